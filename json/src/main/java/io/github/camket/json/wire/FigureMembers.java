// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.restatement.FigureValue;

/** Writes the values of units. A bare percentage has no parts, and none are made up for it. */
final class FigureMembers {

    private final Members out;

    FigureMembers(Members out) {
        this.out = out;
    }

    /** The members of a value. */
    void write(FigureValue value) {
        if (value instanceof FigureValue.Total total) {
            out.text("type", "TOTAL");
            out.text("amount", total.amount());
        } else if (value instanceof FigureValue.Share share && share.ratio().isBare()) {
            out.text("type", "BARE_PERCENTAGE");
            out.text("percent", share.ratio().getPart());
        } else if (value instanceof FigureValue.Share share) {
            out.text("type", "SHARE");
            out.text("part", share.ratio().getPart());
            out.text("whole", share.ratio().getWhole());
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
