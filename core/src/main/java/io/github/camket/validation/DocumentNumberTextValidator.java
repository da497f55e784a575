// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentNumberException;
import io.github.camket.document.NumberForm;
import java.util.Optional;

/** Checks {@link DocumentNumberText}; created by the validator of the application. */
public final class DocumentNumberTextValidator extends TextValidator<DocumentNumberText> {

    /** Creates one for any place. */
    public DocumentNumberTextValidator() {
        super(DocumentNumberText.class);
    }

    @Override
    public void initialize(DocumentNumberText constraint) {
        read(constraint.allowBlank(), text -> refuse(text, constraint.complete(), constraint.allowDraft()));
    }

    private static Optional<Reason> refuse(String text, boolean complete, boolean allowDraft) {
        DocumentNumber number;
        try {
            number = DocumentNumber.parse(text);
        } catch (DocumentNumberException e) {
            return Optional.of(wrong(e, complete, allowDraft));
        }
        if (number.getForm() == NumberForm.DRAFT) {
            return allowDraft ? Optional.empty() : Optional.of(Reason.of(DocumentNumberText.class, "draft"));
        }
        return complete && !number.isComplete()
                ? Optional.of(Reason.of(DocumentNumberText.class, "incomplete"))
                : Optional.empty();
    }

    /** A repair is proposed only if it is valid here. */
    private static Reason wrong(DocumentNumberException refusal, boolean complete, boolean allowDraft) {
        Reason part = Reason.of(DocumentNumberText.class, refusal.getPart().name());
        return refusal.getProposal()
                .filter(proposal -> refuse(proposal, complete, allowDraft).isEmpty())
                .map(proposal -> part.then(" ")
                        .then(Reason.of(DocumentNumberText.class, "proposal"))
                        .then(" ")
                        .then(proposal))
                .orElse(part);
    }
}
