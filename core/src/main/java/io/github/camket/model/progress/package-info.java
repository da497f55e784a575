// SPDX-License-Identifier: Apache-2.0
/**
 * What was done with a task: delivered work, how it was accepted, and why it fell short. And what an indicator showed as of
 * a day.
 */
@NullMarked
package io.github.camket.model.progress;

import org.jspecify.annotations.NullMarked;
