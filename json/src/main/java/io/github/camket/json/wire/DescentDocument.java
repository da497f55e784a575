// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.catalog.Edition;
import io.github.camket.catalog.UnitAnswer;
import io.github.camket.catalog.UnitDescent;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.Reorganization;
import java.util.List;

/** Documents of the format {@code camket-descent/1}; written only. What is absent or empty is left out. */
public final class DescentDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-descent/1";

    private final JsonSink sink;
    private final Members out;

    private DescentDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the descent. */
    public static void write(UnitDescent descent, JsonSink out) {
        new DescentDocument(out).write(descent);
    }

    private void write(UnitDescent descent) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.object("origin", () -> write(descent.getOrigin()));
        out.text("asOf", descent.getAsOf());
        units("units", descent.getUnits());
        out.objects("steps", descent.getSteps(), this::write);
        out.objects("dissolved", descent.getDissolved(), this::write);
        out.findings("findings", descent.getFindings());
        sink.endObject();
    }

    private void write(UnitAnswer answer) {
        out.text("code", answer.getCode());
        out.text("day", answer.getDay());
        out.text("status", answer.getStatus());
        out.object("unit", answer.getUnit(), this::write);
        out.text("edition", answer.getEdition().map(Edition::id));
        units("candidates", answer.getCandidates());
        out.findings("findings", answer.getFindings());
    }

    private void units(String name, List<AdministrativeUnit> units) {
        out.objects(name, units, this::write);
    }

    private void write(AdministrativeUnit unit) {
        UnitShapes.UNIT.writeMembers(unit, sink);
    }

    private void write(LineageStep<AdministrativeCode> step) {
        out.text("kind", step.kind());
        out.text("from", step.from());
        out.text("to", step.to());
        write(step.reorganization());
    }

    private void write(UnitDescent.Ending ending) {
        out.object("unit", () -> write(ending.unit()));
        ending.reorganization().ifPresent(this::write);
    }

    private void write(Reorganization reorganization) {
        out.text("on", reorganization.getOn());
        out.text("reorganization", reorganization.getId());
        out.object("legalBasis", () -> DocumentShapes.LEGAL_BASIS.writeMembers(reorganization.getLegalBasis(), sink));
    }
}
