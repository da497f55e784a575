// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.NumberForm;
import io.github.camket.model.directive.DirectiveItemId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Documents as they are cited. Directives, relations and reorganizations all use these and, in part, each other: what they share stands
 * apart, so that it is there whichever of them is needed first.
 */
final class DocumentShapes {

    static final Format<DirectiveItemId> ITEM_ID = Formats.coded(DirectiveItemId::of);
    static final Format<DocumentType> TYPE = Formats.coded(DocumentType::of);
    static final Shape<DocumentNumber> NUMBER = new NumberShape();
    static final Shape<LegalBasis> LEGAL_BASIS = new LegalBasisShape();

    private DocumentShapes() {}

    /** The form is written where the text does not tell it; the text as written, where it is another one. */
    private static final class NumberShape extends Shape<DocumentNumber> {
        private final Field<DocumentNumber, String> cited = required("cited", Formats.TEXT, DocumentNumber::toString);
        private final Field<DocumentNumber, Optional<NumberForm>> form =
                optional("form", Formats.constant(NumberForm.class), NumberShape::untold);
        private final Field<DocumentNumber, Optional<String>> written = optional(
                "written",
                Formats.TEXT,
                number -> Optional.of(number.getWritten()).filter(text -> !text.equals(number.toString())));
        private final Field<DocumentNumber, Optional<Integer>> year =
                optional("year", Formats.COUNT, DocumentNumber::getStatedYear);
        private final Field<DocumentNumber, Optional<DocumentType>> type =
                optional("type", TYPE, DocumentNumber::getStatedType);

        private static Optional<NumberForm> untold(DocumentNumber number) {
            boolean opaque = number.getForm() == NumberForm.HISTORIC
                    || number.getForm() == NumberForm.INCOMPLETE
                            && number.getNumber().isEmpty();
            return opaque ? Optional.of(number.getForm()) : Optional.empty();
        }

        @Override
        DocumentNumber make(Values in) {
            DocumentNumber number = number(in.get(cited), in.get(form));
            if (in.get(written).isPresent()) {
                number = number.writtenAs(in.get(written).get());
            }
            if (in.get(year).isPresent()) {
                number = number.inYear(in.get(year).get());
            }
            return in.get(type).isPresent() ? number.ofType(in.get(type).get()) : number;
        }

        private static DocumentNumber number(String cited, Optional<NumberForm> form) {
            DocumentNumber number;
            try {
                number = form.equals(Optional.of(NumberForm.HISTORIC))
                        ? DocumentNumber.historic(cited)
                        : form.equals(Optional.of(NumberForm.INCOMPLETE))
                                ? DocumentNumber.incomplete(cited)
                                : DocumentNumber.parse(cited);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("cited must be a document number (" + e.getMessage() + ")", e);
            }
            if (form.isPresent() && form.get() != number.getForm()) {
                throw new IllegalArgumentException(
                        "form must be " + number.getForm() + " for " + cited + ": " + form.get());
            }
            return number;
        }
    }

    private static final class LegalBasisShape extends Shape<LegalBasis> {
        private final Field<LegalBasis, Optional<DocumentNumber>> number =
                optional("number", NUMBER, LegalBasis::number);
        private final Field<LegalBasis, Optional<LocalDate>> issuedOn =
                optional("issuedOn", Formats.DATE, LegalBasis::issuedOn);
        private final Field<LegalBasis, Optional<Label>> words =
                optional("words", MeasureShapes.LABEL, LegalBasis::words);
        private final Field<LegalBasis, Confidence> confidence =
                required("confidence", Formats.constant(Confidence.class), LegalBasis::confidence);

        @Override
        LegalBasis make(Values in) {
            return new LegalBasis(in.get(number), in.get(issuedOn), in.get(words), in.get(confidence));
        }
    }
}
