// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.confidence.ConfidenceResult;
import io.github.camket.confidence.ConfidenceReview;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.confidence.CountStatus;
import io.github.camket.confidence.MarkShare;
import io.github.camket.confidence.MeetingValidity;
import io.github.camket.document.Confidence;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.confidence.ConfidenceMark;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells how a vote of confidence was counted: shares, tier, how many ballots it is away from the next one, and what the competent
 * authority is to consider. A share is never shown on the other side of a bound than it is.
 */
public final class ConfidenceExplainer {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final UnitWording wording;
    private final CommitmentWording consequences;
    private final Numbers numbers;

    private ConfidenceExplainer(Language language) {
        this.wording = UnitWording.in(language);
        this.consequences = CommitmentWording.in(language);
        this.numbers = new Numbers(language);
    }

    /** Explains in a language. */
    public static ConfidenceExplainer in(Language language) {
        return new ConfidenceExplainer(language);
    }

    /** All votes of a review, and the rules by which they were counted. */
    public Explanation explain(ConfidenceReview review) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "vote.title",
                        wording.date(review.getKnownOn()),
                        wording.count(review.getResults().size()))));
        addRules(review.getRules(), lines);
        review.getResults().forEach(result -> add(result, lines));
        addFindings(0, review.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    /** One vote, with its rules. */
    public Explanation explain(ConfidenceResult result) {
        List<Line> lines = new ArrayList<>();
        add(result, lines);
        addRules(result.getRules(), lines);
        return Explanation.of(wording.language(), lines);
    }

    private void addRules(ConfidenceRules rules, List<Line> lines) {
        lines.add(new Line(
                1, wording.text("rules.applied", wording.label(rules.getTitle()), wording.law(rules.getDocument()))));
        if (rules.getDocument().confidence() != Confidence.TEXT) {
            lines.add(new Line(1, wording.text("rules.unofficial")));
        }
        lines.add(new Line(1, wording.parameter(rules.getVoteBase(), "")));
    }

    private void add(ConfidenceResult result, List<Line> lines) {
        ConfidencePoll poll = result.getPoll();
        String kind = poll instanceof ConfidenceVote ? "vote.head.VOTE" : "vote.head.BALLOT";
        lines.add(new Line(
                0, wording.text(kind, poll.getCadre().value(), poll.getPost(), wording.date(poll.getHeldOn()))));
        String body =
                poll.getBody().or(() -> poll.getUnit().map(Object::toString)).orElse("");
        lines.add(new Line(1, wording.text("vote.body", body)));
        result.getShares().forEach(share -> lines.add(new Line(1, share(share, result))));
        addTier(result, lines);
        addMeeting(result, lines);
        addFindings(1, result.getFindings(), lines);
    }

    private String share(MarkShare share, ConfidenceResult result) {
        String mark = CommitmentWording.capitalized(mark(share.mark()));
        if (share.share().isPresent()) {
            Ratio ratio = share.share().get();
            return wording.text(
                    "vote.share",
                    mark,
                    wording.exact(ratio.getPart()),
                    wording.exact(ratio.getWhole()),
                    percent(ratio.toFraction(), result));
        }
        return share.count()
                .map(count -> wording.text("vote.count", mark, wording.count(count)))
                .orElseGet(() -> wording.text("vote.count.missing", mark));
    }

    private String percent(Fraction share, ConfidenceResult result) {
        List<Fraction> bounds = new ArrayList<>(List.of(Fraction.ZERO, HUNDRED));
        result.getRules().tiersOf(result.getPoll()).stream()
                .flatMap(tier -> tier.from().stream())
                .map(from -> from.share().times(HUNDRED))
                .forEach(bounds::add);
        return numbers.figure(share.times(HUNDRED), bounds) + " %";
    }

    private void addTier(ConfidenceResult result, List<Line> lines) {
        CountStatus status = result.getStatus();
        Optional<ConfidenceTier> tier = result.getTier();
        if (tier.isEmpty()) {
            String possible = result.getPossible().stream().map(this::tier).collect(Collectors.joining("; "));
            lines.add(new Line(1, wording.text("vote.status." + status.name(), possible)));
            return;
        }
        ConfidencePoll poll = result.getPoll();
        String worst = mark(poll.marks().get(poll.marks().size() - 1));
        lines.add(new Line(
                1,
                wording.text(
                        "vote.tier",
                        worst,
                        tier(tier.get()),
                        wording.source(tier.get().source(), tier.get().confidence()))));
        result.getToNext()
                .ifPresent(ballots -> lines.add(new Line(1, wording.text("vote.next", wording.count(ballots), worst))));
        result.getToLower()
                .ifPresent(
                        ballots -> lines.add(new Line(1, wording.text("vote.lower", wording.count(ballots), worst))));
        lines.add(new Line(1, toConsider(result)));
    }

    private String toConsider(ConfidenceResult result) {
        if (result.getToConsider().isEmpty()) {
            boolean couldVote = result.getMeeting() != MeetingValidity.NOT_VALID;
            return wording.text(couldVote ? "vote.consider.none" : "vote.consider.notValid");
        }
        return wording.text(
                "vote.consider",
                result.getToConsider().stream().map(consequences::consequence).collect(Collectors.joining("; ")));
    }

    private String tier(ConfidenceTier tier) {
        String label = wording.label(tier.label());
        return tier.from()
                .map(from -> wording.text("vote.tier.from", label, wording.bound(from.comparison(), from.share())))
                .orElse(label);
    }

    private void addMeeting(ConfidenceResult result, List<Line> lines) {
        result.getAttendance()
                .ifPresent(present -> lines.add(new Line(
                        1,
                        wording.text(
                                "vote.attendance",
                                wording.exact(present.getPart()),
                                wording.exact(present.getWhole())))));
        lines.add(new Line(1, wording.text("vote.meeting." + result.getMeeting().name())));
    }

    private String mark(ConfidenceMark mark) {
        return wording.text("word." + mark.name());
    }

    private void addFindings(int depth, List<Finding> findings, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(depth, wording.text("findings.title")));
            findings.forEach(finding -> lines.add(new Line(depth + 1, wording.finding(finding))));
        }
    }
}
