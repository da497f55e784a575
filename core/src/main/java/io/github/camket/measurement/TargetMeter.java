// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.measurement.MemberShare.Member;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.model.commitment.CommitmentVersion;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.trace.Finding;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes the shares of the targets of one unit that are due in one period. */
final class TargetMeter {

    private final TargetBook book;
    private final UnitPeriod subject;
    private final TraceSink sink;
    private final List<Finding> findings;

    /**
     * A meter of one unit and period.
     *
     * @param findings receives, once each, what people should know of the targets that were looked at
     */
    TargetMeter(TargetBook book, UnitPeriod subject, TraceSink sink, List<Finding> findings) {
        this.book = book;
        this.subject = subject;
        this.sink = sink;
        this.findings = findings;
    }

    Measurement measure(Measure.OfTargets measure) {
        TargetCounting counting = new TargetCounting(measure.credit(), measure.rules());
        List<Member> members = new ArrayList<>();
        for (TargetResult result : selected(measure)) {
            find(result.getFindings());
            counting.member(result).ifPresent(members::add);
        }
        return new MemberShare(measure, members, measure.atMost()).measured(sink);
    }

    private List<TargetResult> selected(Measure.OfTargets measure) {
        Set<IndicatorId> indicators = measure.indicators();
        List<TargetResult> due = book.dueIn(subject.unit(), subject.period()).stream()
                .filter(result -> indicators.isEmpty()
                        || indicators.contains(result.getTarget().getIndicator()))
                .toList();
        return switch (measure.selection()) {
            case ALL -> due;
            case PROMISED -> promised(due);
        };
    }

    private List<TargetResult> promised(List<TargetResult> due) {
        Set<TargetId> ids = new TreeSet<>();
        due.forEach(result -> ids.add(result.getTarget().getId()));
        Set<TargetId> promised = new TreeSet<>();
        List<Finding> later = new ArrayList<>();
        for (CommitmentHistory history : book.commitmentsOf(subject.unit(), later)) {
            Commitment commitment = history.getCommitment();
            Set<TargetId> named = new TreeSet<>(ids);
            Optional<CommitmentVersion> version = history.inForce(subject.coveredUntil());
            named.retainAll(version.map(CommitmentVersion::items).orElse(commitment.getItems()).stream()
                    .flatMap(item -> item.getTargets().stream())
                    .toList());
            if (version.isPresent()) {
                promised.addAll(named);
            } else if (!named.isEmpty()) {
                later.add(Measurer.SIGNED_AFTER_PERIOD.about(
                        commitment.getRef(), commitment.getSignedOn(), subject.coveredUntil()));
            }
        }
        find(later);
        return due.stream()
                .filter(result -> promised.contains(result.getTarget().getId()))
                .toList();
    }

    private void find(Collection<Finding> found) {
        found.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
    }
}
