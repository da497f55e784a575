// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Layer;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import java.util.List;
import java.util.function.UnaryOperator;

/** Looks for lines that name a layer which the regulation does not have above its base. */
final class LayerAnalysis {

    private final Problems problems;
    private final List<LayerId> layers;

    LayerAnalysis(Regulation regulation, Problems problems) {
        this.problems = problems;
        this.layers = regulation.getLayers().stream().skip(1).map(Layer::id).toList();
    }

    void check(Regulation regulation) {
        for (int i = 0; i < regulation.getMeasures().getMeasures().size(); i++) {
            regulation.getMeasures().getMeasures().get(i).mapSources(in("$.measures.measures[" + i + "]"));
        }
        for (int i = 0; i < regulation.getCriteria().size(); i++) {
            String path = "$.criteria[" + i + "]";
            look(regulation.getCriteria().get(i).source(), path);
            regulation.getCriteria().get(i).scoring().mapSources(in(path));
        }
        look(regulation.getTotal().source(), "$.total");
        for (int i = 0; i < regulation.getScale().bands().size(); i++) {
            LevelBand band = regulation.getScale().bands().get(i);
            look(band.source(), "$.scale.bands[" + i + "]");
            checkAll(band.conditions(), "$.scale.bands[" + i + "].conditions[");
        }
        for (int i = 0; i < regulation.getExclusions().size(); i++) {
            String path = "$.exclusions[" + i + "]";
            look(regulation.getExclusions().get(i).source(), path);
            regulation.getExclusions().get(i).when().mapSources(in(path));
        }
        regulation.getQuota().ifPresent(quota -> look(quota.getSource(), "$.quota"));
        regulation.getLevelCap().ifPresent(cap -> look(cap.source(), "$.levelCap"));
        Paths.forEachParameter(regulation, (parameter, path) -> look(parameter.source(), path));
    }

    private void checkAll(List<Condition> conditions, String path) {
        for (int i = 0; i < conditions.size(); i++) {
            conditions.get(i).mapSources(in(path + i + "]"));
        }
    }

    /** Looks at each source of a line, and leaves it as it is. */
    private UnaryOperator<Source> in(String path) {
        return source -> {
            look(source, path);
            return source;
        };
    }

    private void look(Source source, String path) {
        source.layer()
                .filter(layer -> !layers.contains(layer))
                .ifPresent(layer -> problems.add(RegulationProblem.UNKNOWN_LAYER, path, layer));
    }
}
