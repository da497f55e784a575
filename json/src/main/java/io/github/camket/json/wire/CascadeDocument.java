// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.monitoring.cascade.ItemRollUp;
import java.util.List;

/** Documents of the format {@code camket-cascade/1}; written only. What is absent or empty is left out. */
public final class CascadeDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-cascade/1";

    private final JsonSink sink;
    private final Members out;

    private CascadeDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes what became of an item and of everything below it. */
    public static void write(CascadeRollUp rollUp, JsonSink out) {
        new CascadeDocument(out).write(rollUp);
    }

    private void write(CascadeRollUp rollUp) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("asOf", rollUp.getAsOf());
        out.objects("items", rollUp.getItems(), this::write);
        out.findings("findings", rollUp.getFindings());
        sink.endObject();
    }

    private void write(ItemRollUp rollUp) {
        item(rollUp, out);
    }

    /** One item of a roll-up. */
    static void item(ItemRollUp rollUp, Members out) {
        out.text("item", rollUp.getItem().ref());
        out.text("unit", rollUp.getItem().unit());
        out.text("level", rollUp.getItem().level());
        out.count("depth", rollUp.getItem().depth());
        out.text("words", rollUp.getItem().item().getWords());
        out.flag("inForce", rollUp.getItem().inForce());
        out.texts("carriesOut", rollUp.getItem().carriesOut());
        out.texts("carriedOutBy", rollUp.getItem().carriedOutBy());
        out.texts("ownTasks", ids(rollUp.getOwn()));
        out.texts("countedTasks", ids(rollUp.getCounted()));
        out.object("counts", () -> new CountMembers(out).write(rollUp.getCounts()));
        out.texts("closedTooEarly", rollUp.getClosedTooEarly());
        out.texts("itemsWithoutTask", rollUp.getItemsWithoutTask());
        out.flag("closable", rollUp.isClosable());
    }

    private static List<String> ids(List<TaskStatus> statuses) {
        return statuses.stream().map(status -> status.getId().toString()).toList();
    }
}
