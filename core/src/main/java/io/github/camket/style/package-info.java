// SPDX-License-Identifier: Apache-2.0
/** How the generated value types look, and what their texts have in common. Not exported: applications never see the generator. */
@NullMarked
package io.github.camket.style;

import org.jspecify.annotations.NullMarked;
