// SPDX-License-Identifier: Apache-2.0
/**
 * What one unit promised another in writing (cam kết): the items, who is in charge of them by post, and what was foreseen for
 * the case that they are fulfilled or not. No instrument prescribes consequences; those of a commitment are its own.
 */
@NullMarked
package io.github.camket.model.commitment;

import org.jspecify.annotations.NullMarked;
