// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Targets on ratios of every size: judged by the exact value, and shown on the side on which they are judged. */
class TargetProperties {

    private static final OrgUnitId UNIT = OrgUnitId.of("u");
    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);

    @Property(tries = 300)
    void theExactOrderDecides(
            @ForAll("shares") Ratio reached, @ForAll("bounds") Fraction bound, @ForAll Operator operator) {
        TargetResult result = judge(reached, new Requirement.Bound(operator, bound), DUE);
        int side = reached.toFraction().compareTo(bound);
        boolean met = switch (operator) {
            case AT_LEAST -> side >= 0;
            case ABOVE -> side > 0;
            case AT_MOST -> side <= 0;
            case BELOW -> side < 0;
            case EQUAL -> side == 0;
        };
        assertThat(result.getStatus()).isEqualTo(TargetStatus.JUDGED);
        assertThat(result.getOutcome().map(TargetOutcome::isMet)).contains(met);
    }

    @Property(tries = 300)
    void beforeTheDueDayNoBoundIsMissed(
            @ForAll("shares") Ratio reached, @ForAll("bounds") Fraction bound, @ForAll Operator operator) {
        TargetResult result = judge(reached, new Requirement.Bound(operator, bound), DUE.minusDays(1));
        assertThat(result.getStatus()).isEqualTo(TargetStatus.PROVISIONAL);
        assertThat(result.getOutcome()).isPresent().get().isNotEqualTo(TargetOutcome.MISSED);
    }

    @Property(tries = 300)
    void theShareShownStandsWhereTheTargetIsJudged(@ForAll("nearTheBound") Ratio reached) {
        Fraction bound = Fraction.parse("0.95");
        TargetResult result = judge(reached, new Requirement.Bound(Operator.AT_LEAST, bound), DUE);
        String words = CommitmentWording.in(Language.ENGLISH).reading(result).orElseThrow();
        Fraction shown = Fraction.parse(words.substring(0, words.indexOf(" %")));
        assertThat(shown.compareTo(Fraction.of(95)))
                .isEqualTo(reached.toFraction().compareTo(bound));
    }

    @Provide
    Arbitrary<Ratio> shares() {
        return Arbitraries.longs()
                .between(0, 20_000)
                .flatMap(part -> Arbitraries.longs().between(1, 10_000).map(whole -> Ratio.of(part, whole)));
    }

    @Provide
    Arbitrary<Ratio> nearTheBound() {
        return Arbitraries.longs()
                .between(1, 1_000_000_000_000L)
                .flatMap(whole -> Arbitraries.longs()
                        .between(-3, 3)
                        .map(shift -> Ratio.of(Math.max(0, whole * 95 + shift), whole * 100)));
    }

    @Provide
    Arbitrary<Fraction> bounds() {
        return Arbitraries.oneOf(
                Arbitraries.of(Fraction.ZERO, Fraction.ONE, Fraction.parse("0.95")), shares().map(Ratio::toFraction));
    }

    private static TargetResult judge(Ratio reached, Requirement requirement, LocalDate knownOn) {
        ReportingPeriod year = ReportingPeriod.year(2021);
        IndicatorId indicator = IndicatorId.of("i");
        Target target = Target.builder()
                .id(TargetId.of("t"))
                .indicator(indicator)
                .assigner(UNIT)
                .assignee(UNIT)
                .directive(DirectiveId.of("v"))
                .item(DirectiveItemId.of("1"))
                .period(year)
                .dueOn(DUE)
                .words("như đã giao")
                .requirement(requirement)
                .build();
        List<LedgerEntry> entries = Stream.of(
                        OrgUnit.builder()
                                .id(UNIT)
                                .name("Huyện ủy")
                                .kind(OrgKind.of("PARTY"))
                                .build(),
                        Directive.builder()
                                .id(DirectiveId.of("v"))
                                .type(DocumentType.QUYET_DINH)
                                .number(DocumentNumber.parse("117"))
                                .issuer(UNIT)
                                .title("Giao")
                                .build(),
                        Indicator.builder()
                                .id(indicator)
                                .name("Giải ngân")
                                .kind(IndicatorKind.CUMULATIVE_RATIO)
                                .unitOfMeasure("%")
                                .build(),
                        target,
                        IndicatorReading.builder()
                                .id(FactId.of("r"))
                                .indicator(indicator)
                                .unit(UNIT)
                                .period(year)
                                .asOf(knownOn)
                                .value(new ReadingValue.Share(reached))
                                .status(ReadingStatus.FINAL)
                                .source("Báo cáo")
                                .build())
                .<LedgerEntry>map(fact -> new LedgerEntry.Recorded(year.getFirstDay(), fact))
                .toList();
        return TargetJudge.of(Ledger.of(entries).knownOn(knownOn)).judge(target);
    }
}
