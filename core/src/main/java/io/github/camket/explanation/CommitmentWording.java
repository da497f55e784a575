// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentSymbols;
import io.github.camket.document.DocumentType;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How directives, targets and commitments are named and written in one language. No regulation is needed for them. */
public final class CommitmentWording {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Language language;
    private final Messages messages;
    private final Numbers numbers;
    private final UnitWording units;

    private CommitmentWording(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
        this.numbers = new Numbers(language.decimalSeparator());
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

    /** The figure that decides, with its day and standing, and the estimate that it replaced; empty if there is none. */
    public Optional<String> reading(TargetResult result) {
        if (result.getReading().isEmpty()) {
            return Optional.empty();
        }
        IndicatorReading reading = result.getReading().get();
        String found = measured(result, reading, result.getMeasured().orElseThrow());
        if (result.getProgress().isPresent() && result.getStatus() != TargetStatus.JUDGED) {
            found = text(
                    "target.progress",
                    found,
                    numbers.percent(result.getProgress().get().toFraction()));
        }
        String shown = text(
                "target.reading",
                found,
                date(reading.getAsOf()),
                text("reading." + reading.getStatus().name()),
                reading.getSource());
        return Optional.of(result.getReplacedEstimate()
                .map(estimate -> shown + "; "
                        + text(
                                "target.replaced",
                                measured(result, estimate.reading(), estimate.measured()),
                                outcome(estimate.outcome())))
                .orElse(shown));
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

    private String measured(TargetResult result, IndicatorReading reading, Fraction measured) {
        Indicator indicator = result.getIndicator();
        if (indicator.getKind() == IndicatorKind.PRODUCT) {
            return text(measured.signum() > 0 ? "target.delivered" : "target.notDelivered");
        }
        if (reading.getValue() instanceof ReadingValue.Share share) {
            Ratio ratio = share.ratio();
            return text(
                    "target.share",
                    percent(measured, result),
                    numbers.exact(ratio.getPart()),
                    numbers.exact(ratio.getWhole()));
        }
        if (reading.getValue() instanceof ReadingValue.UnitsMeeting meeting
                && !meeting.units().isEmpty()) {
            String units = meeting.units().stream().map(OrgUnitId::value).collect(Collectors.joining(", "));
            return text("target.units", numbers.exact(measured), indicator.getUnitOfMeasure(), units);
        }
        return text("target.amount", numbers.exact(measured), indicator.getUnitOfMeasure());
    }

    /** Never on the other side of the bound than the value itself: 94.98 % of at least 95 % is not shown as 95.0 %. */
    private String percent(Fraction share, TargetResult result) {
        List<Fraction> bounds = new ArrayList<>(List.of(Fraction.ZERO, HUNDRED));
        if (result.getTarget().getRequirement().orElse(null) instanceof Requirement.Bound bound) {
            bounds.add(bound.value().times(HUNDRED));
        }
        return numbers.rounded(share.times(HUNDRED), bounds) + " %";
    }

    /** Words that begin a line. */
    static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
