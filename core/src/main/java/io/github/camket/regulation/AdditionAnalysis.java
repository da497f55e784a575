// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at what an overlay adds: whether there is a place for it that nothing beneath takes. */
final class AdditionAnalysis {

    private final Overlay overlay;
    private final Regulation base;
    private final OverlayFindings findings;
    private final RatingScale scale;

    AdditionAnalysis(Overlay overlay, Regulation base, OverlayFindings findings) {
        this.overlay = overlay;
        this.base = base;
        this.findings = findings;
        this.scale = base.getScale();
    }

    void check() {
        Set<MeasureId> taken = new TreeSet<>();
        collect(base.getMeasures().getMeasures(), taken);
        checkMeasures(overlay.getMeasures(), "$.measures[", taken);
        checkOpen(
                "gatheringRules",
                overlay.getGatheringRules(),
                base.getMeasures().getGatheringRules());
        checkOpen("workRules", overlay.getWorkRules(), base.getMeasures().getWorkRules());
        checkOpen("unitRules", overlay.getUnitRules(), base.getMeasures().getUnitRules());
        checkOpen("periodRules", overlay.getPeriodRules(), base.getPeriodRules());
        checkCriteria();
        checkBands();
        checkLines();
        checkLevelConditions();
        checkExclusions();
        checkOpen("quota", overlay.getQuota(), base.getQuota());
        checkOpen("levelCap", overlay.getLevelCap(), base.getLevelCap());
    }

    private static void collect(List<? extends Measure> measures, Set<MeasureId> ids) {
        for (Measure measure : measures) {
            ids.add(measure.id());
            if (measure instanceof Measure.Judged judged) {
                collect(judged.parts(), ids);
            }
        }
    }

    private void checkMeasures(List<? extends Measure> measures, String path, Set<MeasureId> taken) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            if (taken.contains(measure.id())) {
                findings.add(OverlayProblem.ALREADY_DEFINED, path + i + "].id", measure.id());
            }
            if (measure instanceof Measure.Judged judged) {
                checkMeasures(judged.parts(), path + i + "].parts[", taken);
            }
        }
    }

    private void checkOpen(String name, Optional<?> above, Optional<?> beneath) {
        if (above.isPresent() && beneath.isPresent()) {
            findings.add(OverlayProblem.NOT_OPEN, "$." + name, base.getId());
        }
    }

    private void checkCriteria() {
        List<CriterionId> taken = base.getCriteria().stream().map(Criterion::id).toList();
        for (int i = 0; i < overlay.getCriteria().size(); i++) {
            String path = "$.criteria[" + i + "]";
            CriterionId id = overlay.getCriteria().get(i).id();
            if (taken.contains(id)) {
                findings.add(OverlayProblem.ALREADY_DEFINED, path + ".id", id);
            } else if (isScoreComplete()) {
                findings.add(OverlayProblem.NOT_OPEN, path, base.getId());
            }
        }
    }

    /** Whether the criteria beneath have points enough for every level beneath; where there are no points, none are wanting. */
    private boolean isScoreComplete() {
        if (scale.isByConditions()) {
            return true;
        }
        Points all = base.getCriteria().stream().map(Criterion::max).reduce(Points.ZERO, Points::plus);
        return !base.getCriteria().isEmpty()
                && !scale.bands().isEmpty()
                && scale.bands().stream()
                        .flatMap(band -> band.atLeast().stream())
                        .allMatch(bound -> bound.compareTo(all) <= 0);
    }

    private void checkBands() {
        for (int i = 0; i < overlay.getBands().size(); i++) {
            String path = "$.bands[" + i + "]";
            RatingLevel level = overlay.getBands().get(i).level();
            if (scale.find(level).isPresent()) {
                findings.add(OverlayProblem.ALREADY_DEFINED, path + ".level", level);
            } else if (!scale.bands().isEmpty()) {
                findings.add(OverlayProblem.NOT_OPEN, path, base.getId());
            }
        }
    }

    private void checkLines() {
        List<AbsentLine> free = new ArrayList<>(base.absentLines());
        for (int i = 0; i < overlay.getLines().size(); i++) {
            SuppliedLine line = overlay.getLines().get(i);
            List<AbsentLine> fitting =
                    base.absentLines().stream().filter(line::fits).toList();
            String path = "$.lines[" + i + "].absent";
            if (fitting.isEmpty()) {
                findings.add(OverlayProblem.NO_SUCH_LINE, path, line.absent());
            } else if (fitting.size() > 1) {
                findings.add(OverlayProblem.LEVEL_OF_LINE_MISSING, path, line.absent());
            } else if (!free.remove(fitting.get(0))) {
                findings.add(OverlayProblem.ALREADY_DEFINED, path, line.absent());
            }
        }
    }

    private void checkLevelConditions() {
        for (int i = 0; i < overlay.getLevelConditions().size(); i++) {
            String path = "$.levelConditions[" + i + "].level";
            RatingLevel level = overlay.getLevelConditions().get(i).level();
            if (scale.find(level).isEmpty()) {
                findings.add(OverlayProblem.NO_SUCH_LEVEL, path, level);
            } else if (level.equals(scale.lowest())) {
                findings.add(OverlayProblem.LOWEST_LEVEL, path, level);
            }
        }
        boolean conditions = !overlay.getLevelConditions().isEmpty()
                || overlay.getBands().stream()
                        .anyMatch(band -> !band.conditions().isEmpty());
        boolean policy = scale.isByConditions()
                || scale.unclassifiedPolicy().isPresent()
                || overlay.getParameters().stream()
                        .anyMatch(one -> one.name().equals(ParameterName.UNCLASSIFIED_POLICY.toString()));
        if (conditions && !policy) {
            findings.add(OverlayProblem.POLICY_MISSING, "$.parameters.unclassifiedPolicy");
        }
    }

    private void checkExclusions() {
        List<LevelBand> bands = scale.bands().isEmpty() ? overlay.getBands() : scale.bands();
        List<RatingLevel> levels = bands.stream().map(LevelBand::level).toList();
        boolean free = scale.bands().isEmpty() && base.getExclusions().isEmpty();
        for (int i = 0; i < overlay.getExclusions().size(); i++) {
            String path = "$.exclusions[" + i + "].effect.level";
            Effect effect = overlay.getExclusions().get(i).effect();
            Optional<RatingLevel> named = effect.named();
            if (named.filter(level -> !levels.contains(level)).isPresent()) {
                findings.add(OverlayProblem.NO_SUCH_LEVEL, path, named.get());
            } else if (effect instanceof Effect.Forced forced
                    && !free
                    && levels.indexOf(forced.level()) < levels.size() - 1) {
                findings.add(OverlayProblem.RAISES_LEVEL, path, forced.level(), levels.get(levels.size() - 1));
            }
        }
    }
}
