// SPDX-License-Identifier: Apache-2.0
/** What is measured (indicator), and how much of it was asked of whom, by when (target). */
@NullMarked
package io.github.camket.model.indicator;

import org.jspecify.annotations.NullMarked;
