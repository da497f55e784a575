// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.calendar.working.DayKind;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.organization.UnitType;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How units, their days and what became of them are named in one language. No regulation is needed for them. */
public final class UnitWording {

    private final Language language;
    private final Messages messages;
    private final Numbers numbers;

    private UnitWording(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
        this.numbers = new Numbers(language);
    }

    /** The wording in a language. */
    public static UnitWording in(Language language) {
        return new UnitWording(language);
    }

    /** A day. */
    public String date(LocalDate day) {
        return language.date().format(day);
    }

    /** A period, such as {@code tháng 3/2026}. */
    String period(ReportingPeriod period) {
        return new TimeWording(language, messages).period(period);
    }

    /** Span of days with its last day, as people say it: the day before the one on which it no longer holds. */
    public String span(Validity validity) {
        return span(validity, messages, language);
    }

    static String span(Validity validity, Messages messages, Language language) {
        String first = validity.getFrom().map(language.date()::format).orElse("");
        String last = validity.getTo()
                .map(to -> language.date().format(to.minusDays(1)))
                .orElse("");
        if (!first.isEmpty() && !last.isEmpty()) {
            return messages.text("span.between", first, last);
        }
        if (first.isEmpty() && last.isEmpty()) {
            return messages.text("span.always");
        }
        return first.isEmpty() ? messages.text("span.until", last) : messages.text("span.from", first);
    }

    /** Spans as a finding lists them, separated by semicolons. */
    static String spans(String texts, Messages messages, Language language) {
        return Arrays.stream(texts.split("; "))
                .map(text -> span(Validity.parse(text), messages, language))
                .collect(Collectors.joining("; "));
    }

    /** Name and code: {@code Phường Ba Đình (00004)}. */
    public String unit(AdministrativeUnit unit) {
        return unit.getName() + " (" + unit.getCode().code() + ")";
    }

    /** A code with its level: {@code xã 00004}; an organization by its identifier. */
    public String unit(UnitId unit) {
        return unit instanceof AdministrativeCode code
                ? messages.text("unit.code", code.code(), level(code.level()))
                : unit.toString();
    }

    /** Name of a level; its code, if this library has no words. */
    public String level(OrgLevel level) {
        return messages.find("level." + level).orElse(level.code());
    }

    /** Name of a type of unit; its code, if this library has no words. */
    public String type(UnitType type) {
        return messages.find("unitType." + type).orElse(type.code());
    }

    /** A document with its number, day and words as far as they are known, and how well they are. */
    public String law(LegalBasis basis) {
        return text("law.confidence", document(basis), confidence(basis.confidence()));
    }

    /** How well something is known. */
    String confidence(Confidence confidence) {
        return text("confidence." + confidence.name());
    }

    /** A document with its number, day and words as far as they are known. */
    String document(LegalBasis basis) {
        String words = basis.words().map(this::label).orElse("");
        String named = basis.number()
                .map(DocumentNumber::toString)
                .map(number -> words.isEmpty() ? number : text("law.numberAndWords", number, words))
                .orElse(words);
        String dated =
                basis.issuedOn().map(day -> text("law.dated", named, date(day))).orElse(named);
        return basis.number().isPresent() ? dated : text("law.noNumber", dated);
    }

    /** One of the two texts of a label. */
    public String label(Label label) {
        return language == Language.VIETNAMESE ? label.vi() : label.en();
    }

    /** A finding as a sentence; its code and arguments, if this library has no words. */
    public String finding(Finding finding) {
        String key = "finding." + finding.code().code();
        if (messages.find(key).isEmpty()) {
            return finding.toString();
        }
        return messages.text(
                key,
                (index, kind) -> index == 0
                        ? argument(kind, finding.subject().id())
                        : kind.equals("row")
                                ? row(finding.arguments())
                                : argument(kind, finding.arguments().get(index - 1)));
    }

    /** Kind and name of a row of the working calendar, and the other day of a swap. */
    private String row(List<String> arguments) {
        Optional<LocalDate> other = arguments.stream().skip(2).findFirst().map(LocalDate::parse);
        return calendarDay(DayKind.valueOf(arguments.get(0)), arguments.get(1), other);
    }

    /** A day with its weekday. */
    String weekday(LocalDate day) {
        return text("deadline.date", text("weekday." + day.getDayOfWeek().name()), date(day));
    }

    /** Kind and name of a day, what both say only once, and the other day of a swap. */
    String calendarDay(DayKind kind, String name, Optional<LocalDate> counterpart) {
        String kindWords = text("dayKind." + kind.name());
        String named;
        if (name.regionMatches(true, 0, kindWords, 0, kindWords.length())) {
            named = kindWords + name.substring(kindWords.length());
        } else if (kindWords.regionMatches(true, 0, name, 0, name.length())) {
            named = kindWords;
        } else {
            named = text("deadline.named", kindWords, name);
        }
        return counterpart
                .map(other -> text("deadline.swapped." + kind.name(), named, weekday(other)))
                .orElse(named);
    }

    String argument(String kind, String text) {
        return switch (kind) {
            case "date" -> date(LocalDate.parse(text));
            case "doctype" -> CommitmentWording.in(language).type(DocumentType.of(text));
            case "day" -> text.equals("-") ? text("day.none") : date(LocalDate.parse(text));
            case "phase" -> text("phase." + text);
            case "span" -> spans(text, messages, language);
            case "period" -> ReportingPeriod.parse(text).toString();
            case "kept" -> text("kept." + text);
            case "daykind" -> text("dayKind." + text);
            case "unitType" -> type(UnitType.of(text));
            case "kind" -> text("kind." + text);
            case "number" -> exact(Fraction.parse(text));
            case "figure" ->
                text.endsWith("%")
                        ? exact(Fraction.parse(text.substring(0, text.length() - 1))) + " %"
                        : exact(Fraction.parse(text));
            case "word" -> messages.find("word." + text).orElse(text);
            case "body" -> body(text);
            case "percent" -> percent(Fraction.parse(text));
            case "reason" -> text("restatement.reason." + text);
            case "aspect", "aspectday", "aspectperiod" -> aspect(kind, text);
            default -> text;
        };
    }

    /** What a result states about itself, or that it states nothing. */
    private String aspect(String kind, String text) {
        if (text.equals("-")) {
            return text("aspect.notStated");
        }
        return switch (kind) {
            case "aspectday" -> date(LocalDate.parse(text));
            case "aspectperiod" -> period(ReportingPeriod.parse(text));
            default -> text;
        };
    }

    /** Identifiers of organizations can be any text; those that look like a code and are none are left as they are. */
    private String body(String text) {
        try {
            return unit(AdministrativeCode.parse(text));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A choice made where nothing says how, and what it rests on. */
    String parameter(Parameter<?> parameter, String variant) {
        return stated(parameter, value(parameter, variant));
    }

    /** The same with its value already in words. */
    String stated(Parameter<?> parameter, String value) {
        String basis = "basis." + parameter.basis().name();
        return text(
                "parameter",
                text("parameter." + parameter.name()),
                value,
                parameter
                        .source()
                        .citation()
                        .map(citation -> text(basis, citation(citation)))
                        .orElseGet(() -> text(basis + ".uncited")));
    }

    /** A choice alone. */
    String choice(Parameter<?> parameter) {
        return text("parameter.choice", text("parameter." + parameter.name()), value(parameter, ""));
    }

    private String value(Parameter<?> parameter, String variant) {
        return parameter.value() instanceof Fraction share
                ? percent(share)
                : text("value." + parameter.name() + "." + parameter.value() + variant);
    }

    /** A place in an instrument, such as {@code khoản 2 Điều 14, 335/2025/NĐ-CP}. */
    String citation(Citation citation) {
        return CitationWording.citation(citation, messages);
    }

    /** A place in an instrument and how well it is known that it says so; only the latter without a place. */
    String source(Source source, Confidence confidence) {
        String known = confidence(confidence);
        return source.citation()
                .map(citation -> citation(citation) + "; " + known)
                .orElse(known);
    }

    String succession(ReorganizationKind kind) {
        return text("succession." + kind.name());
    }

    String exact(Fraction number) {
        return numbers.exact(number);
    }

    /** A number that has at most so many decimals, with all of them. */
    String fixed(Fraction number, int scale) {
        return numbers.fixed(number, scale);
    }

    String percent(Fraction share) {
        return numbers.percent(share);
    }

    /** A bound of shares as a text has it: a percentage, or a fraction where there is no finite decimal. Never rounded. */
    String bound(Comparison comparison, Fraction share) {
        String fraction = exact(share);
        String shown = fraction.indexOf('/') < 0 ? exact(share.times(Fraction.of(100))) + " %" : fraction;
        return text("comparison." + comparison.name(), shown);
    }

    /** A share of 1 in percent, never shown on the other side of the bound than it is. */
    String percent(Fraction share, Fraction bound) {
        Fraction hundred = Fraction.of(100);
        return numbers.rounded(share.times(hundred), List.of(Fraction.ZERO, hundred, bound.times(hundred))) + " %";
    }

    /** The language of the words. */
    Language language() {
        return language;
    }

    /** A whole number of things. */
    String count(long number) {
        return numbers.count(number);
    }

    String text(String key, String... arguments) {
        return messages.text(key, arguments);
    }
}
