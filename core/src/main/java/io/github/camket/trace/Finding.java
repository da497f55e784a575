// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Something that people should know about the data behind a result: incomplete, contradictory, or decided by a reading.
 * Never a reason to lose a record, and never free text: the words are made from the code and the arguments.
 *
 * @param code what was found
 * @param subject what it was found about
 * @param arguments texts that fill the message, in its order: ids, dates, numbers; never names of people
 */
public record Finding(FindingCode code, Ref subject, List<String> arguments) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::subject)
            .thenComparing(finding -> finding.code().code())
            .thenComparing(finding -> String.join("\u0000", finding.arguments()));

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding; each argument enters with its text. */
    public static Finding of(FindingCode code, Ref subject, Object... arguments) {
        return new Finding(
                code, subject, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Orders by subject, code, arguments. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code.severity() + " " + code.code() + " " + subject + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
