// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.PeriodType;
import io.github.camket.quantity.DecimalSign;
import io.github.camket.validation.AdministrativeCodeText;
import io.github.camket.validation.DeadlineText;
import io.github.camket.validation.DocumentNumberText;
import io.github.camket.validation.ExactDecimal;
import io.github.camket.validation.PointsBetween;
import io.github.camket.validation.ReportingPeriodText;
import io.github.camket.validation.VietnameseDate;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * A form of an application on which a clerk enters a task, everything as it was typed.
 *
 * @param title what is to be done
 * @param directive number of the document that orders it
 * @param commune code of the commune that does it
 * @param period quarter or year in which it counts
 * @param assigned day on which it was assigned
 * @param due deadline in the words of the document
 * @param reportDays days on which reports are due
 * @param coefficient factor by which the work is converted
 * @param points points that the head gave for it
 */
record TaskForm(
        @NotBlank(message = "{io.github.camket.validation.blank}")
        String title,

        @DocumentNumberText String directive,

        @AdministrativeCodeText(level = "COMMUNE", on = "01/07/2025")
        String commune,

        @ReportingPeriodText(types = {PeriodType.QUARTER, PeriodType.YEAR})
        String period,

        @VietnameseDate(from = "01/01/2026", to = "31/12/2026")
        String assigned,

        @DeadlineText String due,

        List<@VietnameseDate String> reportDays,

        @ExactDecimal(sign = DecimalSign.COMMA, min = "0", minInclusive = false, maxScale = 2)
        String coefficient,

        @PointsBetween(sign = DecimalSign.COMMA, min = "0", max = "100")
        String points) {}
