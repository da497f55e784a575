// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.counterfactual.Counterfactual;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.counterfactual.FactChange;
import io.github.camket.counterfactual.Outcome;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.fact.Fact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Documents of the format {@code camket-counterfactuals/1}; written only. What is absent or empty is left out. Changes stand once,
 * and singles and pairs name them by their number.
 */
public final class CounterfactualsDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-counterfactuals/1";

    private final JsonSink sink;
    private final Members out;
    private final Map<FactChange, Integer> numbers = new LinkedHashMap<>();

    private CounterfactualsDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes what would change an outcome. */
    public static void write(Counterfactuals found, JsonSink out) {
        new CounterfactualsDocument(out).write(found);
    }

    private void write(Counterfactuals found) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("subject", found.getSubject().ref());
        out.text("period", found.getPeriod());
        out.text("knownOn", found.getKnownOn());
        out.object("present", () -> write(found.getPresent()));
        out.objects("considered", found.getConsidered(), this::write);
        out.count("pairsConsidered", Math.toIntExact(found.getPairsConsidered()));
        out.flag("pairsComplete", found.isPairsComplete());
        out.objects("singles", found.getSingles(), this::write);
        out.objects("pairs", found.getPairs(), this::write);
        sink.endObject();
    }

    private void write(Outcome outcome) {
        out.text("status", outcome.status());
        out.text("level", outcome.level());
    }

    private void write(Counterfactual one) {
        out.count("change", number(one.changes().get(0)));
        if (one.changes().size() > 1) {
            out.count("with", number(one.changes().get(1)));
        }
        write(one.outcome());
        one.steps().ifPresent(steps -> out.count("steps", steps));
    }

    private void write(FactChange change) {
        out.count("number", number(change));
        out.text("kind", FactChangeKind.of(change));
        out.text("about", change.about());
        if (change instanceof FactChange.CauseConfirmed confirmed) {
            out.text("concern", confirmed.concern());
        } else if (change instanceof FactChange.RestDelivered rest) {
            out.text("on", rest.on());
        } else if (change instanceof FactChange.PointsJudged judged) {
            out.text("points", judged.points());
        } else if (change instanceof FactChange.ShortcomingRemedied remedied) {
            out.text("on", remedied.on());
        } else if (change instanceof FactChange.FactAdded added) {
            write(added.fact());
        }
    }

    private int number(FactChange change) {
        return numbers.computeIfAbsent(change, key -> numbers.size() + 1);
    }

    private void write(Fact fact) {
        if (fact instanceof Discipline discipline) {
            out.text("ground", discipline.getGround());
        } else if (fact instanceof Conclusion conclusion) {
            out.text("of", conclusion.getSubject().ref());
            out.text("conclusion", conclusion.getKind());
        }
    }
}
