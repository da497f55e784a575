// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.measurement.commitment.ReplyState;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentSide;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Condition.Outcome;
import java.util.List;
import java.util.Optional;

/** The commitments of one subject, and what they say about premises on promised items. */
final class PromisedItems {

    private final List<Fulfilment> own;
    private final PeriodsBack periods;

    PromisedItems(List<Fulfilment> fulfilments, Subject subject, PeriodsBack periods) {
        this.own = fulfilments.stream()
                .filter(fulfilment -> fulfilment.getReplyState() != ReplyState.REFUSED)
                .filter(fulfilment -> isOf(fulfilment.getCommitment(), subject))
                .toList();
        this.periods = periods;
    }

    private static boolean isOf(Commitment commitment, Subject subject) {
        Optional<OrgUnitId> unit = subject.unit();
        Optional<CadreId> cadre = subject.cadre();
        return unit.equals(Optional.of(commitment.getBy()))
                || cadre.isPresent()
                        && commitment.getSigners().stream()
                                .filter(signer -> signer.side() == CommitmentSide.PROMISING)
                                .anyMatch(signer -> signer.holder().equals(cadre));
    }

    PremiseResult judge(Premise.ShareFulfilled premise) {
        List<Fulfilment> made = in(premise.period());
        int fulfilled = count(made, ItemState.FULFILLED) + count(made, ItemState.FULFILLED_LATE);
        int failed = count(made, ItemState.NOT_FULFILLED);
        int pending = made.stream().mapToInt(PromisedItems::pending).sum();
        int all = fulfilled + failed + pending;
        Optional<Fraction> least = all == 0 ? Optional.empty() : Optional.of(Fraction.of(fulfilled, all));
        Optional<Fraction> most = all == 0 ? Optional.empty() : Optional.of(Fraction.of(fulfilled + pending, all));
        return result(premise, premise.period(), made, least, most, premise.comparison(), premise.bound());
    }

    PremiseResult judge(Premise.ItemsNotFulfilled premise) {
        List<Fulfilment> made = in(premise.period());
        int failed = count(made, ItemState.NOT_FULFILLED);
        int pending = made.stream().mapToInt(PromisedItems::pending).sum();
        boolean judged = made.stream().anyMatch(one -> one.getItems().size() > one.count(ItemState.NOTHING_TO_JUDGE));
        return result(
                premise,
                premise.period(),
                made,
                judged ? Optional.of(Fraction.of(failed)) : Optional.empty(),
                judged ? Optional.of(Fraction.of((long) failed + pending)) : Optional.empty(),
                premise.comparison(),
                Fraction.of(premise.number()));
    }

    private PremiseResult result(
            Premise premise,
            PeriodType type,
            List<Fulfilment> made,
            Optional<Fraction> least,
            Optional<Fraction> most,
            Comparison comparison,
            Fraction bound) {
        ReportingPeriod period = periods.last(type);
        Outcome outcome = least.isEmpty() ? Outcome.OPEN : Condition.compare(least, most, comparison, bound);
        List<OpenPoint> open = List.of();
        if (least.isEmpty()) {
            open = List.of(new OpenPoint(OpenReason.NO_COMMITMENT, period, Optional.empty()));
        } else if (outcome == Outcome.OPEN) {
            open = made.stream()
                    .filter(one -> pending(one) > 0)
                    .map(one -> new OpenPoint(
                            OpenReason.COMMITMENT_NOT_SETTLED,
                            period,
                            Optional.of(one.getCommitment().getRef())))
                    .toList();
        }
        return new PremiseResult(
                premise,
                outcome,
                made.stream().map(one -> one.getCommitment().getRef()).toList(),
                open,
                List.of());
    }

    private List<Fulfilment> in(PeriodType type) {
        ReportingPeriod period = periods.last(type);
        return own.stream()
                .filter(one -> one.getCommitment()
                        .getPeriod()
                        .map(period::equals)
                        .orElse(period.contains(one.getCommitment().getSignedOn())))
                .toList();
    }

    private static int count(List<Fulfilment> made, ItemState state) {
        return made.stream().mapToInt(one -> one.count(state)).sum();
    }

    private static int pending(Fulfilment fulfilment) {
        return fulfilment.count(ItemState.IN_PROGRESS)
                + fulfilment.count(ItemState.OPEN)
                + fulfilment.count(ItemState.OVERDUE);
    }
}
