// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.WorkAccount;
import io.github.camket.model.organization.CadreId;
import java.util.List;
import java.util.Map;

/** Documents of the format {@code camket-work-account/1}; written only. */
public final class WorkAccountDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-work-account/1";

    private final JsonSink sink;
    private final Members out;

    private WorkAccountDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the account. */
    public static void write(WorkAccount account, JsonSink out) {
        new WorkAccountDocument(out).write(account);
    }

    private void write(WorkAccount account) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("unit", account.unit());
        out.text("period", account.period());
        out.objects("tasks", account.entries(), this::write);
        out.objects("people", List.copyOf(account.people().entrySet()), this::write);
        out.text("unitTotal", account.unitTotal());
        out.text("ofNobody", account.ofNobody());
        out.text("countedTwice", account.countedTwice());
        out.flag("conserved", account.isConserved());
        out.findings("findings", account.findings());
        sink.endObject();
    }

    private void write(WorkAccount.Entry entry) {
        out.text("task", entry.task());
        out.text("turn", entry.turn());
        out.text("size", entry.size());
        out.text("holder", entry.holder());
        out.objects("lines", entry.lines(), line -> {
            out.text("cadre", line.cadre());
            out.text("standing", line.standing());
        });
    }

    private void write(Map.Entry<CadreId, WorkAccount.Personal> person) {
        out.text("cadre", person.getKey());
        out.text("base", person.getValue().base());
        out.text("takenOver", person.getValue().takenOver());
        out.text("additional", person.getValue().additional());
        out.text("handedOver", person.getValue().handedOver());
    }
}
