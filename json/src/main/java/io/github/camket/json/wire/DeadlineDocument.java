// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.working.AlternativeEnd;
import io.github.camket.calendar.working.CalendarDay;
import io.github.camket.calendar.working.CountedDay;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.TimeLimit;

/** Documents of the format {@code camket-deadline/1}; written only. What is absent or empty is left out. */
public final class DeadlineDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-deadline/1";

    private final JsonSink sink;
    private final Members out;

    private DeadlineDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the deadline. */
    public static void write(CountedDeadline deadline, JsonSink out) {
        new DeadlineDocument(out).write(deadline);
    }

    /** Writes what the document says of the deadline into an object that is open. */
    static void writeMembers(CountedDeadline deadline, JsonSink out) {
        new DeadlineDocument(out).writeMembers(deadline);
    }

    private void write(CountedDeadline due) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        writeMembers(due);
        sink.endObject();
    }

    private void writeMembers(CountedDeadline due) {
        out.text("receivedOn", due.getReceivedOn());
        out.text("deemedReceivedOn", due.getDeemedReceivedOn());
        out.object("limit", () -> {
            out.text("unit", unit(due.getLimit()));
            out.count("count", due.getLimit().count());
        });
        out.text("countedUntil", due.getCountedUntil());
        out.text("lastDay", due.getLastDay());
        out.text("closesAt", due.getClosesAt());
        out.flag("provisional", due.isProvisional());
        out.objects("days", due.getDays(), this::write);
        out.objects("alternatives", due.getAlternatives(), this::write);
        out.texts("rules", due.getRules());
        out.parameters(due.getParameters());
        out.text("horizon", due.getHorizon());
        out.texts("layers", due.getLayers());
        out.findings("findings", due.getFindings());
    }

    private static String unit(TimeLimit limit) {
        if (limit instanceof TimeLimit.WorkingDays) {
            return "WORKING_DAYS";
        }
        return limit instanceof TimeLimit.Days ? "DAYS" : "MONTHS";
    }

    private void write(CountedDay counted) {
        CalendarDay day = counted.day();
        out.text("day", day.getDay());
        counted.number().ifPresent(number -> out.count("number", number));
        out.text("kind", day.getKind());
        out.flag("working", day.isWorking());
        out.text("name", day.getName());
        out.texts("citations", day.getCitations());
        out.objects(
                "documents", day.getDocuments(), document -> DocumentShapes.LEGAL_BASIS.writeMembers(document, sink));
        out.text("confidence", day.getConfidence());
        out.text("source", day.getSource());
        out.text("counterpart", day.getCounterpart());
        out.text("layer", day.getLayer());
        out.findings("findings", day.getFindings());
    }

    private void write(AlternativeEnd other) {
        out.text("lastDay", other.lastDay());
        out.findings("because", other.because());
    }
}
