// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.document.DocumentType;

/** Checks {@link DocumentTypeText}; created by the validator of the application. */
public final class DocumentTypeTextValidator extends TextValidator<DocumentTypeText> {

    /** Creates one for any place. */
    public DocumentTypeTextValidator() {
        super(DocumentTypeText.class);
    }

    @Override
    public void initialize(DocumentTypeText constraint) {
        read(constraint.allowBlank(), Reading.by(DocumentType::of, Reason.of(DocumentTypeText.class)));
    }
}
