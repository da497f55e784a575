// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import static io.github.camket.measurement.restatement.Figures.account;
import static io.github.camket.measurement.restatement.Figures.text;
import static io.github.camket.model.organization.AdministrativeCode.commune;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.catalog.Catalog;
import io.github.camket.measurement.restatement.FigureValue.Total;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The figures of all communes of the country, and those of Đồng Xuân, on the map of 1 July 2025. */
class NationalRestatementTest {

    private static final LocalDate OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    private static final IndicatorId POPULATION = IndicatorId.of("population");
    private static final AdministrativeCode DONG_XUAN = commune("00040");
    private static final AdministrativeCode BA_DINH = commune("00004");
    private static final AdministrativeCode HOAN_KIEM = commune("00070");
    private static final Lineage<AdministrativeCode> LINEAGE =
            Catalog.official().lineage();

    @Test
    void theWholeCountryIsConserved() {
        List<AdministrativeCode> units = lowest();
        assertThat(units).hasSize(10_035 + 5);
        List<Figure<AdministrativeCode>> figures = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            figures.add(new Figure<>(units.get(i), new Total(Fraction.of(i + 1))));
        }
        Restatement<AdministrativeCode> restated =
                Restater.of(LINEAGE, List.of()).restate(series(figures), NEW);
        assertThat(restated.isRefused()).isFalse();
        assertThat(restated.figures()).hasSize(3_321);

        Set<AdministrativeCode> divided = new TreeSet<>();
        Set<AdministrativeCode> heirs = new TreeSet<>();
        long keptByHand = 0;
        for (int i = 0; i < units.size(); i++) {
            List<AdministrativeCode> to =
                    LINEAGE.successors(units.get(i), OLD, NEW).units();
            if (to.size() > 1) {
                divided.add(units.get(i));
                heirs.addAll(to);
                keptByHand += i + 1;
            }
        }
        assertThat(divided).hasSize(471);
        assertThat(restated.kept()).extracting(Kept::from).containsExactlyElementsOf(divided);
        assertThat(restated.kept()).extracting(Kept::reason).containsOnly(Kept.Reason.NO_SHARES);
        assertThat(restated.figures().stream()
                        .filter(figure -> !figure.isComplete())
                        .map(RestatedFigure::unit))
                .containsExactlyElementsOf(heirs);
        assertThat(restated.figures()).allSatisfy(figure -> {
            assertThat(figure.missing()).isEmpty();
            assertThat(divided).containsAll(figure.withheld());
        });
        long all = 10_040L * 10_041 / 2;
        assertThat(account(restated)).containsExactly(all + " " + (all - keptByHand) + " " + keptByHand);
        assertThat(restated.account().isConserved()).isTrue();
    }

    @Test
    void withoutSharesTheFiguresOfDongXuanBelongToNeither() {
        Restatement<AdministrativeCode> restated =
                Restater.of(LINEAGE, List.of()).restate(dongXuan(), NEW);
        assertThat(restated.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.from()).isEqualTo(DONG_XUAN);
            assertThat(kept.on()).isEqualTo(NEW);
            assertThat(text(kept.value())).isEqualTo("9000");
            assertThat(kept.reason()).isEqualTo(Kept.Reason.NO_SHARES);
        });
        assertThat(account(restated)).containsExactly("9000 0 9000");
        for (AdministrativeCode heir : List.of(BA_DINH, HOAN_KIEM)) {
            RestatedFigure<AdministrativeCode> figure = restated.find(heir).orElseThrow();
            assertThat(figure.value()).isEmpty();
            assertThat(figure.withheld()).containsExactly(DONG_XUAN);
            assertThat(figure.isComplete()).isFalse();
        }
    }

    @Test
    void withSharesTheFiguresOfDongXuanAreDividedExactly() {
        SplitShares shares = SplitShares.builder()
                .id(FactId.of("s-1"))
                .unit(DONG_XUAN)
                .on(NEW)
                .indicator(POPULATION)
                .addShare(new SplitShares.HeirShare(BA_DINH, Fraction.of(2, 7)))
                .addShare(new SplitShares.HeirShare(HOAN_KIEM, Fraction.of(5, 7)))
                .source("Biên bản bàn giao")
                .build();
        Restatement<AdministrativeCode> restated =
                Restater.of(LINEAGE, List.of(shares)).restate(dongXuan(), NEW);
        assertThat(restated.find(BA_DINH).flatMap(RestatedFigure::value)).contains(new Total(Fraction.of(18_000, 7)));
        assertThat(restated.find(HOAN_KIEM).flatMap(RestatedFigure::value)).contains(new Total(Fraction.of(45_000, 7)));
        assertThat(restated.find(BA_DINH).orElseThrow().withheld()).isEmpty();
        assertThat(restated.find(BA_DINH).orElseThrow().missing())
                .contains(commune("00004"))
                .doesNotContain(DONG_XUAN);
        assertThat(account(restated)).containsExactly("9000 9000 0");
    }

    private static FigureSeries<AdministrativeCode> dongXuan() {
        return series(List.of(new Figure<>(DONG_XUAN, new Total(Fraction.of(9_000)))));
    }

    private static FigureSeries<AdministrativeCode> series(List<Figure<AdministrativeCode>> figures) {
        return new FigureSeries<>(
                Figures.indicator(IndicatorKind.STOCK).id(POPULATION).build(), OLD, figures);
    }

    /** All communes, and the five districts without any. */
    private static List<AdministrativeCode> lowest() {
        AdministrativeTree tree = Catalog.official().tree(OLD);
        return tree.getUnits().stream()
                .map(AdministrativeUnit::getCode)
                .filter(code -> !code.level().equals(OrgLevel.PROVINCE))
                .filter(code -> tree.getChildren(code).isEmpty())
                .toList();
    }
}
