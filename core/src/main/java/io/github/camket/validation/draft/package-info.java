// SPDX-License-Identifier: Apache-2.0
/**
 * Drafts: what a clerk has filled in so far, as mutable beans that frameworks bind forms to. They hold texts as typed, tell everything
 * that is wrong with them, and become the immutable types of the model once nothing is.
 *
 * <pre>{@code
 * TaskDraft draft = ...;                                            // bound by the framework
 * Set<ConstraintViolation<TaskDraft>> wrong = validator.validate(draft);
 * Set<ConstraintViolation<TaskDraft>> unclear = validator.validate(draft, Advice.class);
 * if (wrong.isEmpty()) {
 *     Task task = draft.toTask();
 * }
 * }</pre>
 *
 * <p>A draft converts exactly if the default group finds no violation. What is not clear against a profile such as the <i>6 rõ</i> is
 * {@linkplain io.github.camket.validation.draft.Advice advice}, a group of its own, and never stands in the way.
 *
 * <p>A blank text means that nothing was filled in, as forms send it; blank elements of lists are left out. Numbers have a
 * decimal comma. No rule of a builder is stated again: {@link io.github.camket.validation.draft.Convertible} asks the builder itself, and puts
 * its refusal into words. Only what typed fields add is checked here: that required ones are filled in, that one schedule is chosen, and the
 * order of days of which the model, which also holds what went wrong, is silent.
 *
 * <p>Drafts are for one form at a time and not thread-safe.
 */
@NullMarked
package io.github.camket.validation.draft;

import org.jspecify.annotations.NullMarked;
