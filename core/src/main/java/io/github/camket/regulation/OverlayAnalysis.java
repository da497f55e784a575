// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.LayerId;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for everything that keeps an overlay from being laid on a regulation. */
final class OverlayAnalysis {

    private final Overlay overlay;
    private final Regulation base;
    private final OverlayFindings findings = new OverlayFindings();

    private OverlayAnalysis(Overlay overlay, Regulation base) {
        this.overlay = overlay;
        this.base = base;
    }

    static List<Finding> of(Overlay overlay, Regulation base) {
        OverlayAnalysis analysis = new OverlayAnalysis(overlay, base);
        analysis.checkLayers();
        analysis.checkValidity();
        new FillAnalysis(overlay, base, analysis.findings).check();
        new AdditionAnalysis(overlay, base, analysis.findings).check();
        new LineAnalysis(overlay, analysis.findings).check();
        return analysis.findings.all();
    }

    private void checkLayers() {
        List<Layer> beneath = base.getLayersWithBase();
        List<LayerId> ids = beneath.stream().map(Layer::id).toList();
        Optional<LayerId> wanted = overlay.getBase();
        if (wanted.filter(id -> !ids.contains(id)).isPresent()) {
            findings.add(OverlayProblem.OTHER_BASE, "$.base", wanted.get(), ids);
        }
        if (ids.contains(overlay.getId())) {
            findings.add(OverlayProblem.LAYER_TWICE, "$.id", overlay.getId());
        }
        Layer last = beneath.get(beneath.size() - 1);
        if (last.tier().compareTo(overlay.getTier()) > 0) {
            findings.add(OverlayProblem.TIER_ORDER, "$.tier", overlay.getTier(), last.id(), last.tier());
        }
    }

    private void checkValidity() {
        LocalDate from = Layering.later(base.getEffectiveFrom(), overlay.getEffectiveFrom());
        Optional<LocalDate> to = Layering.earlier(base.getEffectiveTo(), overlay.getEffectiveTo());
        if (to.filter(end -> !end.isAfter(from)).isPresent()) {
            findings.add(
                    OverlayProblem.NO_COMMON_VALIDITY,
                    "$.effectiveFrom",
                    overlay.getEffectiveFrom(),
                    base.getEffectiveFrom(),
                    to.get());
        }
    }
}
