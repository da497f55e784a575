// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The articles, clauses and points of instruments, as far as this library knows them; shipped as data. That a place is not in it does
 * not prove that the instrument has no such place.
 */
public final class CitationIndex {

    private static final CitationIndex SHIPPED = read();

    private final Map<Citation, Entry> places = new LinkedHashMap<>();

    private CitationIndex() {}

    /**
     * One place.
     *
     * @param citation instrument, article, clause, point
     * @param known how well what stands there is known
     * @param title what it is about, in our words; empty where it is not said
     */
    public record Entry(Citation citation, Confidence known, Optional<Label> title) {
        /** Checks that all are given. */
        public Entry {
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(title, "title");
        }
    }

    /** The index that the library ships. */
    public static CitationIndex shipped() {
        return SHIPPED;
    }

    /** All places of an instrument, in the order of the data: those available as text first; empty if none is known. */
    public List<Entry> of(String instrument) {
        return places.values().stream()
                .filter(entry -> entry.citation().getInstrument().equals(instrument))
                .toList();
    }

    /** Whether anything is known of the articles of the instrument. */
    public boolean knows(String instrument) {
        return !of(instrument).isEmpty();
    }

    /** What is known of a place. */
    public Optional<Entry> find(Citation citation) {
        return Optional.ofNullable(places.get(citation));
    }

    /** Whether the place is there. A place in words cannot be looked up, and counts as there. */
    public boolean has(Citation citation) {
        return citation.getPlace().isPresent() || places.containsKey(citation);
    }

    private static CitationIndex read() {
        CitationIndex index = new CitationIndex();
        for (String line : lines()) {
            if (line.startsWith("#") || line.startsWith("instrument;")) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
            Citation citation = Citation.of(cells.get(0), cells.get(1));
            Optional<Label> title =
                    cells.get(3).isEmpty() ? Optional.empty() : Optional.of(new Label(cells.get(3), cells.get(4)));
            index.places.put(citation, new Entry(citation, Confidence.valueOf(cells.get(2)), title));
        }
        return index;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(
                        CitationIndex.class.getResourceAsStream("articles.csv"), "articles.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
