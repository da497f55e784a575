// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.document.Label;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.official.InForce;
import io.github.camket.official.LegalGap;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells which official regulations apply, or that there is none, and what is wanting. */
public final class InForceExplainer {

    private final UnitWording wording;

    private InForceExplainer(Language language) {
        this.wording = UnitWording.in(language);
    }

    /** Explains in a language. */
    public static InForceExplainer in(Language language) {
        return new InForceExplainer(language);
    }

    /** The regulations, the days within the period on which the rules change, and every gap. */
    public Explanation explain(InForce found) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.text(found.regulations().isEmpty() ? "inForce.none" : "inForce.title")));
        for (Regulation regulation : found.regulations()) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "inForce.regulation",
                            wording.label(regulation.getTitle()),
                            regulation.getId().value())));
        }
        for (LocalDate change : found.changes()) {
            lines.add(new Line(1, wording.text("inForce.change", wording.date(change))));
        }
        for (LegalGap gap : found.gaps()) {
            Label words = gap.words();
            lines.add(new Line(1, wording.text("inForce.gap", wording.label(words))));
        }
        return Explanation.of(wording.language(), lines);
    }
}
