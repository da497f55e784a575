// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.document.Citation;

/** Places in instruments in words. */
final class CitationWording {

    private CitationWording() {}

    /** Place and instrument, such as {@code khoản 2 Điều 14, 335/2025/NĐ-CP}. */
    static String citation(Citation citation, Messages messages) {
        return place(citation, messages) + ", " + citation.getInstrument();
    }

    /** The place alone. */
    static String place(Citation citation, Messages messages) {
        if (citation.getPlace().isPresent()) {
            return citation.getPlace().get();
        }
        String key = "citation.article"
                + (citation.getClause().isPresent() ? ".clause" : "")
                + (citation.getPoint().isPresent() ? ".point" : "");
        return messages.text(
                key,
                String.valueOf(citation.getArticle().orElseThrow()),
                String.valueOf(citation.getClause().orElse(0)),
                citation.getPoint().orElse(""));
    }
}
