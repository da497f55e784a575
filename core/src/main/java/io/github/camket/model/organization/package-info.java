// SPDX-License-Identifier: Apache-2.0
/**
 * Who works where: units by date, cadres, the posts they hold and the days they are away; and the administrative units that
 * organizations govern.
 */
@NullMarked
package io.github.camket.model.organization;

import org.jspecify.annotations.NullMarked;
