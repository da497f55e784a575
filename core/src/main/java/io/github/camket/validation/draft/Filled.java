// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.TaskSource;
import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import io.github.camket.validation.ExactDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What fields of forms hold, and how those texts are read that no type of the model reads by itself. */
final class Filled {

    private Filled() {}

    /** The text, if there is more than blanks. */
    static Optional<String> in(@Nullable String text) {
        return Optional.ofNullable(text).filter(typed -> !typed.isBlank());
    }

    /** The texts that are more than blanks. */
    static List<String> in(List<String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What the text says, if it can be read; its own constraint tells that it cannot. */
    static <T> Optional<T> read(@Nullable String text, Function<String, T> reading) {
        try {
            return in(text).map(reading);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Fraction number(String text) {
        if (text.length() > ExactDecimal.LONGEST) {
            throw new IllegalArgumentException(
                    "number must have at most " + ExactDecimal.LONGEST + " characters: " + text);
        }
        return DecimalSign.COMMA.parse(text);
    }

    static Subject subject(String text) {
        Subject subject = new Subject(Ref.parse(text));
        Subject.requireNamed(subject);
        return subject;
    }

    static TaskSource source(String text) {
        Ref ref = Ref.parse(text);
        return switch (ref.kind()) {
            case ItemRef.KIND -> new TaskSource.OfItem(ItemRef.parse(ref.id()));
            case PetitionId.KIND -> new TaskSource.OfPetition(PetitionId.of(ref.id()));
            default -> throw new IllegalArgumentException("source must be an item or a petition: " + text);
        };
    }
}
