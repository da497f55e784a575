// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The permitted neighbours of {@link ForbiddenCalls}, to show that the rule asks for no more than it says. */
public class DeterministicCalls {

    List<Object> dates() {
        return List.of(
                LocalDate.of(2026, 1, 1),
                LocalDate.parse("2026-01-01", DateTimeFormatter.ISO_LOCAL_DATE),
                DateTimeFormatter.ofPattern("d MMMM", Locale.ROOT));
    }

    List<Object> texts(byte[] bytes, InputStream in, ByteArrayOutputStream out) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        return List.of(
                reader,
                "a".toUpperCase(Locale.ROOT),
                String.format(Locale.ROOT, "%s", "a"),
                "a".getBytes(StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.UTF_8),
                new String(new char[0]),
                out.toString(StandardCharsets.UTF_8),
                new PrintWriter(new StringWriter()),
                NumberFormat.getInstance(Locale.ROOT),
                new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(1L),
                ResourceBundle.getBundle("messages", Locale.ROOT),
                UUID.nameUUIDFromBytes(bytes));
    }

    List<Object> collections(Stream<String> stream) {
        Map<String, String> linked = new LinkedHashMap<>();
        Set<String> set = new LinkedHashSet<>(Set.of("only"));
        return List.of(
                linked,
                set,
                Set.of(),
                Map.of("only", 1),
                stream.collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.toList())));
    }
}
