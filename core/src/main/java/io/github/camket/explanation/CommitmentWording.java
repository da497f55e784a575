// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentSymbols;
import io.github.camket.document.DocumentType;
import io.github.camket.measurement.ReplacedReading;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How directives, targets and commitments are named and written in one language. No regulation is needed for them. */
public final class CommitmentWording {

    private final Language language;
    private final Messages messages;
    private final Numbers numbers;
    private final ReadingWording readings;
    private final UnitWording units;

    private CommitmentWording(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
        this.numbers = new Numbers(language);
        this.readings = new ReadingWording(messages, numbers);
        this.units = UnitWording.in(language);
    }

    /** The wording in a language. */
    public static CommitmentWording in(Language language) {
        return new CommitmentWording(language);
    }

    /** A day. */
    public String date(LocalDate day) {
        return language.date().format(day);
    }

    /** A document number, with a remark if it is not complete. */
    public String number(DocumentNumber number) {
        return switch (number.getForm()) {
            case COMPLETE -> text("document.complete", number.toString());
            case INCOMPLETE -> incomplete(number);
            case DRAFT -> text("document.draft", number.toString());
            case HISTORIC -> text("document.historic", number.toString());
            case ABSENT -> text("document.absent");
        };
    }

    private String incomplete(DocumentNumber number) {
        if (number.getNumber().isEmpty()) {
            return text("document.unread", number.toString());
        }
        return number.getStatedYear()
                .map(year -> text("document.incomplete.year", number.toString(), String.valueOf(year)))
                .orElseGet(() -> text("document.incomplete", number.toString()));
    }

    /** Name of a type of document, if need be from the table of symbols; its code, if this library has no words. */
    public String type(DocumentType type) {
        return messages.find("directive." + type)
                .or(() -> DocumentSymbols.standard().getTypes().stream()
                        .filter(symbol -> symbol.type().equals(type))
                        .map(symbol -> language == Language.VIETNAMESE
                                ? symbol.name().vi()
                                : symbol.name().en())
                        .findFirst())
                .orElse(type.code());
    }

    /** Name of a consequence; its code, if this library has no words. */
    public String consequence(Consequence consequence) {
        return messages.find("consequence." + consequence).orElse(consequence.code());
    }

    /** What a post in charge has to do. */
    public String role(ChargeRole role) {
        return text("role." + role.name());
    }

    /** Name of the state of an item of a commitment. */
    public String state(ItemState state) {
        return text("itemState." + state.name());
    }

    /** Name of an outcome. */
    public String outcome(TargetOutcome outcome) {
        return text("outcome." + outcome.name());
    }

    /** Outcome of a target with how far it is settled, or why there is none. */
    public String status(TargetResult result) {
        if (!result.getPossible().isEmpty()) {
            return text(
                    "target.DISPUTED.doubt",
                    result.getPossible().stream().map(this::outcome).collect(Collectors.joining(", ")));
        }
        if (result.getStatus() == TargetStatus.MISSING && result.getReading().isPresent()) {
            return text("target.MISSING.earlier");
        }
        boolean early = result.getStatus() == TargetStatus.PROVISIONAL && !result.isDue();
        String key = "target." + result.getStatus().name() + (early ? ".notDue" : "");
        return text(key, result.getOutcome().map(this::outcome).orElse(""));
    }

    /** What a target asks for, in its words, and by when. */
    public String asked(Target target) {
        return text("target.asked", target.getWords(), date(target.getDueOn()));
    }

    /** {@link #status Outcome} and {@link #reading figure} of a target in one line that begins with a capital letter. */
    public String result(TargetResult result) {
        String status = capitalized(status(result));
        return reading(result)
                .map(reading -> text("target.result", status, reading))
                .orElse(status);
    }

    /**
     * The figure that decides, with its day and standing, what it is compared with, and the figures that it replaced; for
     * several measures in one line that of each. Empty if there is none.
     */
    public Optional<String> reading(TargetResult result) {
        if (!result.getMeasures().isEmpty()) {
            return Optional.of(result.getMeasures().stream()
                    .map(measure ->
                            text("target.measure", measure.getIndicator().getName(), result(measure)))
                    .collect(Collectors.joining("; ")));
        }
        return readings.found(result)
                .flatMap(found -> result.getReading().map(reading -> reading(result, reading, found)));
    }

    private String reading(TargetResult result, IndicatorReading reading, String found) {
        String told = found;
        if (result.getProgress().isPresent() && result.getStatus() != TargetStatus.JUDGED) {
            told = text(
                    "target.progress",
                    told,
                    numbers.percent(result.getProgress().get().toFraction()));
        }
        if (result.getEarlier().isPresent() && result.getEarlierMeasured().isPresent()) {
            IndicatorReading earlier = result.getEarlier().get();
            told = text(
                    "target.earlier",
                    told,
                    readings.foundEarlier(
                            result, earlier, result.getEarlierMeasured().get()),
                    earlier.getPeriod().toString());
        }
        StringBuilder shown = new StringBuilder(text(
                "target.reading",
                told,
                date(reading.getAsOf()),
                text("reading." + reading.getStatus().name()),
                reading.getSource()));
        for (ReplacedReading replaced : result.getReplaced()) {
            shown.append("; ")
                    .append(text(
                            "target.replaced." + replaced.reading().getStatus().name(),
                            readings.found(result, replaced.reading(), replaced.measured()),
                            replaced.outcome().map(this::outcome).orElseGet(() -> text("outcome.none"))));
        }
        return shown.toString();
    }

    /** How far a target is in step with an even pace through its period; empty for what does not come together over it. */
    public Optional<String> pace(TargetResult result) {
        return result.getPace().map(pace -> text("target.pace", numbers.percent(pace)));
    }

    /** The refusal of a day that does not exist, with its text. */
    public String refusal(ImpossibleDayException impossible) {
        Optional<YearMonth> month = impossible.getMonth();
        return month.map(lacking -> text(
                        "day.impossible.month",
                        impossible.getText(),
                        String.valueOf(lacking.getMonthValue()),
                        String.valueOf(lacking.getYear()),
                        String.valueOf(lacking.lengthOfMonth())))
                .orElseGet(() -> text("day.impossible", impossible.getText()));
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

    private String argument(String kind, String text) {
        return switch (kind) {
            case "date" -> date(LocalDate.parse(text));
            case "doctype" -> type(DocumentType.of(text));
            case "number" -> numbers.exact(Fraction.parse(text));
            case "outcome", "kind" -> text(kind + "." + text);
            default -> units.argument(kind, text);
        };
    }

    String exact(Fraction number) {
        return numbers.exact(number);
    }

    /** A share in percent, with its decimals as everywhere. */
    String percent(Fraction share) {
        return numbers.percent(share);
    }

    /** Words that begin a line. */
    static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
