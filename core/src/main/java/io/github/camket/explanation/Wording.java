// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.Layer;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.StatedParameter;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Trace;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the results under one regulation are named and written in one language: levels, points, periods, citations,
 * findings, parameters.
 */
public final class Wording {

    private static final Fraction HUNDRED = Fraction.of(100);
    private final Language language;
    private final Regulation regulation;
    private final Messages messages;
    private final TimeWording time;
    private final Numbers numbers;
    private final List<Fraction> bounds;
    private final LayerWording layers;
    private final ParameterWording parameters;

    private Wording(Language language, Regulation regulation) {
        this.language = language;
        this.regulation = regulation;
        this.messages = Messages.in(language);
        this.time = new TimeWording(language, messages);
        this.layers = new LayerWording(regulation, language, messages);
        this.numbers = new Numbers(language);
        this.parameters = new ParameterWording(this, messages);
        this.bounds = regulation.getScale().thresholds().stream()
                .map(Points::toFraction)
                .toList();
    }

    /** The wording of a regulation in a language. */
    public static Wording of(Language language, Regulation regulation) {
        return new Wording(language, regulation);
    }

    /** One of the two texts of a label. */
    public String label(Label label) {
        return language == Language.VIETNAMESE ? label.vi() : label.en();
    }

    /** Name of a level in the regulation; its code, for a level that the regulation does not have. */
    public String level(RatingLevel level) {
        return regulation
                .getScale()
                .find(level)
                .map(LevelBand::label)
                .map(this::label)
                .orElse(level.code());
    }

    /** What a status without level means. */
    public String status(RatingStatus status) {
        return messages.text("status." + status.name());
    }

    /**
     * Points with one decimal, half up, or more where one would show them on the other side of a bound between levels:
     * 89.9946 is written 89.99, never 90.0.
     */
    public String points(Points points) {
        return points(points.toFraction());
    }

    /** Points that are missing to a level, rounded up: reaching what is shown is enough. */
    public String toNext(Points points) {
        return distance(points, RoundingMode.CEILING, Optional.empty());
    }

    /** Points that can be lost without falling, rounded down: losing what is shown is safe. 0 only where it is 0. */
    public String toLower(Points points) {
        return distance(points, RoundingMode.FLOOR, Optional.empty());
    }

    /** A distance with no fewer decimals than the score to which it belongs, so that they add up. */
    String distance(Points points, RoundingMode mode, Optional<Points> score) {
        String shown = score.map(this::points).orElse("");
        return numbers.rounded(points.toFraction(), List.of(Fraction.ZERO), mode, shown);
    }

    /** Points that are a part of a total, with as many decimals as the total beside them needs, so that they add up. */
    String beside(Points part, Points total) {
        return numbers.beside(part.toFraction(), points(total), bounds);
    }

    /** Points that make up a total, with signs between them, each with as many decimals as show that they add up to it. */
    String sum(List<Fraction> parts, Points total) {
        return numbers.sum(parts, points(total), total.toFraction(), bounds);
    }

    String points(Fraction points) {
        return numbers.rounded(points, bounds);
    }

    /** All decimals, or {@code n/d} where there is no finite decimal. */
    public String exact(Fraction value) {
        return numbers.exact(value);
    }

    /** A share of 1 in percent, with one decimal, or more where it would show as 0 % or 100 % without being so. */
    public String percent(Fraction share) {
        return numbers.percent(share);
    }

    /** A day. */
    public String date(LocalDate day) {
        return language.date().format(day);
    }

    /** A period, such as {@code tháng 3/2026}. */
    public String period(ReportingPeriod period) {
        return time.period(period);
    }

    /**
     * A place in an instrument; the instrument is left out where it is the regulation's own. A line that another layer
     * brought is marked with what brought it.
     */
    public String citation(Source source) {
        Optional<Layer> layer = source.layer().flatMap(layers::find);
        String place = source.citation()
                .map(citation -> layer.isPresent() ? place(citation) : citation(citation))
                .orElse("");
        String marked = Stream.of(place, layer.map(layers::mark).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return marked.isEmpty() ? "-" : marked;
    }

    /** As {@link #citation(Source)}, but nothing where there is neither a place nor a layer. */
    String place(Source source) {
        boolean said = source.citation().isPresent() || source.layer().isPresent();
        return said ? citation(source) : "";
    }

    /** A place in an instrument, in words. */
    public String citation(Citation citation) {
        boolean own = citation.getInstrument().equals(regulation.getInstrument())
                && citation.getPlace().isEmpty();
        return own ? place(citation) : place(citation) + ", " + citation.getInstrument();
    }

    /** The layers above the base, such as {@code Bổ sung: Quy chế đánh giá (cấp tỉnh, 12/2026/QĐ-UBND)}. */
    List<String> layers() {
        return layers.lines();
    }

    private String place(Citation citation) {
        return CitationWording.place(citation, messages);
    }

    /** A finding as a sentence; its code and arguments, if the application found it and this library has no words. */
    public String finding(Finding finding) {
        String key = "finding." + finding.code().code();
        if (messages.find(key).isEmpty()) {
            return finding.toString();
        }
        return messages.text(
                key,
                (index, kind) -> index == 0
                        ? finding.subject().id()
                        : argument(kind, finding.arguments().get(index - 1)));
    }

    /** A parameter with its value, and what it rests on. */
    public String parameter(Parameter<?> parameter) {
        return parameters.full(parameter);
    }

    /** A parameter whose value is said in these words, and what it rests on. */
    String parameter(Parameter<?> parameter, String value) {
        return parameters.full(parameter, value);
    }

    /** A parameter as results state it: after the name of its measure, where that is needed to tell it. */
    public String parameter(StatedParameter stated) {
        return parameters.ofMeasure(stated, parameters.full(stated.parameter()));
    }

    /** A parameter with its value alone, such as {@code Điểm của một sản phẩm sau khi trừ: thấp nhất là 0}. */
    public String choice(StatedParameter stated) {
        return parameters.ofMeasure(stated, parameters.choice(stated.parameter()));
    }

    /** A parameter with its value and its place alone, for a list of those that rest on the same. */
    String assumed(StatedParameter stated) {
        return parameters.ofMeasure(stated, parameters.assumed(stated.parameter()));
    }

    /** Who or what is rated; that it is an application's own, where it has no identifier. */
    String subject(Rating rating) {
        return rating.getSubject().equals(Subject.unnamed())
                ? text("subject.unnamed")
                : rating.getSubject().toString();
    }

    /** The words of an open or closed code, such as a kind of leave; the code itself if there are none. */
    String word(Object code) {
        return messages.find("word." + code).orElse(String.valueOf(code));
    }

    /** Name of a level, or that there is none. */
    public String levelOrNone(Optional<RatingLevel> level) {
        return level.map(this::level).orElseGet(() -> messages.text("level.none"));
    }

    /** Name of a measure, or of a part of a judged one; its identifier, if the regulation does not have it. */
    String measure(String id) {
        return regulation.getMeasures().getMeasures().stream()
                .flatMap(Wording::withParts)
                .filter(measure -> measure.id().value().equals(id))
                .findFirst()
                .map(measure -> label(measure.label()))
                .orElse(id);
    }

    /** A value of a measure: a ratio in percent, points and amounts as they are. */
    String value(String measure, Fraction value) {
        Optional<String> grade = grade(measure, value);
        if (grade.isPresent()) {
            return grade.get();
        }
        return unit(measure) == MeasureUnit.RATIO ? percent(value) : exact(value);
    }

    /** A value of a measure, with the word for points where it is in points. */
    String worded(String measure, Fraction value) {
        return switch (unit(measure)) {
            case RATIO -> value(measure, value);
            case POINTS -> text("given.points", points(value));
            case COUNT -> exact(value);
        };
    }

    /** A distance between values of a measure: percentage points of a ratio, points, a count. Never shown as nothing. */
    String difference(String measure, Fraction distance) {
        Optional<Fraction> highest = highestGrade(measure);
        if (highest.isPresent()) {
            return text("difference.grade", exact(distance.times(highest.get())));
        }
        return switch (unit(measure)) {
            case RATIO -> text("difference.percent", numbers.rounded(distance.times(HUNDRED), List.of(Fraction.ZERO)));
            case POINTS -> text("given.points", numbers.rounded(distance, List.of(Fraction.ZERO)));
            case COUNT -> exact(distance);
        };
    }

    /** A number as people give it for a measure or a part of one: a ratio in percent, points, a count. */
    String given(String measure, Fraction number) {
        Optional<Measure> reported = reported(measure);
        if (reported.isEmpty()) {
            return text("given.points", points(number));
        }
        boolean percent = reported.get().unit() == MeasureUnit.RATIO;
        return worded(measure, percent ? number.dividedBy(HUNDRED) : number);
    }

    /** A step of a measure that people judge in steps, out of all; empty for any other measure. */
    Optional<String> grade(String measure, Fraction value) {
        return highestGrade(measure).map(highest -> text("grade", exact(value.times(highest)), exact(highest)));
    }

    /** The highest step of a measure that people judge in steps; empty for any other, and where the steps are percentages. */
    private Optional<Fraction> highestGrade(String measure) {
        return regulation
                .getMeasures()
                .find(MeasureId.of(measure))
                .filter(Measure.Graded.class::isInstance)
                .map(graded -> ((Measure.Graded) graded).max().toFraction())
                .filter(highest -> !highest.equals(HUNDRED));
    }

    private Optional<Measure> reported(String measure) {
        return regulation.getMeasures().find(MeasureId.of(measure)).filter(Measure.Reported.class::isInstance);
    }

    /** A measure that the regulation does not have counts as a ratio. */
    MeasureUnit unit(String measure) {
        return regulation
                .getMeasures()
                .find(MeasureId.of(measure))
                .map(Measure::unit)
                .orElse(MeasureUnit.RATIO);
    }

    /** The row of a traced table that gave its result, as a condition; empty if no row holds. */
    Optional<String> row(Trace.Computed table) {
        List<Fraction> terms = table.terms().stream().map(Trace::value).toList();
        OptionalInt row = Operation.rowOf(terms);
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(text(
                        "comparison." + Operation.comparisonOf(terms.get(row.getAsInt())),
                        exact(terms.get(row.getAsInt() + 1))));
    }

    /** The direction of a traced rounding, in words. */
    String rounding(Trace mode) {
        return text("rounding." + Operation.modeOf(mode.value()));
    }

    /** Measurements in the order of the regulation. */
    List<Measurement> inOrder(Measurements measured) {
        return regulation.getMeasures().getMeasures().stream()
                .flatMap(measure -> measured.find(measure.id()).stream())
                .toList();
    }

    /** Name of a section; its identifier, if the regulation does not have it. */
    String criterion(String id) {
        return regulation.getCriteria().stream()
                .filter(criterion -> criterion.id().value().equals(id))
                .findFirst()
                .map(criterion -> label(criterion.label()))
                .orElse(id);
    }

    /** Who gave a number for a measure at a stage: points and grades are scored, a reported figure is stated. */
    String stage(String stage, String measure) {
        String key = "stage." + stage.toLowerCase(Locale.ROOT);
        return messages.text(reported(measure).isPresent() ? key + ".stated" : key);
    }

    /** The language of the words. */
    Language language() {
        return language;
    }

    /** A whole number of things. */
    String count(long number) {
        return numbers.count(number);
    }

    /** The words of a key with its placeholders filled. */
    String text(String key, String... arguments) {
        return messages.text(key, arguments);
    }

    private String argument(String kind, String text) {
        return switch (kind) {
            case "date" -> date(LocalDate.parse(text));
            case "period" -> text.equals("-") ? messages.text("period.own") : period(ReportingPeriod.parse(text));
            case "points" -> points(Fraction.parse(text));
            case "number" -> exact(Fraction.parse(text));
            case "floor" -> numbers.rounded(Fraction.parse(text), List.of(), RoundingMode.FLOOR);
            case "citation" -> citation(layers.source(text));
            case "level" -> level(RatingLevel.of(text));
            case "measure" -> measure(text);
            case "measures" -> Arrays.stream(text.split(" ")).map(this::measure).collect(Collectors.joining("; "));
            case "percent" -> percent(Fraction.parse(text));
            case "unit", "outcome", "kind" -> messages.text(kind + "." + text);
            case "word" -> word(text);
            case "day" -> text.equals("-") ? messages.text("day.none") : date(LocalDate.parse(text));
            case "step" -> messages.text("ratingStep." + text);
            case "span" -> UnitWording.spans(text, messages, language);
            default -> text;
        };
    }

    private static Stream<Measure> withParts(Measure measure) {
        return measure instanceof Measure.Judged judged
                ? Stream.concat(Stream.of(measure), judged.parts().stream().flatMap(Wording::withParts))
                : Stream.of(measure);
    }
}
