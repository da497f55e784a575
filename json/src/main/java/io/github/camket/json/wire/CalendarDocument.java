// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.working.CalendarRow;
import io.github.camket.calendar.working.CalendarSupplement;
import io.github.camket.calendar.working.DayKind;
import io.github.camket.calendar.working.SupplementScope;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.LayerId;
import io.github.camket.document.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents of the format {@code camket-calendar/1}: what an application adds to the working calendar. */
public final class CalendarDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-calendar/1";

    private static final Shape<CalendarSupplement> SUPPLEMENT = new SupplementShape();

    private CalendarDocument() {}

    /**
     * Reads the supplement at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static CalendarSupplement read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return SUPPLEMENT.read(at, Header.NAME);
    }

    /** Writes the supplement. */
    public static void write(CalendarSupplement supplement, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        SUPPLEMENT.writeMembers(supplement, out);
        out.endObject();
    }

    private static final class SupplementShape extends Shape<CalendarSupplement> {
        private final Field<CalendarSupplement, LayerId> id = required("id", Formats.LAYER, CalendarSupplement::getId);
        private final Field<CalendarSupplement, SupplementScope> scope =
                required("scope", Formats.constant(SupplementScope.class), CalendarSupplement::getScope);
        private final Field<CalendarSupplement, LegalBasis> document =
                required("document", DocumentShapes.LEGAL_BASIS, CalendarSupplement::getDocument);
        private final Field<CalendarSupplement, Optional<LocalDate>> horizon =
                optional("horizon", Formats.DATE, CalendarSupplement::getHorizon);
        private final Field<CalendarSupplement, List<CalendarRow>> rows =
                optional("rows", Formats.list(new RowShape()), CalendarSupplement::getRows, List.of());
        private final Field<CalendarSupplement, List<LocalDate>> confirmed =
                optional("confirmed", Formats.list(Formats.DATE), CalendarSupplement::getConfirmed, List.of());
        private final Field<CalendarSupplement, List<LocalDate>> rejected =
                optional("rejected", Formats.list(Formats.DATE), CalendarSupplement::getRejected, List.of());

        @Override
        CalendarSupplement make(Values in) {
            return CalendarSupplement.builder()
                    .id(in.get(id))
                    .scope(in.get(scope))
                    .document(in.get(document))
                    .horizon(in.get(horizon))
                    .rows(in.get(rows))
                    .confirmed(in.get(confirmed))
                    .rejected(in.get(rejected))
                    .build();
        }
    }

    private static final class RowShape extends Shape<CalendarRow> {
        private final Field<CalendarRow, LocalDate> day = required("day", Formats.DATE, CalendarRow::getDay);
        private final Field<CalendarRow, DayKind> kind =
                required("kind", Formats.constant(DayKind.class), CalendarRow::getKind);
        private final Field<CalendarRow, String> name = required("name", Formats.TEXT, CalendarRow::getName);
        private final Field<CalendarRow, Confidence> confidence =
                required("confidence", Formats.constant(Confidence.class), CalendarRow::getConfidence);
        private final Field<CalendarRow, Optional<LocalDate>> counterpart =
                optional("counterpart", Formats.DATE, CalendarRow::getCounterpart);
        private final Field<CalendarRow, List<Citation>> citations =
                optional("citations", Formats.list(Formats.CITATION), CalendarRow::getCitations, List.of());
        private final Field<CalendarRow, List<LegalBasis>> documents =
                optional("documents", Formats.list(DocumentShapes.LEGAL_BASIS), CalendarRow::getDocuments, List.of());
        private final Field<CalendarRow, Optional<String>> source =
                optional("source", Formats.TEXT, CalendarRow::getSource);

        @Override
        CalendarRow make(Values in) {
            return CalendarRow.builder()
                    .day(in.get(day))
                    .kind(in.get(kind))
                    .name(in.get(name))
                    .confidence(in.get(confidence))
                    .counterpart(in.get(counterpart))
                    .citations(in.get(citations))
                    .documents(in.get(documents))
                    .source(in.get(source))
                    .build();
        }
    }
}
