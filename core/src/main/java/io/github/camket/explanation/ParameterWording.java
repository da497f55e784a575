// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.StatedParameter;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** How the parameters of a regulation are written: what is chosen, its value in words, and what it rests on. */
final class ParameterWording {

    private final Wording wording;
    private final Messages messages;

    ParameterWording(Wording wording, Messages messages) {
        this.wording = wording;
        this.messages = messages;
    }

    /** A parameter with its value, and what it rests on. */
    String full(Parameter<?> parameter) {
        return messages.text("parameter", name(parameter), value(parameter), basis(parameter));
    }

    /** A parameter whose value is said in these words, and what it rests on. */
    String full(Parameter<?> parameter, String value) {
        return messages.text("parameter", messages.text("parameter." + parameter.name()), value, basis(parameter));
    }

    /** A parameter with its value and its place. */
    String assumed(Parameter<?> parameter) {
        Source source = parameter.source();
        String words = messages.text("assumed.line", name(parameter), value(parameter), wording.citation(source));
        return words + source.note().map(note -> "; " + note).orElse("");
    }

    /** A parameter with its value alone. */
    String choice(Parameter<?> parameter) {
        return messages.text("parameter.choice", name(parameter), value(parameter));
    }

    /** Words on a parameter after the name of its measure, where that is needed to tell it. */
    String ofMeasure(StatedParameter stated, String words) {
        return stated.measure()
                .map(measure -> messages.text("parameter.ofMeasure", wording.measure(measure.value()), words))
                .orElse(words);
    }

    /** What an application calls its own parameter, where this library has no words. */
    private String name(Parameter<?> parameter) {
        return messages.find("parameter." + parameter.name()).orElse(parameter.name());
    }

    /** The place if there is one, and what people should know about it. */
    private String basis(Parameter<?> parameter) {
        Source source = parameter.source();
        boolean layered = source.layer().isPresent();
        // A reading that a layer brought is its own, not one of this library.
        String key =
                "basis." + parameter.basis().name() + (layered && parameter.basis() == Basis.READING ? ".layer" : "");
        String words = layered || source.citation().isPresent()
                ? messages.text(key, wording.citation(source))
                : messages.text(key + ".uncited");
        return source.note().map(note -> words + "; " + note).orElse(words);
    }

    private String value(Parameter<?> parameter) {
        return value(parameter.name(), parameter.value());
    }

    private String value(String name, Object value) {
        if (value instanceof Fraction share) {
            return wording.percent(share);
        }
        if (value instanceof CriterionId criterion) {
            return wording.criterion(criterion.value());
        }
        if (value instanceof List<?> none && none.isEmpty()) {
            return messages.find("value." + name + ".none").orElse("-");
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> value(name, one)).collect(Collectors.joining(", "));
        }
        String code = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return messages.find("value." + name + "." + code).orElse(code);
    }
}
