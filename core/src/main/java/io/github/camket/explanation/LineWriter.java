// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import java.util.List;

/** Puts a rating into one line: the level, the score, and the reason that decides. */
final class LineWriter {

    private final Wording wording;

    LineWriter(Wording wording) {
        this.wording = wording;
    }

    Line of(Rating rating) {
        String result = rating.getDecided()
                .map(this::decided)
                .or(() -> rating.getLevel().map(level -> wording.text("line.level", wording.level(level))))
                .orElseGet(() -> wording.status(rating.getStatus()));
        String scored = rating.getScore()
                .map(score -> wording.text("line.scored", result, wording.points(score)))
                .orElse(result);
        String reason = reason(rating);
        String key = reason.isEmpty() ? "line.alone" : "line";
        return new Line(0, wording.text(key, wording.subject(rating), scored, reason));
    }

    /** Whether it is lines without available text that leave the level open. */
    private static boolean isForWantOfText(Rating rating) {
        return rating.getStatus() == RatingStatus.INCOMPLETE
                && rating.getFindings().stream()
                        .anyMatch(finding -> finding.code().equals(Rater.ABSENT_LINE));
    }

    private String decided(PublishedRating decision) {
        return wording.text(
                "line.decided",
                wording.level(decision.getLevel()),
                decision.getAuthorityPost(),
                wording.date(decision.getDecidedOn()));
    }

    /** A decision needs no reason from here; otherwise the last line applied is the one that decides. */
    private String reason(Rating rating) {
        if (rating.getDecided().isPresent()) {
            return "";
        }
        if (rating.getReason().isPresent()) {
            String reason = wording.finding(rating.getReason().get());
            return isForWantOfText(rating)
                    ? reason + " "
                            + wording.text(
                                    "line.partial", rating.getRegulation().getInstrument())
                    : reason;
        }
        List<AppliedRule> rules = rating.getAppliedRules();
        if (rules.isEmpty()) {
            return "";
        }
        ReasonWriter reasons = new ReasonWriter(wording, false);
        // What conduct forces stands before the band of the score, which then decides nothing.
        AppliedRule last = rules.stream()
                .filter(rule -> rule.change() == AppliedRule.Change.FORCES)
                .findFirst()
                .orElse(rules.get(rules.size() - 1));
        return last.kind() == AppliedRule.Kind.BAND
                ? reasons.band("line.BAND", last, rating)
                : reasons.why(last, rating);
    }
}
