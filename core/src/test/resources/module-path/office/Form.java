// SPDX-License-Identifier: Apache-2.0
package office;

import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.quantity.Points;
import io.github.camket.validation.AdministrativeCodeText;
import io.github.camket.validation.DeadlineText;
import io.github.camket.validation.DocumentNumberText;
import io.github.camket.validation.ExactDecimal;
import io.github.camket.validation.PointsBetween;
import io.github.camket.validation.ReportingPeriodText;
import io.github.camket.validation.VietnameseDate;
import io.github.camket.validation.draft.Advice;
import io.github.camket.validation.draft.DirectiveDraft;
import io.github.camket.validation.draft.DirectiveItemDraft;
import io.github.camket.validation.draft.ReadingDraft;
import io.github.camket.validation.draft.TaskDraft;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A form with a mistake in every field. */
public class Form {
    @DocumentNumberText
    String number = "NĐ-CP";

    @AdministrativeCodeText(level = "COMMUNE", on = "01/07/2025")
    String commune = "00040";

    @ReportingPeriodText
    String period = "quý IV";

    @DeadlineText
    String due = "mai";

    @ExactDecimal(min = "0")
    String coefficient = "-1";

    @PointsBetween(min = "0", max = "70")
    Points points = Points.of(71);

    @Valid
    DirectiveDraft directive = directive();

    @Valid
    TaskDraft task = new TaskDraft();

    @Valid
    ReadingDraft reading = reading();

    List<@VietnameseDate String> days = List.of("31/11/2026");

    private static DirectiveDraft directive() {
        DirectiveItemDraft item = new DirectiveItemDraft();
        item.setId("I.1");
        item.setWords("x");
        item.setCoordinating(List.of("u-1"));
        DirectiveDraft directive = new DirectiveDraft();
        directive.setId("v-1");
        directive.setType("CONG_VAN");
        directive.setIssuer("u-1");
        directive.setTitle("x");
        directive.setIssuedOn("02/01/2026");
        directive.setEffectiveFrom("01/01/2026");
        directive.setItems(List.of(item));
        return directive;
    }

    private static ReadingDraft reading() {
        ReadingDraft reading = new ReadingDraft();
        reading.setId("r-1");
        reading.setIndicator("i-1");
        reading.setUnit("u-1");
        reading.setPeriod("2026");
        reading.setAsOf("31/05/2026");
        reading.setAmount("1,5");
        reading.setStatus(ReadingStatus.FINAL);
        reading.setSource("x");
        return reading;
    }

    /** What a draft without mistakes becomes. */
    public static String converted() {
        return reading().toReading().getValue().toString();
    }

    /** What a reader of the language is told, by field. */
    public static SortedMap<String, String> messages(String language, boolean expressions) {
        Locale reader = Locale.forLanguageTag(language);
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, Locale.forLanguageTag("vi"))
                .defaultLocale(reader);
        if (!expressions) {
            configuration.messageInterpolator(new ParameterMessageInterpolator(Set.of(reader), reader, false));
        }
        SortedMap<String, String> messages = new TreeMap<>();
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            factory.getValidator()
                    .validate(new Form(), Default.class, Advice.class)
                    .forEach(found -> messages.put(found.getPropertyPath().toString(), found.getMessage()));
        }
        return messages;
    }
}
