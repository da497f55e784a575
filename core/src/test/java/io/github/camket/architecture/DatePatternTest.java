// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keeps the year of the week out: a pattern of letters for days has no {@code Y}, which prints 31/12/2026 as 31/12/2027 in
 * some countries, and no {@code y}, which takes every day of a short month for one that exists.
 */
class DatePatternTest {

    /** A text of letters for parts of a day and a time, a year of at least two of them. */
    private static final Pattern DAYS = Pattern.compile("\"(?=[^\"]*([uyY])\\1)[uyYMLdDwWeEHhmsS'/.:, -]+\"");

    private static final Pattern WEEK_FIELDS = Pattern.compile("\\b(?:weekBasedYear|WEEK_BASED_YEAR|WeekFields)\\b");

    @TempDir
    private Path folder;

    @Test
    void daysAreWrittenByTheYearOfTheCalendar() throws IOException {
        List<Path> main = Sources.ofEveryModule("src/main/java");
        assertThat(patterns(main))
                .as("the rule sees the patterns that there are")
                .contains("\"dd/MM/uuuu\"", "\"uuuu-MM-dd\"");
        assertThat(patterns(main)).noneMatch(pattern -> pattern.matches(".*[yYwWe].*"));
        assertThat(main.stream().filter(file -> WEEK_FIELDS.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void theYearOfTheWeekIsSeen() throws IOException {
        Path planted =
                Files.writeString(folder.resolve("Planted.java"), "DateTimeFormatter.ofPattern(\"dd/MM/YYYY\", ROOT)");
        assertThat(patterns(List.of(planted))).containsExactly("\"dd/MM/YYYY\"");
    }

    private static List<String> patterns(List<Path> files) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            DAYS.matcher(text(file)).results().forEach(match -> found.add(match.group()));
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
