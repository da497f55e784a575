// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.CommitmentVersion;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
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
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds reports against promises in words.
 *
 * <p>The report as of the last day decides, with what the receiving side said last to it. What was delivered counts on
 * delivery or on acceptance, as {@link MonitoringRules#getCompletedMeans} says of tasks, and never once it was refused. What
 * was not delivered is overdue after its day, and settled as not kept only when the receiving side agrees to a report as of
 * that day or later that says so. No report is no delivery, but it settles nothing.
 */
public final class PromiseJudge {

    /** The day of a promise is over, and nobody has reported on it. Arguments: the item, the day. */
    public static final FindingCode PROMISE_WITHOUT_REPORT =
            new FindingCode("PROMISE_WITHOUT_REPORT", Severity.WARNING);
    /** A promise names no product by which it can be seen. Argument: the item. */
    public static final FindingCode PROMISE_WITHOUT_PRODUCT = new FindingCode("PROMISE_WITHOUT_PRODUCT", Severity.INFO);
    /** A delivery counts although the report says nowhere where it can be seen. Arguments: the commitment, the item. */
    public static final FindingCode DELIVERED_WITHOUT_EVIDENCE =
            new FindingCode("DELIVERED_WITHOUT_EVIDENCE", Severity.WARNING);
    /** What was delivered after all is not confirmed, which the body wants. Arguments: the commitment, the item. */
    public static final FindingCode DELIVERY_NOT_CONFIRMED =
            new FindingCode("DELIVERY_NOT_CONFIRMED", Severity.WARNING);
    /** Reports as of one day contradict each other; nothing is settled. Arguments: the item, the day, the reports. */
    public static final FindingCode PROMISE_REPORTS_DISAGREE =
            new FindingCode("PROMISE_REPORTS_DISAGREE", Severity.WARNING);
    /** Replies of one day to a report contradict each other; nothing is settled. Arguments: the item, the day, the replies. */
    public static final FindingCode PROMISE_REPLIES_DISAGREE =
            new FindingCode("PROMISE_REPLIES_DISAGREE", Severity.WARNING);
    /** A later report says that what an earlier one called delivered is not. Arguments: the earlier report, the item. */
    public static final FindingCode DELIVERY_TAKEN_BACK = new FindingCode("DELIVERY_TAKEN_BACK", Severity.WARNING);
    /**
     * A report is as of a day before the promise read as it does now; it does not count for it. Arguments: the item, the day of
     * the report, the first day of the promise as it reads now.
     */
    public static final FindingCode REPORT_OF_EARLIER_PROMISE =
            new FindingCode("REPORT_OF_EARLIER_PROMISE", Severity.INFO);
    /** No version of the commitment has a promise in words under this item. Arguments: the commitment, the item. */
    public static final FindingCode REPORT_WITHOUT_PROMISE =
            new FindingCode("REPORT_WITHOUT_PROMISE", Severity.WARNING);
    /**
     * A reply is dated before what it replies to; it counts all the same. Arguments: what it replies to, the day of the reply,
     * the day of that.
     */
    public static final FindingCode REPLY_TOO_EARLY = new FindingCode("REPLY_TOO_EARLY", Severity.WARNING);

    private static final Comparator<PromiseReport> BY_DAY =
            Comparator.comparing(PromiseReport::getAsOf).thenComparing(PromiseReport::getId);

    private final Snapshot snapshot;
    private final LocalDate asOf;
    private final CompletedMeans completedMeans;
    private final Map<FactId, List<PromiseReport>> reports;
    private final Map<FactId, List<PromiseReply>> replies;
    private final SortedSet<Finding> findings = new TreeSet<>();

    private PromiseJudge(Snapshot snapshot, MonitoringRules rules) {
        this.snapshot = snapshot;
        this.asOf = snapshot.getCoversUntil();
        this.completedMeans = rules.getCompletedMeans().value();
        this.reports = snapshot.getCoveredFacts(
                PromiseReport.class,
                PromiseReport::getCommitment,
                report -> report.getDeliveredOn().orElse(report.getAsOf()),
                findings);
        this.replies =
                snapshot.getFacts(PromiseReply.class, PromiseReply::getReport, PromiseReply::getRepliedOn, findings);
    }

    /** Judges on the facts of this snapshot, at the end of the last day that its figures cover. */
    public static PromiseJudge of(Snapshot snapshot, MonitoringRules rules) {
        return new PromiseJudge(Objects.requireNonNull(snapshot, "snapshot"), Objects.requireNonNull(rules, "rules"));
    }

    /**
     * How the promise of an item of the version in force stands; empty if no version is in force, or it has no such item or no
     * promise there.
     */
    public Optional<PromiseResult> judge(CommitmentHistory history, CommitmentItemId item) {
        return history.inForce(asOf)
                .flatMap(version -> version.find(item))
                .flatMap(CommitmentItem::getPromise)
                .map(promise -> new Round(history, item, promise).judge());
    }

    /** Last day on which keeping a promise is in time: its own, or else the last day of the period of the commitment. */
    static Optional<LocalDate> dueOn(Commitment commitment, Promise promise) {
        return promise.dueOn().or(() -> commitment.getPeriod().map(ReportingPeriod::getLastDay));
    }

    /** Reports and replies that do not count yet, and reports on promises that nobody made, in a fixed order. */
    List<Finding> findings(Map<FactId, CommitmentHistory> histories) {
        SortedSet<Finding> all = new TreeSet<>(findings);
        reports.forEach((commitment, ofCommitment) -> ofCommitment.stream()
                .filter(report -> !Objects.requireNonNull(histories.get(commitment), "history")
                        .hasPromise(report.getItem()))
                .forEach(report ->
                        all.add(REPORT_WITHOUT_PROMISE.about(report.getRef(), commitment, report.getItem()))));
        return List.copyOf(all);
    }

    /** One promise. */
    private final class Round {

        private final CommitmentHistory history;
        private final CommitmentItemId item;
        private final Promise promise;
        private final Ref ref;
        private final Optional<LocalDate> dueOn;
        private final SortedSet<Finding> notes = new TreeSet<>();

        Round(CommitmentHistory history, CommitmentItemId item, Promise promise) {
            Commitment commitment = history.getCommitment();
            this.history = history;
            this.item = item;
            this.promise = promise;
            this.ref = commitment.getRef();
            this.dueOn = PromiseJudge.dueOn(commitment, promise);
        }

        PromiseResult judge() {
            if (promise.product().isEmpty()) {
                notes.add(PROMISE_WITHOUT_PRODUCT.about(ref, item));
            }
            List<PromiseReport> counting = counting();
            PromiseResult.Builder result =
                    PromiseResult.builder().promise(promise).dueOn(dueOn);
            return result.state(state(counting, result)).findings(notes).build();
        }

        /** The reports on this item since its promise reads as it does, from the first day to the last. */
        private List<PromiseReport> counting() {
            LocalDate since = since();
            List<PromiseReport> counting = new ArrayList<>();
            for (PromiseReport report :
                    reports.getOrDefault(history.getCommitment().getId(), List.of())) {
                if (!report.getItem().equals(item)) {
                    continue;
                }
                if (report.getAsOf().isBefore(since)) {
                    notes.add(REPORT_OF_EARLIER_PROMISE.about(report.getRef(), item, report.getAsOf(), since));
                } else {
                    counting.add(report);
                }
            }
            counting.sort(BY_DAY);
            return counting;
        }

        /** First day of the versions in a row that promise the same; another day for it is the same promise. */
        private LocalDate since() {
            List<CommitmentVersion> versions = history.versions(asOf);
            int first = versions.size() - 1;
            while (first > 0 && promisesTheSame(versions.get(first - 1))) {
                first--;
            }
            return first == 0 ? LocalDate.MIN : versions.get(first).from();
        }

        private boolean promisesTheSame(CommitmentVersion version) {
            return version.find(item)
                    .flatMap(CommitmentItem::getPromise)
                    .filter(other -> other.words().equals(promise.words())
                            && other.product().equals(promise.product()))
                    .isPresent();
        }

        private ItemState state(List<PromiseReport> counting, PromiseResult.Builder result) {
            if (counting.isEmpty()) {
                dueOn.filter(asOf::isAfter).ifPresent(day -> notes.add(PROMISE_WITHOUT_REPORT.about(ref, item, day)));
                return pending(ItemState.OVERDUE);
            }
            LocalDate last = counting.get(counting.size() - 1).getAsOf();
            List<PromiseReport> latest = counting.stream()
                    .filter(report -> report.getAsOf().equals(last))
                    .toList();
            if (latest.stream().map(PromiseReport::getDeliveredOn).distinct().count() > 1) {
                notes.add(PROMISE_REPORTS_DISAGREE.about(
                        ref,
                        item,
                        last,
                        joined(latest.stream().map(PromiseReport::getId).toList())));
                return pending(ItemState.OPEN);
            }
            PromiseReport report = latest.get(0);
            result.report(report);
            if (!report.isDelivered()) {
                counting.stream()
                        .filter(PromiseReport::isDelivered)
                        .reduce((earlier, later) -> later)
                        .ifPresent(earlier ->
                                notes.add(DELIVERY_TAKEN_BACK.about(report.getRef(), earlier.getId(), item)));
            }
            List<PromiseReply> said = lastReplies(latest);
            if (said.stream().map(PromiseReply::getOutcome).distinct().count() > 1) {
                notes.add(PROMISE_REPLIES_DISAGREE.about(
                        ref,
                        item,
                        said.get(0).getRepliedOn(),
                        joined(said.stream().map(PromiseReply::getId).toList())));
                return pending(ItemState.OPEN);
            }
            Optional<PromiseReply> reply = said.stream().findFirst();
            result.reply(reply);
            Optional<ReplyOutcome> outcome = reply.map(PromiseReply::getOutcome);
            return report.getDeliveredOn()
                    .map(day -> delivered(latest, day, outcome))
                    .orElseGet(() -> notDelivered(report, outcome));
        }

        private ItemState delivered(List<PromiseReport> latest, LocalDate day, Optional<ReplyOutcome> outcome) {
            Ref report = latest.get(0).getRef();
            FactId commitment = history.getCommitment().getId();
            if (outcome.equals(Optional.of(ReplyOutcome.REFUSED))) {
                return pending(ItemState.OVERDUE);
            }
            if (outcome.isEmpty() && completedMeans == CompletedMeans.ACCEPTED) {
                notes.add(DELIVERY_NOT_CONFIRMED.about(report, commitment, item));
                return pending(ItemState.OPEN);
            }
            if (latest.stream().allMatch(each -> each.getEvidence().isEmpty())) {
                notes.add(DELIVERED_WITHOUT_EVIDENCE.about(report, commitment, item));
            }
            return dueOn.filter(day::isAfter).isPresent() ? ItemState.FULFILLED_LATE : ItemState.FULFILLED;
        }

        private ItemState notDelivered(PromiseReport report, Optional<ReplyOutcome> outcome) {
            if (outcome.equals(Optional.of(ReplyOutcome.REFUSED))) {
                return pending(ItemState.OPEN);
            }
            boolean atTheEnd =
                    dueOn.filter(day -> !report.getAsOf().isBefore(day)).isPresent();
            return outcome.isPresent() && atTheEnd ? ItemState.NOT_FULFILLED : pending(ItemState.OVERDUE);
        }

        /** In progress as long as the last day is not over, and then this. */
        private ItemState pending(ItemState afterwards) {
            return dueOn.filter(asOf::isAfter).isPresent() ? afterwards : ItemState.IN_PROGRESS;
        }

        /** The replies of the last day to any of these reports, by identifier. */
        private List<PromiseReply> lastReplies(Collection<PromiseReport> latest) {
            List<PromiseReply> all = new ArrayList<>();
            for (PromiseReport report : latest) {
                for (PromiseReply reply : replies.getOrDefault(report.getId(), List.of())) {
                    if (reply.getRepliedOn().isBefore(report.getAsOf())) {
                        notes.add(REPLY_TOO_EARLY.about(
                                reply.getRef(), report.getId(), reply.getRepliedOn(), report.getAsOf()));
                    }
                    all.add(reply);
                }
            }
            return onLastDay(all);
        }
    }

    private static List<PromiseReply> onLastDay(List<PromiseReply> replies) {
        Optional<LocalDate> last =
                replies.stream().map(PromiseReply::getRepliedOn).max(Comparator.naturalOrder());
        return replies.stream()
                .filter(reply -> Optional.of(reply.getRepliedOn()).equals(last))
                .sorted(Comparator.comparing(PromiseReply::getId))
                .toList();
    }

    private static String joined(List<FactId> ids) {
        return ids.stream().map(FactId::value).collect(Collectors.joining(", "));
    }
}
