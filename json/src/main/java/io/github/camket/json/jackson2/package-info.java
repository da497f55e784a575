// SPDX-License-Identifier: Apache-2.0
/** The module for applications that have an {@code ObjectMapper} of Jackson 2. */
@NullMarked
package io.github.camket.json.jackson2;

import org.jspecify.annotations.NullMarked;
