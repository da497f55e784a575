// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Explanation;
import io.github.camket.explanation.HtmlRenderer;
import io.github.camket.explanation.MarkdownRenderer;
import io.github.camket.explanation.TextRenderer;
import java.util.function.Function;

/** How an explanation is written. */
enum ExplanationForm {
    text(TextRenderer::render),
    markdown(MarkdownRenderer::render),
    html(HtmlRenderer::render);

    private final Function<Explanation, String> renderer;

    ExplanationForm(Function<Explanation, String> renderer) {
        this.renderer = renderer;
    }

    String render(Explanation explanation) {
        return renderer.apply(explanation);
    }
}
