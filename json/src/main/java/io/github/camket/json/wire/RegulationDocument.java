// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Layer;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Total;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents of the format {@code camket-regulation/1}. */
public final class RegulationDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-regulation/1";

    private static final Shape<Regulation> REGULATION = new RegulationShape();

    private RegulationDocument() {}

    /**
     * Reads the regulation at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static Regulation read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return REGULATION.read(at, Header.NAME);
    }

    /** Writes the regulation. */
    public static void write(Regulation regulation, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        REGULATION.writeMembers(regulation, out);
        out.endObject();
    }

    private static final class RegulationShape extends Shape<Regulation> {
        private final Field<Regulation, RegulationId> id =
                required("id", Formats.coded(RegulationId::of), Regulation::getId);
        private final Field<Regulation, Label> title = required("title", MeasureShapes.LABEL, Regulation::getTitle);
        private final Field<Regulation, String> instrument =
                required("instrument", Formats.TEXT, Regulation::getInstrument);
        private final Field<Regulation, Boolean> official = required("official", Formats.FLAG, Regulation::isOfficial);
        private final Field<Regulation, List<Layer>> layers =
                optional("layers", Formats.list(LayerShapes.LAYER), Regulation::getLayers, List.of());
        private final Field<Regulation, LocalDate> effectiveFrom =
                required("effectiveFrom", Formats.DATE, Regulation::getEffectiveFrom);
        private final Field<Regulation, Optional<LocalDate>> effectiveTo =
                optional("effectiveTo", Formats.DATE, Regulation::getEffectiveTo);
        private final Field<Regulation, Applicability> applicability =
                required("applicability", ApplicabilityShapes.APPLICABILITY, Regulation::getApplicability);
        private final Field<Regulation, MeasureSet> measures =
                required("measures", MeasureShapes.SET, Regulation::getMeasures);
        private final Field<Regulation, List<Criterion>> criteria =
                required("criteria", Formats.list(ScoreShapes.CRITERION), Regulation::getCriteria);
        private final Field<Regulation, Total> total = required("total", ScoreShapes.TOTAL, Regulation::getTotal);
        private final Field<Regulation, Optional<PeriodRules>> periodRules =
                optional("periodRules", RuleShapes.PERIOD_RULES, Regulation::getPeriodRules);
        private final Field<Regulation, RatingScale> scale = required("scale", ScoreShapes.SCALE, Regulation::getScale);
        private final Field<Regulation, Optional<Quota>> quota =
                optional("quota", GroupShapes.QUOTA, Regulation::getQuota);
        private final Field<Regulation, Optional<LevelCap>> levelCap =
                optional("levelCap", GroupShapes.LEVEL_CAP, Regulation::getLevelCap);
        private final Field<Regulation, List<Exclusion>> exclusions =
                required("exclusions", Formats.list(ConditionShapes.EXCLUSION), Regulation::getExclusions);

        @Override
        Regulation make(Values in) {
            return Regulation.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .instrument(in.get(instrument))
                    .official(in.get(official))
                    .layers(in.get(layers))
                    .effectiveFrom(in.get(effectiveFrom))
                    .effectiveTo(in.get(effectiveTo))
                    .applicability(in.get(applicability))
                    .measures(in.get(measures))
                    .criteria(in.get(criteria))
                    .total(in.get(total))
                    .periodRules(in.get(periodRules))
                    .scale(in.get(scale))
                    .quota(in.get(quota))
                    .levelCap(in.get(levelCap))
                    .exclusions(in.get(exclusions))
                    .build();
        }
    }
}
