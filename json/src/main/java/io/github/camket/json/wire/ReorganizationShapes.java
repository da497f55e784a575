// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reorganizations of units of either world, and the shares of divided ones. */
final class ReorganizationShapes {

    static final Shape<Reorganization> REORGANIZATION = new ReorganizationShape();
    static final Shape<SplitShares> SPLIT_SHARES = new SplitSharesShape();

    private ReorganizationShapes() {}

    private static final class SuccessionShape extends Shape<Succession> {
        private final Field<Succession, UnitId> from = required("from", References.EITHER_UNIT, Succession::from);
        private final Field<Succession, UnitId> to = required("to", References.EITHER_UNIT, Succession::to);

        @Override
        Succession make(Values in) {
            return new Succession(in.get(from), in.get(to));
        }
    }

    private static final class ReorganizationShape extends Shape<Reorganization> {
        private final Field<Reorganization, FactId> id =
                required("id", References.fact(Reorganization.KIND), Reorganization::getId);
        private final Field<Reorganization, LocalDate> on = required("on", Formats.DATE, Reorganization::getOn);
        private final Field<Reorganization, ReorganizationKind> kind =
                required("kind", Formats.constant(ReorganizationKind.class), Reorganization::getKind);
        private final Field<Reorganization, LegalBasis> legalBasis =
                required("legalBasis", DocumentShapes.LEGAL_BASIS, Reorganization::getLegalBasis);
        private final Field<Reorganization, List<Succession>> successions =
                optional("successions", Formats.list(new SuccessionShape()), Reorganization::getSuccessions, List.of());
        private final Field<Reorganization, List<UnitId>> dissolved =
                optional("dissolved", Formats.list(References.EITHER_UNIT), Reorganization::getDissolved, List.of());

        @Override
        Reorganization make(Values in) {
            return Reorganization.builder()
                    .id(in.get(id))
                    .on(in.get(on))
                    .kind(in.get(kind))
                    .legalBasis(in.get(legalBasis))
                    .successions(in.get(successions))
                    .dissolved(in.get(dissolved))
                    .build();
        }
    }

    private static final class ShareShape extends Shape<SplitShares.HeirShare> {
        private final Field<SplitShares.HeirShare, UnitId> to =
                required("to", References.EITHER_UNIT, SplitShares.HeirShare::to);
        private final Field<SplitShares.HeirShare, Fraction> share =
                required("share", Formats.FRACTION, SplitShares.HeirShare::share);

        @Override
        SplitShares.HeirShare make(Values in) {
            return new SplitShares.HeirShare(in.get(to), in.get(share));
        }
    }

    private static final class SplitSharesShape extends Shape<SplitShares> {
        private final Field<SplitShares, FactId> id =
                required("id", References.fact(SplitShares.KIND), SplitShares::getId);
        private final Field<SplitShares, UnitId> unit = required("unit", References.EITHER_UNIT, SplitShares::getUnit);
        private final Field<SplitShares, LocalDate> on = required("on", Formats.DATE, SplitShares::getOn);
        private final Field<SplitShares, Optional<IndicatorId>> indicator =
                optional("indicator", References.INDICATOR, SplitShares::getIndicator);
        private final Field<SplitShares, Optional<IndicatorKind>> indicatorKind =
                optional("indicatorKind", Formats.constant(IndicatorKind.class), SplitShares::getIndicatorKind);
        private final Field<SplitShares, List<SplitShares.HeirShare>> shares =
                required("shares", Formats.list(new ShareShape()), SplitShares::getShares);
        private final Field<SplitShares, String> source = required("source", Formats.TEXT, SplitShares::getSource);

        @Override
        SplitShares make(Values in) {
            return SplitShares.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .on(in.get(on))
                    .indicator(in.get(indicator))
                    .indicatorKind(in.get(indicatorKind))
                    .shares(in.get(shares))
                    .source(in.get(source))
                    .build();
        }
    }
}
