// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the parameters that an overlay fills: whether the regulation has them and leaves them open, and their values. */
final class FillAnalysis {

    private static final String PARAMETERS = "$.parameters";

    private final Overlay overlay;
    private final Regulation base;
    private final OverlayFindings findings;

    FillAnalysis(Overlay overlay, Regulation base, OverlayFindings findings) {
        this.overlay = overlay;
        this.base = base;
        this.findings = findings;
    }

    void check() {
        List<Parameter<?>> fillable = new ArrayList<>();
        for (Parameter<?> parameter : overlay.getParameters()) {
            if (isOpen(parameter)) {
                fillable.add(parameter);
            }
        }
        if (refusal(fillable).isPresent()) {
            checkValues(fillable);
        }
    }

    private boolean isOpen(Parameter<?> parameter) {
        List<Parameter<?>> beneath = base.parameters().stream()
                .filter(one -> one.name().equals(parameter.name()))
                .toList();
        boolean isFirstPolicy = parameter.name().equals(ParameterName.UNCLASSIFIED_POLICY.toString());
        if (beneath.isEmpty() && !isFirstPolicy) {
            findings.add(OverlayProblem.NO_SUCH_PARAMETER, path(parameter), base.getId());
            return false;
        }
        Optional<Parameter<?>> fixed =
                beneath.stream().filter(one -> isWords(one.basis())).findFirst();
        fixed.ifPresent(
                words -> findings.add(OverlayProblem.PARAMETER_FIXED, path(parameter), words.basis(), words.source()));
        return fixed.isEmpty();
    }

    /** Whether a document says so in words, which bind all layers above it. */
    private static boolean isWords(Basis basis) {
        return switch (basis) {
            case TEXT, LOCAL -> true;
            case READING, GUIDANCE -> false;
        };
    }

    /** Names each value that is refused by itself; values that only do not go together, as a whole. */
    private void checkValues(List<Parameter<?>> fillable) {
        boolean alone = false;
        for (Parameter<?> parameter : fillable) {
            Optional<String> refusal = refusal(List.of(parameter));
            refusal.ifPresent(
                    words -> findings.add(OverlayProblem.VALUE_NOT_ALLOWED, path(parameter) + ".value", words));
            alone |= refusal.isPresent();
        }
        if (!alone) {
            findings.add(
                    OverlayProblem.VALUE_NOT_ALLOWED,
                    PARAMETERS,
                    refusal(fillable).orElseThrow());
        }
    }

    /** What the rules of the regulation say against the values. */
    private Optional<String> refusal(List<Parameter<?>> values) {
        try {
            Layering.fill(base, values);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String path(Parameter<?> parameter) {
        return PARAMETERS + "." + parameter.name();
    }
}
