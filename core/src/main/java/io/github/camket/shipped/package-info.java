// SPDX-License-Identifier: Apache-2.0
/** How tables that come with the library are read. Not exported: what they hold is told by the rooms that own them. */
@NullMarked
package io.github.camket.shipped;

import org.jspecify.annotations.NullMarked;
