// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.UnitRules;
import io.github.camket.measurement.WorkRules;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.LevelConditions;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.PeriodRules;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.SuppliedLine;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents of the format {@code camket-overlay/1}. */
public final class OverlayDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-overlay/1";

    private static final Shape<Overlay> OVERLAY = new OverlayShape();

    private OverlayDocument() {}

    /**
     * Reads the overlay at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static Overlay read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return OVERLAY.read(at, Header.NAME);
    }

    /** Writes the overlay. */
    public static void write(Overlay overlay, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        OVERLAY.writeMembers(overlay, out);
        out.endObject();
    }

    private static final class OverlayShape extends Shape<Overlay> {
        private final Field<Overlay, LayerId> id = required("id", Formats.LAYER, Overlay::getId);
        private final Field<Overlay, Label> title = required("title", MeasureShapes.LABEL, Overlay::getTitle);
        private final Field<Overlay, Optional<String>> instrument =
                optional("instrument", Formats.TEXT, Overlay::getInstrument);
        private final Field<Overlay, LayerTier> tier = required("tier", LayerShapes.TIER, Overlay::getTier);
        private final Field<Overlay, Optional<LayerId>> base = optional("base", Formats.LAYER, Overlay::getBase);
        private final Field<Overlay, LocalDate> effectiveFrom =
                required("effectiveFrom", Formats.DATE, Overlay::getEffectiveFrom);
        private final Field<Overlay, Optional<LocalDate>> effectiveTo =
                optional("effectiveTo", Formats.DATE, Overlay::getEffectiveTo);
        private final Field<Overlay, List<Parameter<?>>> parameters =
                optional("parameters", new FilledFormat(), Overlay::getParameters, List.of());
        private final Field<Overlay, List<Measure>> measures =
                optional("measures", Formats.list(MeasureShapes.MEASURES), Overlay::getMeasures, List.of());
        private final Field<Overlay, Optional<WorkRules>> workRules =
                optional("workRules", RuleShapes.WORK_RULES, Overlay::getWorkRules);
        private final Field<Overlay, Optional<GatheringRules>> gatheringRules =
                optional("gatheringRules", RuleShapes.GATHERING_RULES, Overlay::getGatheringRules);
        private final Field<Overlay, Optional<UnitRules>> unitRules =
                optional("unitRules", RuleShapes.UNIT_RULES, Overlay::getUnitRules);
        private final Field<Overlay, Optional<PeriodRules>> periodRules =
                optional("periodRules", RuleShapes.PERIOD_RULES, Overlay::getPeriodRules);
        private final Field<Overlay, List<Criterion>> criteria =
                optional("criteria", Formats.list(ScoreShapes.CRITERION), Overlay::getCriteria, List.of());
        private final Field<Overlay, List<LevelBand>> bands =
                optional("bands", Formats.list(ScoreShapes.BAND), Overlay::getBands, List.of());
        private final Field<Overlay, List<SuppliedLine>> lines =
                optional("lines", Formats.list(LayerShapes.SUPPLIED_LINE), Overlay::getLines, List.of());
        private final Field<Overlay, List<LevelConditions>> levelConditions = optional(
                "levelConditions", Formats.list(LayerShapes.LEVEL_CONDITIONS), Overlay::getLevelConditions, List.of());
        private final Field<Overlay, List<Exclusion>> exclusions =
                optional("exclusions", Formats.list(ConditionShapes.EXCLUSION), Overlay::getExclusions, List.of());
        private final Field<Overlay, Optional<Quota>> quota = optional("quota", GroupShapes.QUOTA, Overlay::getQuota);
        private final Field<Overlay, Optional<LevelCap>> levelCap =
                optional("levelCap", GroupShapes.LEVEL_CAP, Overlay::getLevelCap);

        @Override
        Overlay make(Values in) {
            return Overlay.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .instrument(in.get(instrument))
                    .tier(in.get(tier))
                    .base(in.get(base))
                    .effectiveFrom(in.get(effectiveFrom))
                    .effectiveTo(in.get(effectiveTo))
                    .parameters(in.get(parameters))
                    .measures(in.get(measures))
                    .workRules(in.get(workRules))
                    .gatheringRules(in.get(gatheringRules))
                    .unitRules(in.get(unitRules))
                    .periodRules(in.get(periodRules))
                    .criteria(in.get(criteria))
                    .bands(in.get(bands))
                    .lines(in.get(lines))
                    .levelConditions(in.get(levelConditions))
                    .exclusions(in.get(exclusions))
                    .quota(in.get(quota))
                    .levelCap(in.get(levelCap))
                    .build();
        }
    }
}
