// SPDX-License-Identifier: Apache-2.0
/** The module for applications that have an {@code ObjectMapper} of Jackson 3. */
@NullMarked
package io.github.camket.json.jackson3;

import org.jspecify.annotations.NullMarked;
