// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.check.CheckReport;
import io.github.camket.check.CheckedCases;
import io.github.camket.check.Compared;
import io.github.camket.check.CounterExample;
import io.github.camket.check.Hole;
import io.github.camket.check.LevelCapReach;
import io.github.camket.check.Limit;
import io.github.camket.check.Move;
import io.github.camket.check.Overlap;
import io.github.camket.check.Part;
import io.github.camket.check.QuotaReach;
import io.github.camket.check.Region;
import io.github.camket.check.Subjects;
import io.github.camket.check.UnreachedLevel;
import io.github.camket.measurement.Measurement;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import java.util.List;

/** Documents of the format {@code camket-check/1}; written only. What is absent or empty is left out. */
public final class CheckDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-check/1";

    private final JsonSink sink;
    private final Members out;

    private CheckDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes what a check found. */
    public static void write(CheckReport report, JsonSink out) {
        new CheckDocument(out).write(report);
    }

    private void write(CheckReport report) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("regulation", report.getRegulation().getId());
        out.text("status", report.getStatus());
        out.flag("sound", report.isProvenSound());
        out.text("cases", report.getCases());
        out.count("mostCases", report.getMostCases());
        out.texts("absentLevels", report.getAbsentLevels());
        out.objects("absentLines", report.getAbsentLines(), absent -> {
            out.text("level", absent.level());
            out.text("vi", absent.line().line().vi());
            out.text("en", absent.line().line().en());
            out.source("citation", absent.line().source());
        });
        out.findings("problems", report.getProblems());
        out.objects("holes", report.getHoles(), this::write);
        out.objects("overlaps", report.getOverlaps(), this::write);
        out.objects("lostByBetter", report.getLostByBetter(), this::write);
        out.objects("cliffs", report.getCliffs(), this::write);
        out.objects("unreached", report.getUnreached(), this::write);
        out.objects("neverDecided", report.getNeverDecided(), condition -> {
            out.text("condition", condition);
            out.source("citation", condition.source());
        });
        out.objects("sections", report.getSections(), section -> {
            write(section.subjects());
            out.text("criterion", section.criterion());
            out.text("max", section.max());
            out.text("bound", section.bound());
        });
        out.objects("weights", report.getWeights(), weights -> {
            out.text("criterion", weights.criterion());
            out.text("sum", weights.sum());
        });
        out.objects("quota", report.getQuota(), this::write);
        out.object("levelCap", report.getLevelCap(), this::write);
        out.objects("checked", report.getChecked(), this::write);
        out.objects("relations", report.getRelations(), relation -> {
            out.text("first", relation.first());
            out.text("kind", relation.kind());
            out.text("second", relation.second());
        });
        out.texts("heldFixed", report.getHeldFixed());
        sink.endObject();
    }

    private void write(Hole hole) {
        write(hole.subjects());
        write(hole.region());
        out.text("band", hole.band());
        out.object("example", () -> write(hole.example()));
    }

    private void write(Overlap overlap) {
        write(overlap.subjects());
        write(overlap.region());
        out.texts("levels", overlap.levels());
        out.object("example", () -> write(overlap.example()));
    }

    private void write(Move move) {
        write(move.subjects());
        write(move.moved());
        out.object("from", () -> write(move.from()));
        out.object("to", () -> write(move.to()));
        write(move.elsewhere());
        out.object("before", () -> write(move.before()));
        out.object("after", () -> write(move.after()));
    }

    private void write(UnreachedLevel unreached) {
        out.text("level", unreached.level());
        out.flag("byConduct", unreached.byConduct());
    }

    private void write(QuotaReach quota) {
        out.text("rate", quota.rate());
        out.flag("exceptional", quota.exceptional());
        out.text("base", quota.base());
        out.text("level", quota.level());
        out.text("below", quota.below());
        out.count("smallest", quota.smallest());
    }

    private void write(LevelCapReach cap) {
        out.texts("capped", cap.capped());
        out.texts("free", cap.free());
    }

    private void write(CheckedCases checked) {
        write(checked.subjects());
        out.text("cases", checked.cases());
        out.text("evaluated", checked.evaluated());
        out.text("impossible", checked.impossible());
        out.text("unsettled", checked.unsettled());
        out.text("undecided", checked.undecided());
        writeLimits("cuts", checked.cuts());
    }

    private void write(Subjects subjects) {
        out.texts("positions", subjects.positions());
        out.texts("kinds", subjects.kinds());
    }

    /** The region as people read it, and limit by limit. */
    private void write(Region region) {
        out.text("region", region);
        writeLimits("limits", region.limits());
    }

    private void writeLimits(String name, List<Limit> limits) {
        out.objects(name, limits, limit -> {
            write(limit.compared());
            out.objects("parts", limit.parts(), this::write);
        });
    }

    private void write(Compared compared) {
        if (compared instanceof Compared.OfCriterion of) {
            out.text("criterion", of.criterion());
        } else if (compared instanceof Compared.OfMeasure of) {
            out.text("measure", of.measure());
        } else {
            out.flag("total", true);
        }
    }

    private void write(Part part) {
        if (part.nothing()) {
            out.flag("nothing", true);
        } else if (part.isPoint()) {
            out.text("value", part.least());
        } else {
            part.least().ifPresent(end -> out.text(part.leastIncluded() ? "atLeast" : "above", end));
            part.most().ifPresent(end -> out.text(part.mostIncluded() ? "atMost" : "below", end));
        }
    }

    private void write(CounterExample example) {
        out.text("position", example.position());
        out.text("kind", example.kind());
        out.objects("measurements", List.copyOf(example.measurements().getAll()), this::write);
        out.text("total", example.total());
        out.text("level", example.level());
    }

    private void write(Measurement measurement) {
        out.text("measure", measurement.getMeasure());
        out.text("status", measurement.getStatus());
        measurement.getValue().ifPresent(value -> out.text(name(value), value.toFraction()));
    }

    private static String name(Quantity value) {
        if (value instanceof Points) {
            return "points";
        }
        return value instanceof Amount ? "amount" : "share";
    }
}
