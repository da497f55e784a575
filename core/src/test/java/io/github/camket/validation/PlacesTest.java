// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where constraints stand, and what applications can say with them. */
class PlacesTest {

    /** A group. */
    private interface Sent {}

    /** Another one. */
    private interface Archived {}

    /** Something that an application attaches. */
    private interface Mild extends Payload {}

    private record Transfer(@VietnameseDate String day, List<@VietnameseDate String> days) {}

    /** Public, as what others call: getters and methods. */
    public static class Desk {
        private final CharSequence text = new StringBuilder("31/11/2026");

        @VietnameseDate
        public CharSequence getDay() {
            return text;
        }

        public Map<@AdministrativeCodeText String, @ExactDecimal String> getFigures() {
            return Map.of("commune:4", "1,5");
        }

        public Optional<@DeadlineText String> getDue() {
            return Optional.of("mai");
        }

        @ReportingPeriodText
        public String receive(@DocumentNumberText String number) {
            return number;
        }
    }

    private static final class Grouped {
        @VietnameseDate(from = "01/01/2026", groups = Sent.class)
        @VietnameseDate(from = "01/06/2026", groups = Archived.class, payload = Mild.class)
        private String day;

        @VietnameseDate(message = "Kiểm tra lại ô này")
        private String own;
    }

    @Test
    void recordsAndElementsOfLists() {
        assertThat(violations(new Transfer("31/11/2026", List.of("30/11/2026", "31/11/2026"))))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactly(
                        "day There is no such day in the calendar: 31/11/2026",
                        "days[1].<list element> There is no such day in the calendar: 31/11/2026");
    }

    @Test
    void gettersMapsOptionalsAndAnyCharSequence() {
        assertThat(violations(new Desk()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("day", "due", "figures<K>[commune:4].<map key>", "figures[commune:4].<map value>");
    }

    @Test
    void parametersAndResultsOfMethods() throws NoSuchMethodException {
        Method method = Desk.class.getMethod("receive", String.class);
        var methods = Form.validator(Locale.ENGLISH).forExecutables();
        assertThat(methods.validateParameters(new Desk(), method, new Object[] {"số 5"}))
                .hasSize(1);
        assertThat(methods.validateReturnValue(new Desk(), method, "quý")).hasSize(1);
    }

    @Test
    void aConstraintIsRepeatedForItsGroupsAndCarriesItsPayload() {
        Grouped grouped = new Grouped();
        grouped.day = "31/12/2025";
        assertThat(violations(grouped)).isEmpty();
        assertThat(violations(grouped, Sent.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("The day must not be before 01/01/2026");
        grouped.day = "31/05/2026";
        assertThat(violations(grouped, Sent.class, Archived.class))
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .hasSize(1));
    }

    @Test
    void aMessageOfTheApplicationReplacesAllWords() {
        assertThat(Form.english(Grouped.class, "own", "31/11/2026")).containsExactly("Kiểm tra lại ô này");
        assertThat(Form.english(Grouped.class, "own", "")).containsExactly("Kiểm tra lại ô này");
    }

    private static List<ConstraintViolation<Object>> violations(Object form, Class<?>... groups) {
        return Stream.of(Form.validator(Locale.ENGLISH).validate(form, groups))
                .flatMap(Collection::stream)
                .sorted((a, b) -> a.getPropertyPath()
                        .toString()
                        .compareTo(b.getPropertyPath().toString()))
                .toList();
    }
}
