// SPDX-License-Identifier: Apache-2.0
/**
 * Bean Validation constraints for what people type: applications put them on the fields of their own forms and transfer
 * objects, and get everything that is wrong at once, in words that a clerk understands, in Vietnamese and English.
 *
 * <pre>{@code
 * record TaskForm(
 *     @NotBlank String title,
 *     @DocumentNumberText String directive,
 *     @AdministrativeCodeText(level = "COMMUNE", on = "01/07/2025") String commune,
 *     @VietnameseDate(from = "01/01/2026") String assigned,
 *     @PointsBetween(min = "0", max = "70", sign = DecimalSign.COMMA) String points) {}
 * }</pre>
 *
 * <p>No rule is told twice: each constraint asks the type that reads the text, and turns the refusal into a violation, so that what
 * passes can be read. What the builders of the domain types enforce is not repeated here.
 *
 * <p>Null is valid everywhere, as in the constraints of Jakarta; add {@code @NotNull} where something has to be given. A
 * blank text is refused unless {@code allowBlank} is set. All constraints stand on fields, getters, parameters and
 * elements of containers, such as {@code List<@VietnameseDate String>}, and can be repeated for groups of their own.
 *
 * <p>The words are in the bundle {@code ContributorValidationMessages}, under keys that begin with the name of this
 * package. The {@code ValidationMessages} of an application go before it; a {@code message} of a constraint's own replaces
 * all of its words. No text needs an expression language, and nothing that was typed is part of a text unless it already has the
 * form of a day or of a number of a document.
 *
 * <p>The API of Jakarta Validation is the only library that the core needs at run time. It is a normal dependency, not an
 * optional one: without it, whatever compiles against an annotated type would have to warn of missing annotations. It
 * brings no validator; applications have theirs.
 */
@NullMarked
package io.github.camket.validation;

import org.jspecify.annotations.NullMarked;
