// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.DISTRICT;
import static io.github.camket.measurement.TargetShares.codes;
import static io.github.camket.measurement.TargetShares.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.PromisedItem.Standing;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The share of what a unit promised that is fulfilled. */
class PromisedSharesTest {

    private static final MeasureId KEPT = new MeasureId("kept");

    @Test
    void everyItemCountsAlike() {
        assertThat(shown(only(PromiseWeighting.EQUAL, kept("1", "3"), broken("2", "1"))))
                .isEqualTo("1/2");
    }

    @Test
    void orByItsWeight() {
        assertThat(shown(only(PromiseWeighting.BY_WEIGHT, kept("1", "3"), broken("2", "1"))))
                .isEqualTo("3/4");
    }

    @Test
    void whatIsNotSettledLeavesItOpenAndIsNamed() {
        Measurement found = only(PromiseWeighting.EQUAL, kept("1", "1"), item("2", "1", Standing.OPEN));
        assertThat(shown(found)).isEqualTo("0.5 to 1");
        assertThat(found.getMissing()).containsExactly(Ref.of("commitmentItem", "k/2"));
    }

    @Test
    void noWeightIsMadeUp() {
        PromisedItem without =
                new PromisedItem(Ref.of("commitmentItem", "k/2"), "", Optional.empty(), Standing.FULFILLED);
        Measurements all = all(PromiseWeighting.BY_WEIGHT, kept("1", "1"), without);
        assertThat(shown(all.find(KEPT).orElseThrow())).isEqualTo("0 to 1");
        assertThat(codes(all)).containsExactly("PROMISE_WITHOUT_WEIGHT");
        assertThat(shown(only(PromiseWeighting.EQUAL, kept("1", "1"), without))).isEqualTo("2/2");
    }

    @Test
    void nothingPromisedIsNotZero() {
        assertThat(only(PromiseWeighting.EQUAL).getStatus()).isEqualTo(MeasurementStatus.NOT_EVALUABLE);
    }

    private static PromisedItem kept(String id, String weight) {
        return item(id, weight, Standing.FULFILLED);
    }

    private static PromisedItem broken(String id, String weight) {
        return item(id, weight, Standing.NOT_FULFILLED);
    }

    private static PromisedItem item(String id, String weight, Standing standing) {
        return new PromisedItem(
                Ref.of("commitmentItem", "k/" + id), "việc " + id, Optional.of(Fraction.parse(weight)), standing);
    }

    private static Measurement only(PromiseWeighting weighting, PromisedItem... promised) {
        return all(weighting, promised).find(KEPT).orElseThrow();
    }

    private static Measurements all(PromiseWeighting weighting, PromisedItem... promised) {
        Measure measure = new Measure.OfCommitments(
                KEPT, new Label("Thực hiện cam kết", "Commitments kept"), weighting, Source.NONE);
        return Measurer.of(Province.of().knownOn(Province.AFTERWARDS))
                .measure(
                        OrgUnitId.of(DISTRICT),
                        ReportingPeriod.year(2021),
                        TargetShares.set(measure),
                        List.of(),
                        List.of(promised),
                        TraceSink.none());
    }
}
