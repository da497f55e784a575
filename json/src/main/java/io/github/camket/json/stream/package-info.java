// SPDX-License-Identifier: Apache-2.0
/** Jackson 2's parser and generator as the formats see them. Not exported. */
@NullMarked
package io.github.camket.json.stream;

import org.jspecify.annotations.NullMarked;
