// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.regulation.AbsentLine;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A published instrument as far as this library has it: the regulations made of it, and what is left out.
 *
 * @param number number and symbol
 * @param title its name, in our words
 * @param issued day of issue
 * @param validity days on which it is in force; what is said of parts of it stands in {@code relations}
 * @param relations what it replaces, amends or abolishes, what does so to it, and how its days are known where the text does not say them
 * @param regulations the regulations made of it
 * @param left lines that no regulation holds, and readings of those whose words are silent
 */
public record Instrument(
        String number,
        Label title,
        LocalDate issued,
        Validity validity,
        List<Label> relations,
        List<Regulation> regulations,
        List<InstrumentLine> left) {

    /** Copies the lists. */
    public Instrument {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(validity, "validity");
        relations = List.copyOf(relations);
        regulations = List.copyOf(regulations);
        left = List.copyOf(left);
    }

    /** The lines that stand in a regulation without words, each once. */
    public List<AbsentLine> absentLines() {
        return regulations.stream()
                .flatMap(regulation -> regulation.absentLines().stream())
                .distinct()
                .toList();
    }

    /** Whether a line that could change a level is not available. */
    public boolean isPartial() {
        return Stream.concat(
                        absentLines().stream().map(line -> true),
                        left.stream().map(line -> line.reason().isWithoutWords()))
                .anyMatch(absent -> absent);
    }

    /** Its articles, as far as they are known. */
    public List<CitationIndex.Entry> articles() {
        return CitationIndex.shipped().of(number);
    }
}
