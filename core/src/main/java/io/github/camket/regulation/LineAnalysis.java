// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Source;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Looks at where the lines of an overlay say that they come from: all from its own document, or none from any. */
final class LineAnalysis {

    private final Overlay overlay;
    private final OverlayFindings findings;
    private final Optional<String> instrument;

    LineAnalysis(Overlay overlay, OverlayFindings findings) {
        this.overlay = overlay;
        this.findings = findings;
        this.instrument = overlay.getInstrument();
    }

    void check() {
        checkParameters(overlay.getParameters(), "$.parameters");
        overlay.getGatheringRules().ifPresent(rules -> checkParameters(rules.all(), "$.gatheringRules"));
        overlay.getWorkRules().ifPresent(rules -> checkParameters(rules.all(), "$.workRules"));
        overlay.getUnitRules().ifPresent(rules -> checkParameters(rules.all(), "$.unitRules"));
        overlay.getPeriodRules().ifPresent(rules -> checkParameters(rules.all(), "$.periodRules"));
        lines(overlay.getMeasures(), "$.measures", line -> line.source(), (line, change) -> line.mapSources(change));
        for (int i = 0; i < overlay.getMeasures().size(); i++) {
            checkParameters(overlay.getMeasures().get(i).parameters(), "$.measures[" + i + "]");
        }
        lines(overlay.getCriteria(), "$.criteria", Criterion::source, Criterion::mapSources);
        lines(overlay.getBands(), "$.bands", LevelBand::source, LevelBand::mapSources);
        for (int i = 0; i < overlay.getLevelConditions().size(); i++) {
            List<Condition> conditions = overlay.getLevelConditions().get(i).conditions();
            lines(
                    conditions,
                    "$.levelConditions[" + i + "].conditions",
                    Condition::source,
                    (line, change) -> line.mapSources(change));
        }
        lines(overlay.getLines(), "$.lines", line -> line.condition().source(), SuppliedLine::mapSources);
        lines(overlay.getExclusions(), "$.exclusions", Exclusion::source, Exclusion::mapSources);
        overlay.getQuota().ifPresent(quota -> {
            check(quota.getSource(), "$.quota.citation");
            checkParameters(quota.all(), "$.quota");
        });
        overlay.getLevelCap().ifPresent(cap -> {
            check(cap.source(), "$.levelCap.citation");
            checkParameters(List.of(cap.appliesTo()), "$.levelCap");
        });
    }

    private void checkParameters(List<Parameter<?>> parameters, String room) {
        for (Parameter<?> parameter : parameters) {
            String path = room + "." + parameter.name();
            Basis basis = parameter.basis();
            if (basis == Basis.TEXT || (instrument.isEmpty() && basis != Basis.READING)) {
                findings.add(OverlayProblem.WRONG_BASIS, path + ".basis", basis);
            }
            check(parameter.source(), path + ".source");
        }
    }

    private <T> void lines(
            List<T> lines, String room, Function<T, Source> source, BiConsumer<T, UnaryOperator<Source>> mapSources) {
        for (int i = 0; i < lines.size(); i++) {
            String path = room + "[" + i + "]";
            check(source.apply(lines.get(i)), path + ".citation");
            List<Source> within = new ArrayList<>();
            mapSources.accept(lines.get(i), each -> {
                within.add(each);
                return each;
            });
            within.removeIf(source.apply(lines.get(i))::equals);
            within.forEach(each -> checkOrigin(each, path));
        }
    }

    /** Nodes within a line follow from it; the line itself must say where it is from. */
    private void check(Source source, String path) {
        if (instrument.isPresent() && source.citation().isEmpty()) {
            findings.add(OverlayProblem.NOT_CITED, path, instrument.get());
        }
        checkOrigin(source, path);
    }

    private void checkOrigin(Source source, String path) {
        if (source.citation().isPresent() && !source.instrument().equals(instrument)) {
            findings.add(OverlayProblem.OTHER_DOCUMENT, path, source.citation().get(), instrument.orElse("-"));
        }
        source.layer()
                .filter(layer -> !layer.equals(overlay.getId()))
                .ifPresent(layer -> findings.add(OverlayProblem.OTHER_LAYER, path, layer));
    }
}
