// SPDX-License-Identifier: Apache-2.0
/**
 * Who works where: units, cadres, the posts they hold and the days they are away.
 */
@NullMarked
package io.github.camket.model.organization;

import org.jspecify.annotations.NullMarked;
