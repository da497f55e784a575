// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one text: finds the one shape it can have, then each part. What is not canonical is put right where there is one way
 * only, and noted; a strict reader refuses any note. So both readers follow one path.
 */
final class NumberReader {

    /** Most characters of a text; the longest symbol that is known has about forty. */
    static final int MAX_LENGTH = 200;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final DocumentSymbols symbols;
    private final String written;
    private final List<NumberRepair> repairs = new ArrayList<>();

    NumberReader(DocumentSymbols symbols, String written) {
        this.symbols = symbols;
        this.written = Objects.requireNonNull(written, "text");
    }

    NumberReading read() {
        if (written.length() > MAX_LENGTH) {
            throw refused(NumberPart.TEXT, "have at most " + MAX_LENGTH + " characters");
        }
        NumberText text = NumberText.of(written, repairs);
        NumberParts parts = text.isAbsent() ? DocumentNumber.absent().parts() : parts(text);
        return new NumberReading(new DocumentNumber(parts, written), repairs);
    }

    private NumberParts parts(NumberText text) {
        List<String> groups = text.groups();
        boolean year = !groups.isEmpty() && DIGITS.matcher(groups.get(0)).matches();
        if (year && !YEAR.matcher(groups.get(0)).matches()) {
            throw refused(NumberPart.YEAR, "have a year from 1900 to 2099");
        }
        if (groups.size() == (year ? 1 : 0)) {
            return withoutSymbol(text, year);
        }
        SymbolReader symbol = new SymbolReader(symbols, written, text.separators(), groups, year);
        NumberParts parts = symbol.read(text.number());
        repairs.addAll(symbol.repairs());
        return parts;
    }

    private NumberParts withoutSymbol(NumberText text, boolean year) {
        if (text.number().isEmpty()) {
            throw refused(NumberPart.NUMBER, "begin with digits");
        }
        if (!year) {
            return NumberParts.withoutSymbol(
                    NumberForm.INCOMPLETE, text.number(), Optional.of(text.number()), Optional.empty());
        }
        String separator = text.separators().get(0);
        if (NumberText.sign(separator) != '/') {
            throw refused(NumberPart.SEPARATOR, "have / between number and year");
        }
        if (!separator.equals("/")) {
            repairs.add(new NumberRepair(NumberPart.SEPARATOR, separator, "/"));
        }
        String of = text.groups().get(0);
        return NumberParts.withoutSymbol(
                NumberForm.INCOMPLETE,
                text.number() + "/" + of,
                Optional.of(text.number()),
                Optional.of(Integer.valueOf(of)));
    }

    private DocumentNumberException refused(NumberPart part, String expected) {
        return new DocumentNumberException(part, expected, written, null);
    }
}
