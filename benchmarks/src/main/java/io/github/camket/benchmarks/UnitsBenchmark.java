// SPDX-License-Identifier: Apache-2.0
package io.github.camket.benchmarks;

import io.github.camket.catalog.Catalog;
import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.catalog.NameAnswer;
import io.github.camket.measurement.restatement.Figure;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole country on 30 June 2025: 63 provinces, 696 districts, 10,035 communes; and what became of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class UnitsBenchmark {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final Catalog catalog = Catalog.official();
    private final List<AdministrativeUnit> units = catalog.getUnits();
    private final AdministrativeTree tree = catalog.tree(BEFORE);
    private final List<AdministrativeCode> communes = tree.getUnits().stream()
            .map(AdministrativeUnit::getCode)
            .filter(code -> tree.getChildren(code).isEmpty())
            .toList();
    private final List<OrgUnit> committees =
            tree.getUnits().stream().map(UnitsBenchmark::committee).toList();
    private final FigureSeries<AdministrativeCode> series = series();
    private final Restater<AdministrativeCode> restater = Restater.of(catalog.lineage(), List.of());

    private static OrgUnit committee(AdministrativeUnit unit) {
        return OrgUnit.builder()
                .id(OrgUnitId.of(unit.getCode().toString()))
                .name(unit.getName())
                .kind(OrgKind.PEOPLES_COMMITTEE)
                .parent(unit.getParent().map(parent -> OrgUnitId.of(parent.toString())))
                .area(Optional.of(unit.getCode()))
                .build();
    }

    private FigureSeries<AdministrativeCode> series() {
        List<Figure<AdministrativeCode>> figures = new ArrayList<>();
        for (AdministrativeCode code : communes) {
            figures.add(new Figure<>(code, new FigureValue.Total(Fraction.of(figures.size()))));
        }
        Indicator people = Indicator.builder()
                .id(IndicatorId.of("people"))
                .name("Dân số")
                .kind(IndicatorKind.STOCK)
                .unitOfMeasure("người")
                .build();
        return new FigureSeries<>(people, BEFORE, figures);
    }

    /** The tree of the administrative units of one day, out of all days. */
    @Benchmark
    public AdministrativeTree administrativeTree() {
        return AdministrativeTree.of(units, BEFORE);
    }

    /** The tree of as many organizations. */
    @Benchmark
    public OrgTree orgTree() {
        return OrgTree.of(committees, BEFORE);
    }

    /** The way from the top to every commune. */
    @Benchmark
    public int paths() {
        int length = 0;
        for (AdministrativeCode commune : communes) {
            length += tree.getPath(commune).size();
        }
        return length;
    }

    /** One code on one day. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Object resolve() {
        return catalog.resolve(AdministrativeCode.province("52"), AFTER);
    }

    /** One name on one day. */
    @Benchmark
    public NameAnswer find() {
        return catalog.find("Tỉnh Gia Lai", AFTER);
    }

    /** The heirs of every commune. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int allHeirs() {
        int heirs = 0;
        for (AdministrativeCode commune : communes) {
            heirs += catalog.successors(commune, BEFORE, AFTER).getUnits().size();
        }
        return heirs;
    }

    /** A figure of every commune on the new map. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Restatement<AdministrativeCode> restated() {
        return restater.restate(series, AFTER);
    }

    /** The catalogue anew with an application's own data, its lineage and its findings. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object supplemented() {
        return catalog.with(CatalogSupplement.builder().build()).getFindings();
    }
}
