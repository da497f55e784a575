// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.model.progress.NoValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.Arrays;
import java.util.List;

/** Parts in short: {@code "a 9/10"}, {@code "a 89.6%"}, {@code "a MISSING"}, each with a weight behind it: {@code "a 9/10 0.7"}. */
final class Parts {

    static final Ref ABOUT = Ref.of("orgUnit", "u-1");

    private Parts() {}

    static List<CompositePart> parts(String... texts) {
        return Arrays.stream(texts).map(Parts::part).toList();
    }

    private static CompositePart part(String text) {
        String[] words = text.split(" ");
        Ref ref = Ref.of("target", words[0]);
        CompositePart part = Character.isUpperCase(words[1].charAt(0))
                ? CompositePart.without(ref, NoValue.valueOf(words[1]))
                : CompositePart.of(ref, Ratio.parse(words[1]));
        return words.length > 2 ? part.withWeight(Fraction.parse(words[2])) : part;
    }

    static Composite compose(CompositionMethod method, MissingParts missing, String... parts) {
        return compose(CompositionRules.of(method, missing), parts);
    }

    static Composite compose(CompositionRules rules, String... parts) {
        return Composer.of(rules).compose(ABOUT, parts(parts));
    }

    /** The figure as text; {@code -} if there is none. */
    static String value(Composite composite) {
        return composite.getValue().map(Fraction::toString).orElse("-");
    }

    /** Each part that has a share, with it: {@code "a 1/4"}. */
    static List<String> shares(Composite composite) {
        return composite.getParts().stream()
                .flatMap(each -> each.share().map(share -> each.part().ref().id() + " " + share).stream())
                .toList();
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.subject().id() + " " + finding.code().code() + " " + finding.arguments())
                .toList();
    }
}
