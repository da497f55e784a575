// SPDX-License-Identifier: Apache-2.0
/**
 * The front door: {@link io.github.camket.Assessor} rates the people and the organizations of a snapshot under their
 * regulations, lower ones before higher ones, with quotas and level caps. {@link io.github.camket.WhatIf} tells which facts would
 * change a level.
 *
 * <p>The way of the data is the order of the packages: facts are kept in a ledger ({@code model}), seen as known on a day,
 * measured ({@code measurement}), evaluated under a regulation ({@code evaluation}), rated ({@code rating}) and put into
 * words ({@code explanation}). Each stage can be used alone.
 */
@NullMarked
package io.github.camket;

import org.jspecify.annotations.NullMarked;
