// SPDX-License-Identifier: Apache-2.0
/** How the items of directives are passed down: which item of a lower level carries out which of a higher one. */
@NullMarked
package io.github.camket.measurement.cascade;

import org.jspecify.annotations.NullMarked;
