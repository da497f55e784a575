// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.explanation.Explanation.Column;
import io.github.camket.explanation.Explanation.Table;
import io.github.camket.measurement.Presence;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.CriterionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The months of a longer period in a table: points of each section, the total, and why a month has none. */
final class MonthTable {

    private final Wording wording;

    MonthTable(Wording wording) {
        this.wording = wording;
    }

    Table of(Evaluation evaluation) {
        List<CriterionId> criteria = evaluation.getMonths().stream()
                .filter(month -> month.getConfirmed().isEmpty())
                .flatMap(month -> month.getCriteria().stream())
                .map(CriterionResult::criterion)
                .distinct()
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(wording.text("months.month"), false));
        criteria.forEach(criterion -> columns.add(new Column(wording.criterion(criterion.value()), true)));
        columns.add(new Column(wording.text("months.total"), true));
        columns.add(new Column(wording.text("months.note"), false));
        List<List<String>> rows = evaluation.getMonths().stream()
                .map(month -> row(month, criteria))
                .toList();
        return new Table(1, wording.text("months.title"), columns, rows);
    }

    private List<String> row(Evaluation month, List<CriterionId> criteria) {
        List<String> row = new ArrayList<>();
        row.add(month.getPeriod().map(wording::period).orElse(""));
        for (CriterionId criterion : criteria) {
            row.add(month.getConfirmed().isPresent() ? "" : points(month, criterion));
        }
        row.add(month.getLeast()
                .map(least -> between(least, month.getMost().orElse(least)))
                .orElse("–"));
        row.add(note(month));
        return row;
    }

    private String points(Evaluation month, CriterionId criterion) {
        return month.getCriteria().stream()
                .filter(result ->
                        result.criterion().equals(criterion) && result.status() != EvaluationStatus.NOT_EVALUABLE)
                .map(result -> month.getStatus() == EvaluationStatus.SCORED
                        ? wording.beside(result.least(), month.getLeast().orElseThrow())
                        : between(result.least(), result.most()))
                .findFirst()
                .orElse("–");
    }

    private String between(Points least, Points most) {
        return least.equals(most)
                ? wording.points(least)
                : wording.text("months.between", wording.points(least), wording.points(most));
    }

    private String note(Evaluation month) {
        if (month.getConfirmed().isPresent()) {
            PeriodScore score = month.getConfirmed().get();
            return wording.text(
                    "months.confirmed", score.getAuthorityPost(), score.getId().value());
        }
        if (month.getStatus() == EvaluationStatus.SCORED) {
            return month.isUnfinished()
                    ? wording.text(
                            "months.unfinished",
                            wording.date(month.getCoveredUntil().orElseThrow()))
                    : "";
        }
        String leave = month.getPresence().map(Presence::absences).orElse(Set.of()).stream()
                .map(wording::word)
                .collect(Collectors.joining(", "));
        return wording.text("months." + month.getStatus(), leave);
    }
}
