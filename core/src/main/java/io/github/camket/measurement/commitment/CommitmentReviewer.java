// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.measurement.JudgingRules;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.CommitmentVersion;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.ItemChange;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says how far commitments are fulfilled on the last day that the figures of a snapshot cover: each item of the version in
 * force by its targets, tasks and promise, and which of the foreseen consequences are to be considered. It proposes; nothing
 * follows by itself.
 */
public final class CommitmentReviewer {

    /** The number of a directive lacks its symbol. */
    public static final FindingCode NUMBER_INCOMPLETE = new FindingCode("NUMBER_INCOMPLETE", Severity.INFO);
    /** The words of a deadline hold a day that the calendar does not have; they are kept, no day is put in its place. */
    public static final FindingCode IMPOSSIBLE_DEADLINE = new FindingCode("IMPOSSIBLE_DEADLINE", Severity.WARNING);
    /** A target or commitment names an item that its directive does not have. */
    public static final FindingCode UNKNOWN_ITEM = new FindingCode("UNKNOWN_ITEM", Severity.WARNING);
    /** An amendment names an item of the basis document, and the commitment has none. Argument: the item. */
    public static final FindingCode ITEM_WITHOUT_BASIS = new FindingCode("ITEM_WITHOUT_BASIS", Severity.WARNING);
    /** A commitment names a target of another unit; the target does not count in it, and so not all are met. */
    public static final FindingCode TARGET_OF_ANOTHER_UNIT =
            new FindingCode("TARGET_OF_ANOTHER_UNIT", Severity.WARNING);
    /** A commitment names a target under another item than the target itself does; it counts all the same. */
    public static final FindingCode TARGET_OF_ANOTHER_ITEM =
            new FindingCode("TARGET_OF_ANOTHER_ITEM", Severity.WARNING);
    /**
     * A commitment names a task of a unit that is neither the one that promises nor below it; the task does not count, and so the
     * item stays open. Arguments: the task, the unit that has it.
     */
    public static final FindingCode TASK_OF_ANOTHER_UNIT = new FindingCode("TASK_OF_ANOTHER_UNIT", Severity.WARNING);
    /** A commitment names a task that had not been given by the last day covered. Arguments: the task, the item. */
    public static final FindingCode TASK_NOT_GIVEN = new FindingCode("TASK_NOT_GIVEN", Severity.INFO);
    /** Nothing judges an item of a commitment; it is listed without a result. Argument: the item. */
    public static final FindingCode NOTHING_TO_JUDGE = new FindingCode("NOTHING_TO_JUDGE", Severity.INFO);
    /** No target asks for what a reading measures. */
    public static final FindingCode READING_WITHOUT_TARGET =
            new FindingCode("READING_WITHOUT_TARGET", Severity.WARNING);
    /** Some items have a weight and others have none; there is no weighted share. Argument: the items without one. */
    public static final FindingCode WEIGHTS_INCOMPLETE = new FindingCode("WEIGHTS_INCOMPLETE", Severity.WARNING);
    /**
     * An amendment drops or changes what was due before it came into force. The version in force counts all the same. Arguments:
     * the commitment, the item, the day on which it was due, the first day of the amendment.
     */
    public static final FindingCode AMENDED_AFTER_DUE = new FindingCode("AMENDED_AFTER_DUE", Severity.WARNING);
    /** The receiving unit refused a commitment; nothing is to be considered. Argument: the reply. */
    public static final FindingCode COMMITMENT_REFUSED = new FindingCode("COMMITMENT_REFUSED", Severity.INFO);
    /** Replies of one day to a commitment contradict each other; it counts as not replied. Arguments: the day, the replies. */
    public static final FindingCode REPLIES_DISAGREE = new FindingCode("REPLIES_DISAGREE", Severity.WARNING);

    private static final Comparator<CommitmentReply> BY_DAY =
            Comparator.comparing(CommitmentReply::getRepliedOn).thenComparing(CommitmentReply::getId);

    private final Snapshot snapshot;
    private final LocalDate asOf;
    private final MonitoringRules rules;
    private final JudgingRules judging;
    private final TargetJudge judge;
    private final PromiseJudge promises;
    private final ItemJudge items;
    private final SortedSet<Finding> findings = new TreeSet<>();

    private CommitmentReviewer(Snapshot snapshot, MonitoringRules rules, JudgingRules judging) {
        this.snapshot = snapshot;
        this.asOf = snapshot.getCoversUntil();
        this.rules = rules;
        this.judging = judging;
        this.judge = TargetJudge.of(snapshot, judging);
        this.promises = PromiseJudge.of(snapshot, rules);
        this.items = new ItemJudge(snapshot, judge, TaskMonitor.of(snapshot, rules), promises);
    }

    /** How the commitments of this snapshot stand, by the default readings. */
    public static CommitmentReview review(Snapshot snapshot) {
        return review(snapshot, MonitoringRules.defaults());
    }

    /**
     * How the commitments of this snapshot stand.
     *
     * @param rules the readings of the body by which tasks count as done; {@link MonitoringRules#getCompletedMeans} also says it of
     *     promises
     */
    public static CommitmentReview review(Snapshot snapshot, MonitoringRules rules) {
        return review(snapshot, rules, JudgingRules.defaults());
    }

    /**
     * How the commitments of this snapshot stand.
     *
     * @param rules as in {@link #review(Snapshot, MonitoringRules)}
     * @param judging the readings of the body by which targets are judged
     */
    public static CommitmentReview review(Snapshot snapshot, MonitoringRules rules, JudgingRules judging) {
        return new CommitmentReviewer(
                        Objects.requireNonNull(snapshot, "snapshot"),
                        Objects.requireNonNull(rules, "rules"),
                        Objects.requireNonNull(judging, "judging"))
                .review();
    }

    private CommitmentReview review() {
        new FactCheck(snapshot, judge).check(findings);
        Map<FactId, CommitmentHistory> histories = histories();
        Map<FactId, List<CommitmentReply>> replies = snapshot.getFacts(
                CommitmentReply.class, CommitmentReply::getCommitment, CommitmentReply::getRepliedOn, findings);
        List<Fulfilment> fulfilments = histories.values().stream()
                .filter(history -> snapshot.isCovered(
                        history.getCommitment(), history.getCommitment().getSignedOn(), findings))
                .map(history -> fulfilment(
                        history, replies.getOrDefault(history.getCommitment().getId(), List.of())))
                .toList();
        findings.addAll(promises.findings(histories));
        findings.addAll(judge.getFindings());
        return CommitmentReview.builder()
                .knownOn(snapshot.getKnownOn())
                .coversUntil(asOf)
                .rules(rules)
                .judgingRules(judging)
                .fulfilments(fulfilments)
                .targets(items.targets())
                .findings(findings)
                .build();
    }

    private Map<FactId, CommitmentHistory> histories() {
        Map<FactId, List<CommitmentAmendment>> amendments = snapshot.getCoveredFacts(
                CommitmentAmendment.class,
                CommitmentAmendment::getCommitment,
                CommitmentAmendment::getSignedOn,
                findings);
        Map<FactId, CommitmentHistory> histories = new TreeMap<>();
        for (Commitment commitment : snapshot.getFacts(Commitment.class)) {
            FactId id = commitment.getId();
            histories.put(id, CommitmentHistory.of(commitment, amendments.getOrDefault(id, List.of())));
        }
        return histories;
    }

    private Fulfilment fulfilment(CommitmentHistory history, List<CommitmentReply> replies) {
        Commitment commitment = history.getCommitment();
        List<CommitmentVersion> versions = history.versions(asOf);
        CommitmentVersion version = versions.get(versions.size() - 1);
        Optional<Directive> basis =
                commitment.getBasis().flatMap(id -> snapshot.find(id.toRef())).map(Directive.class::cast);
        SortedSet<Finding> notes = new TreeSet<>(history.findings(asOf));
        addAmendedAfterDue(commitment, versions, notes);
        ReplyState reply = replyState(commitment, replies, notes);
        List<ItemFulfilment> judged = version.items().stream()
                .map(item -> items.judge(history, item, basis, notes))
                .toList();
        addMissingWeights(commitment, version, notes);
        return Fulfilment.builder()
                .commitment(commitment)
                .version(version)
                .changes(version.changesSince(versions.get(0)))
                .unit(unit(commitment.getBy()))
                .recipient(unit(commitment.getTo()))
                .directive(basis)
                .replyState(reply)
                .replies(replies.stream().sorted(BY_DAY).toList())
                .items(judged)
                .toConsider(reply == ReplyState.REFUSED ? List.of() : toConsider(commitment, judged))
                .findings(notes)
                .build();
    }

    private void addAmendedAfterDue(
            Commitment commitment, List<CommitmentVersion> versions, Collection<Finding> notes) {
        for (int i = 1; i < versions.size(); i++) {
            CommitmentVersion version = versions.get(i);
            for (ItemChange change : version.changesSince(versions.get(i - 1))) {
                change.before()
                        .map(before -> items.dueDaysChanged(commitment, before, change.after()))
                        .flatMap(days ->
                                days.stream().filter(version.from()::isAfter).max(Comparator.naturalOrder()))
                        .ifPresent(day -> notes.add(AMENDED_AFTER_DUE.about(
                                version.amendment().orElseThrow().getRef(),
                                commitment.getId(),
                                change.item(),
                                day,
                                version.from())));
            }
        }
    }

    private static ReplyState replyState(
            Commitment commitment, List<CommitmentReply> replies, Collection<Finding> notes) {
        for (CommitmentReply reply : replies) {
            if (reply.getRepliedOn().isBefore(commitment.getSignedOn())) {
                notes.add(PromiseJudge.REPLY_TOO_EARLY.about(
                        reply.getRef(), commitment.getId(), reply.getRepliedOn(), commitment.getSignedOn()));
            }
        }
        Optional<LocalDate> last =
                replies.stream().map(CommitmentReply::getRepliedOn).max(Comparator.naturalOrder());
        List<CommitmentReply> deciding = replies.stream()
                .filter(reply -> Optional.of(reply.getRepliedOn()).equals(last))
                .toList();
        List<ReplyOutcome> outcomes =
                deciding.stream().map(CommitmentReply::getOutcome).distinct().toList();
        if (outcomes.isEmpty()) {
            return ReplyState.NOT_REPLIED;
        }
        if (outcomes.size() > 1) {
            String all = deciding.stream().map(reply -> reply.getId().value()).collect(Collectors.joining(", "));
            notes.add(REPLIES_DISAGREE.about(commitment.getRef(), last.orElseThrow(), all));
            return ReplyState.DISPUTED;
        }
        if (outcomes.get(0) == ReplyOutcome.REFUSED) {
            notes.add(COMMITMENT_REFUSED.about(
                    commitment.getRef(), deciding.get(0).getId()));
            return ReplyState.REFUSED;
        }
        return ReplyState.ACCEPTED;
    }

    private static void addMissingWeights(Commitment commitment, CommitmentVersion version, Collection<Finding> notes) {
        List<CommitmentItem> without = version.items().stream()
                .filter(item -> item.getWeight().isEmpty())
                .toList();
        if (!without.isEmpty() && without.size() < version.items().size()) {
            String all = without.stream().map(item -> item.getId().value()).collect(Collectors.joining(", "));
            notes.add(WEIGHTS_INCOMPLETE.about(commitment.getRef(), all));
        }
    }

    private static List<ConsequenceToConsider> toConsider(Commitment commitment, List<ItemFulfilment> items) {
        List<ItemFulfilment> judged = items.stream()
                .filter(item -> item.getState() != ItemState.NOTHING_TO_JUDGE)
                .toList();
        List<ItemFulfilment> missed = judged.stream()
                .filter(item -> item.getState() == ItemState.NOT_FULFILLED)
                .toList();
        boolean allFulfilled = judged.stream().allMatch(item -> item.getState().isFulfilled());
        List<ConsequenceToConsider> held = new ArrayList<>();
        for (ForeseenConsequence foreseen : commitment.getForeseen()) {
            boolean met = foreseen.trigger() == Trigger.ALL_TARGETS_MET;
            List<ItemFulfilment> because = met ? (allFulfilled ? judged : List.of()) : missed;
            if (!because.isEmpty()) {
                held.add(new ConsequenceToConsider(
                        foreseen,
                        because.stream().map(item -> item.getItem().getId()).toList(),
                        targets(because, met ? ItemState.FULFILLED : ItemState.NOT_FULFILLED)));
            }
        }
        return held;
    }

    private static List<TargetId> targets(List<ItemFulfilment> items, ItemState state) {
        return items.stream()
                .flatMap(item -> item.getTargets().stream())
                .filter(target -> ItemJudge.state(target) == state)
                .map(target -> target.getTarget().getId())
                .toList();
    }

    private OrgUnit unit(OrgUnitId id) {
        return snapshot.find(id.toRef()).map(OrgUnit.class::cast).orElseThrow();
    }
}
