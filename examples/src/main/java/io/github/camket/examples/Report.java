// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.explanation.CounterfactualExplainer;
import io.github.camket.explanation.Depth;
import io.github.camket.explanation.Explainer;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.Wording;
import io.github.camket.model.Ledger;
import io.github.camket.model.organization.CadreId;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program prints for people. */
final class Report {

    private final PrintStream out;
    private final Language language;
    private final Texts texts;
    private final Explainer explainer;
    private final Depth depth;
    private final ExplanationForm form;

    Report(PrintStream out, Language language, Depth depth, ExplanationForm form) {
        this.out = out;
        this.language = language;
        this.texts = new Texts(language);
        this.depth = depth;
        this.form = form;
        this.explainer = Explainer.in(language).at(depth);
    }

    /** Heading and table of an assessment. */
    void print(String note, Assessment assessment) {
        Wording wording = Wording.of(language, assessment.getRegulation());
        line(wording.label(assessment.getRegulation().getTitle()));
        line(texts.text("asked", wording.period(assessment.getPeriod()), wording.date(assessment.getKnownOn())));
        if (!note.isEmpty()) {
            line(texts.text("data", note));
        }
        line("");
        new RatingTable(language, assessment.getRegulation())
                .lines(assessment.getRatings())
                .forEach(this::line);
        assessment.getOrganizationRegulation().ifPresent(rules -> printUnits(assessment, rules));
        printReviews(assessment);
        assessment.getFindings().forEach(finding -> line(wording.finding(finding)));
    }

    private void printUnits(Assessment assessment, Regulation rules) {
        if (assessment.getUnitRatings().isEmpty()) {
            return;
        }
        line("");
        line(Wording.of(language, rules).label(rules.getTitle()));
        line("");
        new RatingTable(language, rules).lines(assessment.getUnitRatings()).forEach(this::line);
    }

    private void printReviews(Assessment assessment) {
        for (GroupReview review : assessment.getReviews()) {
            Regulation rules = assessment
                    .getOrganizationRegulation()
                    .filter(organizations -> organizations.getQuota().equals(Optional.of(review.getQuota())))
                    .orElse(assessment.getRegulation());
            line("");
            line(explainer.explain(review, rules).toString());
        }
        if (!assessment.getReviews().isEmpty()) {
            line("");
        }
    }

    /** What would change one level. */
    void explain(Changes changes) {
        CounterfactualExplainer words = CounterfactualExplainer.in(language, changes.regulation());
        line((depth == Depth.FULL ? words.inFull() : words)
                .explain(changes.found(), changes.margin())
                .toString());
    }

    /** The explanation of one rating. */
    void explain(Rating rating) {
        line("");
        line(form.render(explainer.explain(rating)).stripTrailing());
    }

    /** The explanation of one rating, to a file. */
    void write(Rating rating, Path file) {
        try {
            Files.writeString(file, form.render(explainer.explain(rating)).stripTrailing() + "\n");
        } catch (IOException e) {
            throw new IllegalArgumentException("--explain-out must be a file that can be written: " + file, e);
        }
        line("");
        line(texts.text("explained", file));
    }

    /** One person under several regulations, side by side, and the explanation under the first. */
    void compare(ShippedData data, List<Regulation> regulations) {
        Ledger ledger = data.ledger();
        line("");
        line("=".repeat(80));
        line(texts.text("handbook"));
        for (Regulation regulation : regulations) {
            line("");
            Assessment assessment = Assessor.of(regulation).assess(ledger.knownOn(data.knownOn()), data.period());
            boolean first = regulation.equals(regulations.get(0));
            print(first ? ledger.getNote() : "", assessment);
            if (first) {
                explain(assessment.rating(CadreId.of(data.person())));
            }
        }
    }

    /** Where the assessment went. */
    void printWritten(Path file) {
        line("");
        line(texts.text("written", file));
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
