// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.restatement.FigureValue;
import java.util.Optional;

/** Writes values of units, each in the shape that tells what may be done with it. */
final class FigureMembers {

    private final Members out;

    FigureMembers(Members out) {
        this.out = out;
    }

    void value(String name, FigureValue value) {
        out.object(name, () -> write(value));
    }

    void value(String name, Optional<FigureValue> value) {
        value.ifPresent(present -> value(name, present));
    }

    /** The members of a value. */
    void write(FigureValue value) {
        if (value instanceof FigureValue.Total total) {
            out.text("type", "TOTAL");
            out.text("amount", total.amount());
        } else if (value instanceof FigureValue.Share share) {
            share(share);
        } else if (value instanceof FigureValue.Change change) {
            out.text("type", "CHANGE");
            out.text("current", change.current());
            out.text("base", change.base());
        } else if (value instanceof FigureValue.ShareChange change) {
            out.text("type", "SHARE_CHANGE");
            out.text("current", change.current());
            out.text("base", change.base());
        } else if (value instanceof FigureValue.Levels levels) {
            out.text("type", "LEVELS");
            out.texts("levels", levels.levels());
        } else {
            writeAlone(value);
        }
    }

    /** A bare percentage has no parts, and none are made up for it. */
    private void share(FigureValue.Share share) {
        if (share.ratio().isBare()) {
            out.text("type", "BARE_PERCENTAGE");
            out.text("percent", share.ratio().getPart());
        } else {
            out.text("type", "SHARE");
            out.text("part", share.ratio().getPart());
            out.text("whole", share.ratio().getWhole());
        }
    }

    /** What belongs to one unit alone. */
    private void writeAlone(FigureValue value) {
        if (value instanceof FigureValue.Bare bare) {
            out.text("type", "BARE");
            out.text("number", bare.number());
        } else if (value instanceof FigureValue.Composition composition) {
            out.text("type", "COMPOSITION");
            out.objects("parts", composition.parts(), part -> {
                out.text("name", part.name());
                out.text("share", part.share());
            });
        } else if (value instanceof FigureValue.Step step) {
            out.text("type", "STEP");
            out.text("step", step.step());
        } else if (value instanceof FigureValue.Condition condition) {
            out.text("type", "CONDITION");
            out.flag("holds", condition.holds());
        } else if (value instanceof FigureValue.Rank rank) {
            out.text("type", "RANK");
            out.count("place", rank.place());
        } else if (value instanceof FigureValue.Score score) {
            out.text("type", "SCORE");
            out.text("points", score.points());
        } else if (value instanceof FigureValue.None none) {
            out.text("type", "NONE");
            out.text("reason", none.reason());
        }
    }
}
