// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.model.directive.ItemRef;
import io.github.camket.trace.Ref;
import java.util.List;

/** Checks {@link ReferenceText}; created by the validator of the application. */
public final class ReferenceTextValidator extends TextValidator<ReferenceText> {

    /** Creates one for any place. */
    public ReferenceTextValidator() {
        super(ReferenceText.class);
    }

    @Override
    public void initialize(ReferenceText constraint) {
        List<String> kinds = List.of(constraint.kinds());
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("kinds must be given: " + kinds);
        }
        Reason words = kinds.size() == 1
                ? Reason.of(ReferenceText.class)
                : Reason.of(ReferenceText.class, "kinds").then(" ").then(String.join(", ", kinds));
        read(constraint.allowBlank(), Reading.by(text -> requireThing(text, kinds), words));
    }

    private static void requireThing(String text, List<String> kinds) {
        Ref ref = kinds.size() == 1 ? Ref.of(kinds.get(0), text) : Ref.parse(text);
        if (!kinds.contains(ref.kind())) {
            throw new IllegalArgumentException("kind must be one of " + kinds + ": " + text);
        }
        if (ref.kind().equals(ItemRef.KIND)) {
            ItemRef.parse(ref.id());
        }
    }
}
