// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.atLeast;
import static io.github.camket.Province.bound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was asked of communes, carried over to the commune that they become. */
class TargetSeriesTest {

    private static final LocalDate MERGED = LocalDate.of(2021, 7, 1);
    private static final OrgUnitId NEW = OrgUnitId.of("n-1");

    private final List<Finding> findings = new ArrayList<>();
    private final Province province = Province.of().indicator("t", IndicatorKind.COUNT);

    @Test
    void mergedCommunesTakeOverTheSumOfWhatWasAskedOfThem() {
        ask("a", "c-1", atLeast("40")).ask("b", "c-2", atLeast("60"));
        Restatement<OrgUnitId> restated = Restater.of(lineage(), List.of()).restate(series(), MERGED);

        assertThat(restated.figures())
                .extracting(figure -> figure.unit() + " " + figure.value().orElseThrow())
                .containsExactly("n-1 " + new FigureValue.Total(Fraction.of(100)));
        assertThat(restated.account().isConserved()).isTrue();
        assertThat(findings).isEmpty();
    }

    @Test
    void aValueToBeReachedIsALeastWhereMoreIsBetter() {
        ask("a", "c-1", new Requirement.Reach(Fraction.of(40), Requirement.Precision.STATED));
        assertThat(series().find(OrgUnitId.of("c-1"))).contains(new FigureValue.Total(Fraction.of(40)));
    }

    @Test
    void whatDoesNotAddUpIsLeftOutAndNamed() {
        ask("a", "c-1", bound(Operator.AT_MOST, "3")).ask("b", "c-2", null);
        assertThat(series().figures()).allMatch(figure -> figure.value() instanceof FigureValue.None);
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING TARGET_DOES_NOT_ADD_UP target:a [c-1]",
                        "WARNING TARGET_DOES_NOT_ADD_UP target:b [c-2]");
    }

    @Test
    void anIndicatorThatDoesNotAddUpOverUnitsHasNoSum() {
        province.add(Province.anIndicator("s", IndicatorKind.SHARE).build());
        province.add(aTarget("a", atLeast("1"))
                .indicator(IndicatorId.of("i-s"))
                .assignee(OrgUnitId.of("c-1"))
                .build());
        series("i-s");
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("WARNING TARGET_DOES_NOT_ADD_UP target:a [c-1]");
    }

    @Test
    void twoTargetsOfTheSameBodyForOneUnitAreNoSum() {
        ask("a", "c-1", atLeast("40")).ask("b", "c-1", atLeast("50"));
        assertThat(series().find(OrgUnitId.of("c-1")).orElseThrow()).isInstanceOf(FigureValue.None.class);
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("WARNING TARGET_ASKED_TWICE target:a [c-1, b]");
    }

    @Test
    void whatAnotherBodyOrAnotherPeriodAskedIsAnotherSeries() {
        province.add(asked("a", "c-1", atLeast("40"))
                        .assigner(OrgUnitId.of("d-1"))
                        .build())
                .add(asked("b", "c-2", atLeast("40"))
                        .period(ReportingPeriod.year(2020))
                        .build());
        assertThat(series().figures()).isEmpty();
    }

    private TargetSeriesTest ask(String id, String unit, Requirement requirement) {
        province.add(asked(id, unit, requirement).build());
        return this;
    }

    private static Target.Builder asked(String id, String unit, Requirement requirement) {
        return aTarget(id, atLeast("1"))
                .requirement(Optional.ofNullable(requirement))
                .indicator(IndicatorId.of("i-t"))
                .assignee(OrgUnitId.of(unit));
    }

    private FigureSeries<OrgUnitId> series() {
        return series("i-t");
    }

    private FigureSeries<OrgUnitId> series(String indicator) {
        Snapshot known = province.knownOn(Province.AFTERWARDS);
        Indicator asked = known.find(IndicatorId.of(indicator).toRef())
                .map(Indicator.class::cast)
                .orElseThrow();
        return TargetSeries.of(
                known, asked, OrgUnitId.of("p"), ReportingPeriod.year(2021), MERGED.minusDays(1), findings);
    }

    private static Lineage<OrgUnitId> lineage() {
        List<OrgUnit> units = List.of(
                unit("c-1", Validity.until(MERGED)),
                unit("c-2", Validity.until(MERGED)),
                unit("n-1", Validity.from(MERGED)));
        Reorganization merge = Reorganization.builder()
                .id(FactId.of("x-1"))
                .on(MERGED)
                .kind(ReorganizationKind.MERGE)
                .legalBasis(new LegalBasis(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Label("Nghị quyết", "Resolution")),
                        Confidence.UNVERIFIED))
                .addSuccessions(new Succession(OrgUnitId.of("c-1"), NEW), new Succession(OrgUnitId.of("c-2"), NEW))
                .build();
        return Lineage.ofOrganizations(units, List.of(merge));
    }

    private static OrgUnit unit(String id, Validity validity) {
        return OrgUnit.builder()
                .id(OrgUnitId.of(id))
                .name("Xã " + id)
                .kind(OrgKind.of("COMMUNE"))
                .validity(validity)
                .build();
    }
}
