// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.StatedParameter;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts into lines what is missing, what people should know about the facts, and what was assumed. */
final class NotesWriter {

    private static final List<FindingCode> MISSING =
            List.of(Rater.MISSING_SCORE, Rater.DEPENDS_ON, Rater.PERIOD_NOT_OVER, GroupRules.QUOTA_OPEN);

    /** Told where it says why the level is not a higher one. */
    private static final List<FindingCode> ELSEWHERE = List.of(GroupRules.QUOTA_FULL);

    private final Wording wording;

    NotesWriter(Wording wording) {
        this.wording = wording;
    }

    /** What is missing; that nothing is, where there is a score. */
    List<Line> missing(Rating rating) {
        List<Line> lines = new ArrayList<>();
        rating.getFindings().stream()
                .filter(finding -> MISSING.contains(finding.code()))
                .forEach(finding -> lines.add(line(finding)));
        rating.getReason()
                .filter(reason -> reason.code().equals(GroupRules.LEVEL_CAP_OPEN))
                .ifPresent(reason -> lines.add(new Line(
                        1, wording.text("missing.levelCap", reason.arguments().get(1)))));
        absent(rating).ifPresent(lines::add);
        boolean open = rating.getStatus() == RatingStatus.INCOMPLETE
                || rating.getConditions().stream().anyMatch(result -> result.outcome() == Condition.Outcome.OPEN);
        if (lines.isEmpty() && rating.getScore().isPresent() && !open) {
            lines.add(new Line(1, wording.text("missing.none")));
        }
        return under("missing.title", lines);
    }

    /** The lines without available text that leave the level open, in the order of the regulation. */
    private Optional<Line> absent(Rating rating) {
        Set<String> open = rating.getFindings().stream()
                .filter(finding -> finding.code().equals(Rater.ABSENT_LINE))
                .map(finding -> finding.arguments().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        String lines = rating.getRegulation().absentLines().stream()
                .map(absent -> absent.line().source())
                .filter(source -> open.contains(source.toString()))
                .distinct()
                .map(wording::citation)
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Line(1, wording.text("missing.absent", lines)));
    }

    /** All other findings. */
    List<Line> notes(Rating rating) {
        boolean told = rating.getDecided().isEmpty();
        return under(
                "findings.title",
                rating.getFindings().stream()
                        .filter(finding -> !MISSING.contains(finding.code()))
                        .filter(finding -> !finding.code().equals(Rater.ABSENT_LINE))
                        .filter(finding -> !told || !ELSEWHERE.contains(finding.code()))
                        .map(this::line)
                        .toList());
    }

    /** The parameters by what they rest on; those that are readings first, since another one may be chosen. */
    List<Line> assumed(Regulation regulation) {
        List<Line> lines = new ArrayList<>();
        for (Basis basis : List.of(Basis.READING, Basis.LOCAL, Basis.GUIDANCE, Basis.TEXT)) {
            for (boolean layered : new boolean[] {false, true}) {
                List<StatedParameter> resting = regulation.statedParameters().stream()
                        .filter(stated -> stated.parameter().basis() == basis && isLayered(stated) == layered)
                        .toList();
                if (!resting.isEmpty()) {
                    String more =
                            layered ? ".layer" : basis == Basis.READING && regulation.isPartial() ? ".partial" : "";
                    lines.add(new Line(1, wording.text("assumed." + basis + more)));
                    resting.forEach(stated -> lines.add(new Line(2, wording.assumed(stated))));
                }
            }
        }
        return under("assumed.title", lines);
    }

    /** A reading that a layer brought is its own, not one of this library. */
    private static boolean isLayered(StatedParameter stated) {
        return stated.parameter().basis() == Basis.READING
                && stated.parameter().source().layer().isPresent();
    }

    private Line line(Finding finding) {
        return new Line(1, wording.finding(finding));
    }

    private List<Line> under(String title, List<Line> lines) {
        List<Line> all = new ArrayList<>();
        if (!lines.isEmpty()) {
            all.add(new Line(0, wording.text(title)));
            all.addAll(lines);
        }
        return all;
    }
}
