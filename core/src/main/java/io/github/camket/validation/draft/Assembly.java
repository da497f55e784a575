// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands to the builder of a domain type what is filled in, field by field. The builder is the only one that knows its rules: to find all
 * that it refuses, it is asked again without the field that it named.
 */
final class Assembly<B, T> {

    private final Supplier<B> start;
    private final Function<B, T> end;
    private final Map<String, Consumer<B>> steps = new LinkedHashMap<>();
    private final Map<String, Consumer<B>> standIns = new LinkedHashMap<>();
    private final List<Problem> told = new ArrayList<>();
    private boolean filled = true;

    Assembly(Supplier<B> start, Function<B, T> end) {
        this.start = start;
        this.end = end;
    }

    /** A field that has to be filled in. */
    Assembly<B, T> required(String attribute, @Nullable String text, BiConsumer<B, String> reading) {
        if (Filled.in(text).isEmpty()) {
            told.add(Problem.missing(attribute));
            filled = false;
        }
        return given(attribute, text, reading);
    }

    /** A field that can stay empty. */
    Assembly<B, T> given(String attribute, @Nullable String text, BiConsumer<B, String> reading) {
        Filled.in(text).ifPresent(typed -> steps.put(attribute, into -> read(attribute, typed, into, reading)));
        return this;
    }

    /** A field with several texts. */
    Assembly<B, T> each(String attribute, List<String> texts, BiConsumer<B, String> reading) {
        List<String> typed = Filled.in(texts);
        steps.put(attribute, into -> typed.forEach(text -> read(attribute, text, into, reading)));
        return this;
    }

    /** A part that is no text. */
    Assembly<B, T> part(String attribute, Consumer<B> step) {
        steps.put(attribute, step);
        return this;
    }

    /** What is asked with in place of a field that is refused and cannot be left out; nothing is ever built with it. */
    Assembly<B, T> standIn(String attribute, Consumer<B> step) {
        standIns.put(attribute, step);
        return this;
    }

    /** What the fields say together, if that is wrong. */
    Assembly<B, T> told(Optional<Problem> problem) {
        problem.ifPresent(told::add);
        return this;
    }

    /**
     * The immutable thing.
     *
     * @throws IllegalArgumentException naming attribute, rule and value, if the draft has a violation
     */
    T build() {
        B builder = start.get();
        steps.values().forEach(step -> step.accept(builder));
        if (!told.isEmpty()) {
            throw new IllegalArgumentException(told.get(0).refusal());
        }
        return end.apply(builder);
    }

    /** All that is wrong except texts that cannot be read, which their own constraints tell. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(told);
        Map<String, Consumer<B>> asked = new LinkedHashMap<>(steps);
        Map<String, Consumer<B>> spare = new LinkedHashMap<>(standIns);
        steps.forEach((attribute, step) -> {
            if (!isReadable(step)) {
                leaveOut(attribute, asked, spare);
            }
        });
        boolean whole = told.isEmpty() && asked.equals(steps);
        boolean again = filled;
        while (again) {
            Optional<Problem> refused = ask(asked.values());
            // Without all that is filled in, what the builder misses may only be what was left out.
            boolean known =
                    whole || refused.filter(each -> !each.property().isEmpty()).isPresent();
            refused.filter(each -> known).ifPresent(each -> addOnce(each, problems));
            whole = false;
            again = refused.filter(each -> leaveOut(each.property(), asked, spare))
                    .isPresent();
        }
        return List.copyOf(problems);
    }

    private Optional<Problem> ask(Iterable<Consumer<B>> asked) {
        B builder = start.get();
        asked.forEach(step -> step.accept(builder));
        try {
            Objects.requireNonNull(end.apply(builder), "built");
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Problem.refused(e));
        }
    }

    /** Leaves out an attribute, or puts its stand-in there; whether that changes anything. */
    private static <B> boolean leaveOut(
            String attribute, Map<String, Consumer<B>> asked, Map<String, Consumer<B>> spare) {
        boolean removed = asked.remove(attribute) != null;
        Consumer<B> standIn = spare.remove(attribute);
        if (standIn != null) {
            asked.put(attribute, standIn);
        }
        return removed || standIn != null;
    }

    private static void addOnce(Problem refused, List<Problem> problems) {
        if (problems.stream().noneMatch(each -> each.property().equals(refused.property()))) {
            problems.add(refused);
        }
    }

    private boolean isReadable(Consumer<B> step) {
        try {
            step.accept(start.get());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <B> void read(String attribute, String text, B into, BiConsumer<B, String> reading) {
        try {
            reading.accept(into, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(attribute + " must be valid (" + e.getMessage() + "): " + text, e);
        }
    }
}
