// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.monitoring.petition.PetitionResult;
import io.github.camket.monitoring.petition.PetitionReview;
import io.github.camket.monitoring.petition.PetitionState;
import io.github.camket.trace.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what became of petitions: until when they were to be answered, what was said to them, and what follows. */
public final class PetitionExplainer {

    private final UnitWording wording;
    private final DeadlineExplainer deadlines;
    private final CommitmentWording documents;

    private PetitionExplainer(Language language) {
        this.wording = UnitWording.in(language);
        this.deadlines = DeadlineExplainer.in(language);
        this.documents = CommitmentWording.in(language);
    }

    /** Explains in a language. */
    public static PetitionExplainer in(Language language) {
        return new PetitionExplainer(language);
    }

    /** All petitions of a review, how many stand how, and the choices made. */
    public Explanation explain(PetitionReview review) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "petition.title",
                        wording.date(review.getKnownOn()),
                        wording.count(review.getResults().size()))));
        counts(review.getResults()).lines().forEach(line -> lines.add(new Line(1, line.text())));
        review.getResults().forEach(result -> add(result, lines));
        addNotes(0, review.getFindings(), lines);
        lines.add(new Line(0, wording.text("parameters.title")));
        lines.add(new Line(1, wording.parameter(review.getRules().getForwarding(), "")));
        return Explanation.of(wording.language(), lines);
    }

    /** How many of some petitions stand how; states in which none is are left out. */
    public Explanation counts(Collection<PetitionResult> petitions) {
        List<Line> lines = new ArrayList<>();
        for (PetitionState state : PetitionState.values()) {
            long count = petitions.stream()
                    .filter(result -> result.getState() == state)
                    .count();
            if (count > 0) {
                String name = wording.text("petitionState." + state.name());
                lines.add(new Line(0, wording.text("petition.count", name, wording.count(count))));
            }
        }
        return Explanation.of(wording.language(), lines);
    }

    /** One petition. */
    public Explanation explain(PetitionResult result) {
        List<Line> lines = new ArrayList<>();
        add(result, lines);
        return Explanation.of(wording.language(), lines);
    }

    private void add(PetitionResult result, List<Line> lines) {
        Petition petition = result.getPetition();
        lines.add(new Line(
                0,
                wording.text(
                        "petition.head",
                        petition.getId().value(),
                        result.getSender().getName(),
                        result.getAddressee().getName(),
                        petition.getSubject())));
        lines.add(new Line(
                1,
                petition.getReceivedOn()
                        .map(day -> wording.text(
                                "petition.received", wording.date(petition.getSentOn()), wording.date(day)))
                        .orElseGet(() -> wording.text("petition.sent", wording.date(petition.getSentOn())))));
        result.getBriefing().ifPresent(id -> lines.add(new Line(1, wording.text("petition.briefing", id.value()))));
        petition.getReplyLimit().ifPresent(limit -> {
            String within = deadlines.limit(limit)
                    + petition.getLimitBasis()
                            .map(basis -> " " + wording.text("petition.basis", basis))
                            .orElse("");
            lines.add(new Line(
                    1,
                    result.getDeadline()
                            .map(due -> due(due, within))
                            .orElseGet(() -> wording.text("petition.limit.unknown", within))));
        });
        result.getReplies().forEach(reply -> add(reply, result, lines));
        lines.add(new Line(1, state(result)));
        if (!result.isSettled()) {
            lines.add(new Line(1, wording.text("petition.unsettled")));
        }
        addNotes(1, result.getFindings(), lines);
    }

    private String due(CountedDeadline due, String within) {
        return wording.text(
                due.isProvisional() ? "petition.limit.provisional" : "petition.limit",
                within,
                deadlines.date(due.getLastDay()));
    }

    private String state(PetitionResult result) {
        String state = CommitmentWording.capitalized(
                wording.text("petitionState." + result.getState().name()));
        if (result.getWorkingDaysLate().isPresent()) {
            int days = result.getWorkingDaysLate().getAsInt();
            return wording.text("petition.late", state, wording.count(days));
        }
        boolean unanswered = result.getAnswer().isEmpty();
        boolean silent =
                result.getState() == PetitionState.NO_LIMIT || result.getState() == PetitionState.LIMIT_UNKNOWN;
        return unanswered && silent ? wording.text("petition.unanswered", state) : state;
    }

    private void add(PetitionReply reply, PetitionResult result, List<Line> lines) {
        String outcome = wording.text("petitionOutcome." + reply.getOutcome().name());
        if (reply.getForwardedTo().isPresent()) {
            outcome += " " + unit(reply.getForwardedTo().get(), result);
        }
        lines.add(new Line(
                1,
                wording.text(
                        "petition.reply",
                        wording.date(reply.getRepliedOn()),
                        reply.getByPost()
                                + reply.getNumber()
                                        .map(number -> ", " + documents.number(number))
                                        .orElse(""),
                        outcome,
                        reply.getWords())));
        if (!reply.getLeadsTo().isEmpty()) {
            String items = reply.getLeadsTo().stream().map(this::item).collect(Collectors.joining("; "));
            lines.add(new Line(2, wording.text("petition.leadsTo", items)));
        }
    }

    /** Its name; the identifier of one to which a petition was forwarded and that forwarded it again. */
    private static String unit(OrgUnitId id, PetitionResult result) {
        return result.getForwardedTo()
                .filter(unit -> unit.getId().equals(id))
                .map(OrgUnit::getName)
                .orElse(id.value());
    }

    private String item(ItemRef item) {
        return wording.text(
                "petition.item", item.item().value(), item.directive().value());
    }

    private void addNotes(int depth, List<Finding> findings, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(depth, wording.text("findings.title")));
            findings.forEach(finding -> lines.add(new Line(depth + 1, wording.finding(finding))));
        }
    }
}
