// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.QuotaPlaces;
import io.github.camket.regulation.Quota;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the reviewer of groups find out how many are needed for one place. */
final class QuotaAnalysis {

    private static final String GROUP = "g";

    /** Groups are not larger. */
    private static final Fraction MOST = Fraction.of(10_000);

    private final Quota quota;

    QuotaAnalysis(Quota quota) {
        this.quota = quota;
    }

    List<QuotaReach> reaches() {
        Fraction ordinary = quota.getRate().value();
        Fraction raised = quota.getRateExceptional().value();
        List<QuotaReach> reaches = new ArrayList<>();
        reach(ordinary, false).ifPresent(reaches::add);
        if (!raised.equals(ordinary)) {
            reach(raised, true).ifPresent(reaches::add);
        }
        return reaches;
    }

    private Optional<QuotaReach> reach(Fraction rate, boolean exceptional) {
        // No base counts fewer than those below, so that so many are enough for a place.
        Fraction enough = Fraction.ONE.dividedBy(rate).roundedTo(Fraction.ONE, RoundingMode.CEILING);
        if (enough.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        int without = -1;
        int with = Math.toIntExact(enough.longNumerator());
        while (with - without > 1) {
            int below = (with + without) / 2;
            if (places(rate, below) > 0) {
                with = below;
            } else {
                without = below;
            }
        }
        return Optional.of(new QuotaReach(
                rate, exceptional, quota.getBase().value(), quota.getLevel(), quota.getBaseLevel(), with));
    }

    private int places(Fraction rate, int below) {
        List<Candidate> group = new ArrayList<>();
        group.add(candidate("c-0", true));
        for (int i = 1; i <= below; i++) {
            group.add(candidate("c-" + i, false));
        }
        return GroupReviewer.of(quota).withRate(rate).review(group).getPlaces().stream()
                .mapToInt(QuotaPlaces::places)
                .min()
                .orElse(0);
    }

    private Candidate candidate(String id, boolean reaches) {
        return Candidate.of(Subject.of(CadreId.of(id)), reaches ? quota.getLevel() : quota.getBaseLevel(), Points.of(1))
                .inGroup(GROUP);
    }
}
