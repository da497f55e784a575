// SPDX-License-Identifier: Apache-2.0
package office;

import io.github.camket.quantity.Points;
import io.github.camket.validation.AdministrativeCodeText;
import io.github.camket.validation.DeadlineText;
import io.github.camket.validation.DocumentNumberText;
import io.github.camket.validation.ExactDecimal;
import io.github.camket.validation.PointsBetween;
import io.github.camket.validation.ReportingPeriodText;
import io.github.camket.validation.VietnameseDate;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
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

    List<@VietnameseDate String> days = List.of("31/11/2026");

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
                    .validate(new Form())
                    .forEach(found -> messages.put(found.getPropertyPath().toString(), found.getMessage()));
        }
        return messages;
    }
}
