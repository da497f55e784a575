// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.confidence.ConfidenceResult;
import io.github.camket.confidence.ConfidenceReview;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.confidence.MarkShare;
import java.util.List;

/**
 * Documents of the format {@code camket-confidence/1}: votes of confidence with shares and tiers; written only. What is absent or empty
 * is left out.
 */
public final class ConfidenceDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-confidence/1";

    private final JsonSink sink;
    private final Members out;

    private ConfidenceDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the review. */
    public static void write(ConfidenceReview review, JsonSink out) {
        new ConfidenceDocument(out).write(review);
    }

    private void write(ConfidenceReview review) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("knownOn", review.getKnownOn());
        out.object("rules", () -> ConfidenceRulesDocument.RULES.writeMembers(review.getRules(), sink));
        out.objects("votes", review.getResults(), this::write);
        out.findings("findings", review.getFindings());
        sink.endObject();
    }

    private void write(ConfidenceResult result) {
        out.text("vote", result.getPoll().getRef());
        out.text("cadre", result.getPoll().getCadre());
        out.text("post", result.getPoll().getPost());
        out.text("heldOn", result.getPoll().getHeldOn());
        result.getBase().ifPresent(base -> out.count("base", base));
        out.objects("shares", result.getShares(), this::write);
        out.text("status", result.getStatus());
        out.text("tier", result.getTier().map(ConfidenceTier::code));
        out.texts("possible", codes(result.getPossible()));
        result.getToNext().ifPresent(ballots -> out.count("toNext", ballots));
        result.getToLower().ifPresent(ballots -> out.count("toLower", ballots));
        out.text("meeting", result.getMeeting());
        out.text("attendance", result.getAttendance());
        out.texts("toConsider", result.getToConsider());
        out.findings("findings", result.getFindings());
    }

    private void write(MarkShare share) {
        out.text("mark", share.mark());
        share.count().ifPresent(count -> out.count("count", count));
        out.text("share", share.share());
    }

    private static List<String> codes(List<ConfidenceTier> tiers) {
        return tiers.stream().map(ConfidenceTier::code).toList();
    }
}
