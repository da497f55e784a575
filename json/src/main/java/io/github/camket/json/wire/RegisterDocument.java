// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveRegister;
import io.github.camket.model.directive.ForceStatus;
import io.github.camket.model.directive.RegisteredDirective;
import io.github.camket.model.directive.StatedRelation;
import io.github.camket.trace.Parameter;
import java.util.List;

/** Documents of the format {@code camket-directives/1}; written only. What is absent or empty is left out. */
public final class RegisterDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-directives/1";

    private final JsonSink sink;
    private final Members out;

    private RegisterDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the register. */
    public static void write(DirectiveRegister register, JsonSink out) {
        new RegisterDocument(out).write(register);
    }

    private void write(DirectiveRegister register) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("day", register.getDay());
        out.parameters(List.of(register.getRules().getUnstatedEffect()));
        out.objects("directives", register.getDirectives(), this::write);
        out.findings("findings", register.getFindings());
        sink.endObject();
    }

    private void write(RegisteredDirective entry) {
        ForceStatus status = entry.getStatus();
        out.text("directive", status.getDirective());
        out.text("number", entry.getDirective().getNumber());
        out.text("state", status.getState());
        out.text("firstDay", status.getFirstDay());
        out.text("end", status.getEnd());
        out.texts("by", status.getBy());
        out.objects("because", status.getBecause(), this::write);
        out.texts(
                "restsOn", status.getParameters().stream().map(Parameter::name).toList());
        out.objects("amendments", entry.getAmendments(), this::write);
        out.texts(
                "itemsInForce",
                entry.getItemsInForce().stream().map(DirectiveItem::getId).toList());
        out.texts("current", entry.getCurrent().getInForce());
        out.texts("undecided", entry.getCurrent().getUndecided());
    }

    private void write(StatedRelation stated) {
        out.text("by", stated.by());
        out.text("kind", stated.relation().kind());
        out.text("from", stated.from());
        out.texts("items", stated.relation().items());
    }
}
