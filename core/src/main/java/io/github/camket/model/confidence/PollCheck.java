// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.confidence;

import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What both kinds of votes have to hold. */
final class PollCheck {

    private PollCheck() {}

    static void check(ConfidencePoll poll) {
        Words.require(poll.getPost(), "post");
        Words.require(poll.getBody(), "body");
        if (poll.getUnit().isEmpty() && poll.getBody().isEmpty()) {
            throw new IllegalArgumentException("body must be given where there is no unit: -");
        }
        poll.marks().forEach(mark -> requireNotNegative(poll.count(mark), attribute(mark)));
        requireNotNegative(poll.getInvalid(), "invalid");
        requireNotNegative(poll.getIssued(), "issued");
        requireNotNegative(poll.getReturned(), "returned");
        requireNotNegative(poll.getTotalDeputies(), "totalDeputies");
        requireNotNegative(poll.getSummoned(), "summoned");
        requireNotNegative(poll.getPresent(), "present");
    }

    static List<Ref> references(ConfidencePoll poll) {
        return Stream.concat(
                        Stream.of(poll.getCadre().toRef()),
                        poll.getUnit().stream().map(unit -> unit.toRef()))
                .toList();
    }

    private static String attribute(ConfidenceMark mark) {
        return mark == ConfidenceMark.NO_CONFIDENCE
                ? "noConfidence"
                : mark.name().toLowerCase(Locale.ROOT);
    }

    private static void requireNotNegative(Optional<Integer> number, String name) {
        if (number.isPresent() && number.get() < 0) {
            throw new IllegalArgumentException(name + " must be 0 or more: " + number.get());
        }
    }
}
