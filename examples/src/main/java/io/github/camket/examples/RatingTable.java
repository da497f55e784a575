// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.Wording;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.Margin;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ratings of an assessment as a table of text, one line a person or unit. */
final class RatingTable {

    private static final int NUMBERS_FROM = 2;
    private static final int NUMBERS_TO = 4;

    private final Texts texts;
    private final Wording wording;

    RatingTable(Language language, Regulation regulation) {
        this.texts = new Texts(language);
        this.wording = Wording.of(language, regulation);
    }

    List<String> lines(List<Rating> ratings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.text("column.id"),
                texts.text("column.level"),
                texts.text("column.points"),
                texts.text("column.toNext"),
                texts.text("column.toLower"),
                texts.text("column.note")));
        ratings.forEach(rating -> rows.add(row(rating)));
        int[] widths = widths(rows);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        lines.add(1, "-".repeat(width(lines.get(0))));
        return lines;
    }

    private List<String> row(Rating rating) {
        Optional<Margin> margin = rating.getMargin();
        return List.of(
                rating.getSubject().toString(),
                rating.getLevelDecidedOrProposed()
                        .map(wording::level)
                        .orElseGet(() -> wording.status(rating.getStatus())),
                rating.getScore().map(wording::points).orElse("-"),
                margin.flatMap(Margin::toNext).map(wording::toNext).orElse("-"),
                margin.flatMap(Margin::toLower).map(wording::toLower).orElse("-"),
                note(rating));
    }

    private String note(Rating rating) {
        return rating.getDecided()
                .map(decision ->
                        texts.text("note.decided", decision.getAuthorityPost(), wording.date(decision.getDecidedOn())))
                .orElseGet(() -> proposalNote(rating));
    }

    private String proposalNote(Rating rating) {
        if (rating.getReason().isPresent()) {
            String reason = wording.finding(rating.getReason().get());
            return rating.getStatus() == RatingStatus.INCOMPLETE
                    ? reason + " " + between("note.between", rating)
                    : reason;
        }
        boolean notOver =
                rating.getEvaluation().flatMap(Evaluation::getFinalMost).isPresent();
        if (notOver && rating.getLevel().equals(rating.getLevelByPoints())) {
            return between(rating.isSettled() ? "note.notOverSettled" : "note.notOver", rating);
        }
        if (rating.getLevel().equals(rating.getLevelByPoints())) {
            return rating.isSettled() ? conditions(rating) : between("note.between", rating);
        }
        List<AppliedRule> rules = rating.getAppliedRules();
        AppliedRule last = rules.get(rules.size() - 1);
        String stillOpen = rating.isSettled() ? "" : " " + between("note.between", rating);
        String key = switch (last.kind()) {
            case FALLEN -> "note.fallen";
            case LEVEL_CAP -> "note.levelCap";
            case QUOTA -> "note.quota";
            default -> "note.forced";
        };
        return texts.text(key, wording.citation(last.source())) + stillOpen;
    }

    /** Where more points alone do not give the next level, since its conditions are not fulfilled. */
    private String conditions(Rating rating) {
        return rating.getMargin()
                .filter(margin -> margin.next().isEmpty())
                .flatMap(Margin::range)
                .flatMap(Margin.Step::level)
                .map(level -> texts.text("note.conditions", wording.level(level)))
                .orElse("");
    }

    private String between(String key, Rating rating) {
        return texts.text(key, wording.levelOrNone(rating.getWorstLevel()), wording.levelOrNone(rating.getBestLevel()));
    }

    /** The width of the widest cell of each column. */
    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String blanks = " ".repeat(widths[column] - width(row.get(column)));
            boolean number = column >= NUMBERS_FROM && column <= NUMBERS_TO;
            line.append(number ? blanks + row.get(column) : row.get(column) + blanks)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
