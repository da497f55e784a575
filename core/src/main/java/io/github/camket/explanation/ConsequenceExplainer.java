// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.consequence.ConsequenceLine;
import io.github.camket.consequence.ConsequenceReview;
import io.github.camket.consequence.LineResult;
import io.github.camket.consequence.OpenPoint;
import io.github.camket.consequence.PollKind;
import io.github.camket.consequence.Premise;
import io.github.camket.consequence.PremiseResult;
import io.github.camket.document.Confidence;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.Condition.Outcome;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what the competent authority is to consider about a subject, because of which facts, what stays open and what is missing for
 * it. It says of nothing that it follows by itself.
 */
public final class ConsequenceExplainer {

    private final UnitWording wording;
    private final CommitmentWording consequences;
    private final Messages messages;

    private ConsequenceExplainer(Language language) {
        this.wording = UnitWording.in(language);
        this.consequences = CommitmentWording.in(language);
        this.messages = Messages.in(language);
    }

    /** Explains in a language. */
    public static ConsequenceExplainer in(Language language) {
        return new ConsequenceExplainer(language);
    }

    /** A review: what holds, what is open, what does not hold, and what the results are used for besides. */
    public Explanation explain(ConsequenceReview review) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text("consequence.title", review.getSubject().toString(), wording.period(review.getPeriod()))));
        lines.add(new Line(1, wording.text("head.knownOn", wording.date(review.getKnownOn()))));
        lines.add(new Line(
                1,
                wording.text(
                        "rules.applied",
                        wording.label(review.getRules().getTitle()),
                        wording.law(review.getRules().getDocument()))));
        if (review.getRules().getDocument().confidence() != Confidence.TEXT) {
            lines.add(new Line(1, wording.text("rules.unofficial")));
        }
        if (review.getLines().isEmpty()) {
            lines.add(new Line(1, wording.text("consequence.noLines")));
        }
        addSection(Outcome.HOLDS, review.getHolding(), lines);
        addSection(Outcome.OPEN, review.getOpen(), lines);
        addSection(Outcome.FAILS, review.getFailing(), lines);
        addUses(review, lines);
        addFindings(review.getFindings(), lines);
        lines.add(new Line(0, wording.text("parameters.title")));
        review.getRules().parameters().forEach(each -> lines.add(new Line(1, wording.parameter(each, ""))));
        return Explanation.of(wording.language(), lines);
    }

    private void addSection(Outcome outcome, List<LineResult> results, List<Line> lines) {
        if (results.isEmpty()) {
            return;
        }
        lines.add(new Line(0, wording.text("consequence.section." + outcome.name())));
        results.forEach(result -> add(result, lines));
    }

    private void add(LineResult result, List<Line> lines) {
        ConsequenceLine line = result.line();
        lines.add(new Line(
                1,
                wording.text(
                        "consequence.line",
                        wording.label(line.label()),
                        wording.source(line.source(), line.confidence()))));
        if (result.outcome() == Outcome.HOLDS) {
            lines.add(new Line(
                    2,
                    wording.text(
                            "consequence.consider",
                            line.toConsider().stream()
                                    .map(consequences::consequence)
                                    .collect(Collectors.joining("; ")))));
        }
        add(2, result.when(), lines);
        if (!result.facts().isEmpty()) {
            lines.add(new Line(
                    2,
                    wording.text(
                            result.outcome() == Outcome.OPEN ? "consequence.known" : "consequence.facts",
                            result.facts().stream().map(Ref::id).collect(Collectors.joining(", ")))));
        }
        if (!result.open().isEmpty()) {
            lines.add(new Line(
                    2,
                    wording.text(
                            "consequence.missing",
                            result.open().stream().map(this::open).collect(Collectors.joining("; ")))));
        }
    }

    private void add(int depth, PremiseResult result, List<Line> lines) {
        String state = wording.text("premise.state." + result.outcome().name());
        lines.add(new Line(depth, wording.text("premise.state", state, words(result.premise()))));
        result.parts().forEach(part -> add(depth + 1, part, lines));
    }

    private String words(Premise premise) {
        if (premise instanceof Premise.LevelInPeriod level) {
            return wording.text("premise.LEVEL", levels(level.levels()), type(level.period()));
        }
        if (premise instanceof Premise.LevelInConsecutive run) {
            return wording.text(
                    "premise.CONSECUTIVE", levels(run.levels()), wording.count(run.number()), type(run.period()));
        }
        if (premise instanceof Premise.LevelInSome some) {
            return wording.text(
                    "premise.SOME",
                    levels(some.levels()),
                    wording.count(some.atLeast()),
                    wording.count(some.outOf()),
                    type(some.period()));
        }
        if (premise instanceof Premise.ShareFulfilled share) {
            String bound = wording.bound(share.comparison(), share.bound());
            return wording.text("premise.SHARE", type(share.period()), bound);
        }
        if (premise instanceof Premise.ItemsNotFulfilled items) {
            String bound = wording.text("comparison." + items.comparison(), wording.count(items.number()));
            return wording.text("premise.ITEMS", type(items.period()), bound);
        }
        if (premise instanceof Premise.VoteInTier vote) {
            String key = vote.kind() == PollKind.VOTE ? "premise.VOTE" : "premise.BALLOT";
            return wording.text(
                    key,
                    type(vote.period()),
                    String.join(", ", vote.tiers()),
                    vote.rules().value());
        }
        return wording.text(
                premise instanceof Premise.All
                        ? "condition.all"
                        : premise instanceof Premise.AnyOf ? "condition.any" : "condition.none");
    }

    private String levels(Collection<RatingLevel> levels) {
        return levels.stream()
                .map(level -> '"' + messages.find("ratingLevel." + level).orElse(level.code()) + '"')
                .collect(Collectors.joining(", "));
    }

    private String type(PeriodType type) {
        return wording.text("premise.period." + type.name());
    }

    private String open(OpenPoint point) {
        return wording.text(
                "openPoint." + point.reason().name(),
                wording.period(point.period()),
                point.about().map(Ref::id).orElse(""));
    }

    private void addUses(ConsequenceReview review, List<Line> lines) {
        if (review.getUses().isEmpty()) {
            return;
        }
        lines.add(new Line(0, wording.text("consequence.uses")));
        review.getUses()
                .forEach(use -> lines.add(new Line(
                        1,
                        wording.text(
                                "consequence.line",
                                wording.label(use.label()),
                                wording.source(use.source(), use.confidence())))));
    }

    private void addFindings(List<Finding> findings, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(0, wording.text("findings.title")));
            findings.forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
        }
    }
}
