// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.QuotaPlaces;
import io.github.camket.rating.ResolvedTie;
import io.github.camket.rating.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the outcome of a quota into lines: the places in each scope, who gets them, who ties, who is over. */
final class ReviewWriter {

    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    ReviewWriter(Wording wording) {
        this.wording = wording;
    }

    Explanation write(GroupReview review) {
        String level = wording.level(review.getQuota().getLevel());
        lines.add(new Line(
                0,
                wording.text(
                        "review.title",
                        level,
                        review.getWithin().map(Subject::toString).orElseGet(() -> wording.text("review.own")),
                        wording.percent(review.getRate()),
                        wording.citation(
                                review.getRate()
                                                .equals(review.getQuota()
                                                        .getRate()
                                                        .value())
                                        ? review.getQuota().getSource()
                                        : review.getQuota().getRateExceptional().source()))));
        review.getPlaces().forEach(places -> places(places, review.getQuota().getBaseLevel(), level));
        if (!review.getChosen().isEmpty()) {
            lines.add(new Line(1, wording.text("review.chosen", names(review.getChosen()))));
        }
        if (!review.getDecided().isEmpty()) {
            lines.add(new Line(1, wording.text("review.decided", names(review.getDecided()))));
        }
        for (Tie tie : review.getTies()) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "review.tie",
                            names(tie.subjects()),
                            wording.points(tie.score()),
                            wording.count(tie.places()),
                            scope(tie.limit()))));
            tie.groups()
                    .forEach(share -> lines.add(new Line(
                            2,
                            wording.text("review.tie.group", share.group().value(), wording.count(share.places())))));
        }
        for (ResolvedTie resolved : review.getResolvedTies()) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "review.tie.resolved",
                            names(resolved.tie().subjects()),
                            wording.points(resolved.tie().score()),
                            wording.count(resolved.tie().places()),
                            scope(resolved.tie().limit()),
                            names(resolved.chosen()),
                            resolved.decision().getAuthorityPost(),
                            wording.date(resolved.decision().getDecidedOn()))));
            lines.add(new Line(
                    2, wording.text("review.tie.reason", resolved.decision().getReason())));
        }
        for (GroupReview.OverQuota over : review.getOver()) {
            lines.add(new Line(1, wording.text("review.over", over.subject().toString(), scope(over.limit()))));
        }
        if (review.getDecided().isEmpty()
                && review.getChosen().isEmpty()
                && review.getTies().isEmpty()
                && review.getOver().isEmpty()) {
            lines.add(new Line(1, wording.text("review.nobody", level)));
        }
        review.getFindings().forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
        return Explanation.of(wording.language(), lines);
    }

    private void places(QuotaPlaces places, RatingLevel base, String level) {
        lines.add(new Line(
                1,
                wording.text(
                        "review.places",
                        scope(places),
                        wording.count(places.below()),
                        wording.level(base),
                        wording.count(places.reached()),
                        level,
                        wording.count(places.places()))));
    }

    private String scope(QuotaPlaces places) {
        return wording.text(
                "scope." + places.scope().name(),
                places.group().map(FactId::value).orElse(""));
    }

    private static String names(List<Subject> subjects) {
        return subjects.stream().map(Subject::toString).collect(Collectors.joining(", "));
    }
}
