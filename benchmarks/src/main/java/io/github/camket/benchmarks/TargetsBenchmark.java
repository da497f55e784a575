// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentType;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetMovements;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the targets of many units stand, each with an estimate of December and a final figure of March. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TargetsBenchmark {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 31);
    private static final OrgUnitId PROVINCE = OrgUnitId.of("p");
    private static final IndicatorId DISBURSED = IndicatorId.of("disbursed");
    private static final DirectiveId PLAN = DirectiveId.of("plan");
    private static final DirectiveItemId ITEM = DirectiveItemId.of("1");

    /** Number of units, each with one target and two readings. */
    @Param({"2000", "20000"})
    private int number;

    private Ledger ledger;
    private Snapshot snapshot;

    /** Records targets at the beginning, estimates in December and final figures in March. */
    @Setup
    public void record() {
        List<LedgerEntry> entries = new ArrayList<>();
        add(BEGIN, unit(PROVINCE), entries);
        add(
                BEGIN,
                Directive.builder()
                        .id(PLAN)
                        .type(DocumentType.QUYET_DINH)
                        .issuer(PROVINCE)
                        .title("Giao chỉ tiêu")
                        .addItems(DirectiveItem.builder()
                                .id(ITEM)
                                .words("Giải ngân")
                                .build())
                        .build(),
                entries);
        add(
                BEGIN,
                Indicator.builder()
                        .id(DISBURSED)
                        .name("Tỷ lệ giải ngân")
                        .kind(IndicatorKind.CUMULATIVE_RATIO)
                        .unitOfMeasure("%")
                        .build(),
                entries);
        for (int i = 0; i < number; i++) {
            OrgUnitId unit = OrgUnitId.of("u-" + i);
            add(BEGIN, unit(unit), entries);
            add(BEGIN, target(unit), entries);
            add(DUE.minusDays(10), reading(unit, "e", ReadingStatus.ESTIMATE, 98), entries);
            add(LATER.minusDays(i % 20), reading(unit, "f", ReadingStatus.FINAL, 90 + i % 10), entries);
        }
        ledger = Ledger.of(entries);
        snapshot = ledger.knownOn(LATER);
    }

    private static void add(LocalDate day, Fact fact, List<LedgerEntry> entries) {
        entries.add(new LedgerEntry.Recorded(day, fact));
    }

    private static OrgUnit unit(OrgUnitId id) {
        return OrgUnit.builder()
                .id(id)
                .name("Đơn vị mẫu")
                .kind(OrgKind.PEOPLES_COMMITTEE)
                .build();
    }

    private static Target target(OrgUnitId unit) {
        return Target.builder()
                .id(TargetId.of("t-" + unit))
                .indicator(DISBURSED)
                .assigner(PROVINCE)
                .assignee(unit)
                .directive(PLAN)
                .item(ITEM)
                .period(ReportingPeriod.year(2026))
                .dueOn(DUE)
                .words("từ 95 % trở lên")
                .requirement(new Requirement.Bound(Operator.AT_LEAST, Fraction.parse("0.95")))
                .build();
    }

    private static IndicatorReading reading(OrgUnitId unit, String id, ReadingStatus status, int part) {
        return IndicatorReading.builder()
                .id(FactId.of(id + "-" + unit))
                .indicator(DISBURSED)
                .unit(unit)
                .period(ReportingPeriod.year(2026))
                .asOf(DUE.minusDays(status == ReadingStatus.ESTIMATE ? 10 : 0))
                .value(new ReadingValue.Share(Ratio.of(part, 100)))
                .status(status)
                .source("báo cáo")
                .build();
    }

    /** How all targets stand. */
    @Benchmark
    public List<TargetResult> judge() {
        return TargetJudge.of(snapshot).judgeAll();
    }

    /** What moved all of them from the end of the year to March, on twenty days of recording. */
    @Benchmark
    public TargetMovements movements() {
        return TargetMovements.between(ledger, DUE, LATER);
    }
}
