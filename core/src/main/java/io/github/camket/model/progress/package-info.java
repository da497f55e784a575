// SPDX-License-Identifier: Apache-2.0
/**
 * What was done with a task: delivered work, how it was accepted, and why it fell short; obstacles, support and shortcomings. What
 * an indicator showed as of a day. How promises in words were kept. And which of all these values are in doubt.
 */
@NullMarked
package io.github.camket.model.progress;

import org.jspecify.annotations.NullMarked;
