// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.document.DocumentNumber;
import java.util.Optional;

/** Checks {@link DocumentNumberText}; created by the validator of the application. */
public final class DocumentNumberTextValidator extends TextValidator<DocumentNumberText> {

    /** Creates one for any place. */
    public DocumentNumberTextValidator() {
        super(DocumentNumberText.class);
    }

    @Override
    public void initialize(DocumentNumberText constraint) {
        read(constraint.allowBlank(), DocumentNumberTextValidator::refuse);
    }

    private static Optional<Reason> refuse(String text) {
        try {
            DocumentNumber.parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Reason.of(DocumentNumberText.class));
        }
    }
}
