// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.decision.PathDecision;
import io.github.camket.decision.PathPetition;
import io.github.camket.decision.PathStep;
import io.github.camket.decision.RatingPath;
import io.github.camket.model.classification.PublishedRating;

/**
 * Documents of the format {@code camket-rating-path/1}; written only. What is absent or empty is left out. The limits are written
 * as in {@code camket-deadline/1}, decisions, opinions, notices, petitions and replies as in a ledger.
 */
public final class RatingPathDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-rating-path/1";

    private final JsonSink sink;
    private final Members out;

    private RatingPathDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the path. */
    public static void write(RatingPath path, JsonSink out) {
        new RatingPathDocument(out).write(path);
    }

    private void write(RatingPath path) {
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("subject", path.getSubject().ref());
        out.text("period", path.getPeriod());
        out.text("knownOn", path.getKnownOn());
        out.text("case", path.getPathCase());
        out.parameters(path.getRules().all());
        out.text("state", path.getState());
        out.text("level", path.getLevel());
        out.text("inForce", path.getInForce().map(PublishedRating::getId));
        out.object("proposal", path.getProposal(), proposal -> {
            out.text("level", proposal.level());
            out.text("fact", proposal.fact());
        });
        out.flag("different", path.isDifferent());
        out.text("rating", path.getRating().map(rating -> rating.getRegulation().getId()));
        out.text("decisionBefore", path.getDecisionDue().map(due -> due.getDay()));
        out.text("decisionState", path.getDecisionState());
        out.objects("steps", path.getSteps(), this::write);
        out.objects("opinions", path.getOpinions(), one -> RatingPathShapes.OPINION.writeMembers(one, sink));
        out.objects("decisions", path.getDecisions(), this::write);
        out.objects("petitions", path.getPetitions(), this::write);
        out.findings("findings", path.getFindings());
        sink.endObject();
    }

    private void write(PathStep step) {
        out.text("on", step.on());
        out.text("event", step.event());
        out.text("fact", step.fact());
        out.text("level", step.level());
        out.text("post", step.post());
    }

    private void write(PathDecision one) {
        ClassificationShapes.PUBLISHED_RATING.writeMembers(one.getDecision(), sink);
        out.text("replacedBy", one.getReplacedBy());
        out.objects("notices", one.getNotices(), notice -> RatingPathShapes.NOTICE.writeMembers(notice, sink));
        out.objects("syncs", one.getSyncs(), sync -> RatingPathShapes.SYNC.writeMembers(sync, sink));
        out.text("syncState", one.getSyncState());
        out.object("syncDue", one.getSyncDue(), this::deadline);
    }

    private void write(PathPetition one) {
        RatingPathShapes.PETITION.writeMembers(one.getPetition(), sink);
        out.text("state", one.getState());
        out.flag("certain", one.isCertain());
        out.object("deadline", one.getDeadline(), this::deadline);
        out.objects("replies", one.getReplies(), reply -> RatingPathShapes.REPLY.writeMembers(reply, sink));
    }

    private void deadline(CountedDeadline due) {
        DeadlineDocument.writeMembers(due, sink);
    }
}
