// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.UnitType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One line of the checked single cases. */
record SuccessionCase(
        String id,
        String kind,
        LocalDate effective,
        AdministrativeCode from,
        String oldName,
        AdministrativeCode to,
        String newName) {

    static List<SuccessionCase> all() {
        try (InputStream in = SuccessionCase.class.getResourceAsStream("succession-cases.csv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SuccessionCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the note, which is not read, can have quotes. */
    private static SuccessionCase read(String line) {
        String[] cells = line.split(",", 10);
        return new SuccessionCase(
                cells[0],
                cells[1],
                LocalDate.parse(cells[2]),
                code(cells[3], cells[4]),
                cells[5],
                code(cells[6], cells[7]),
                cells[8]);
    }

    private static AdministrativeCode code(String level, String code) {
        return new AdministrativeCode(OrgLevel.of(level.toUpperCase(Locale.ROOT)), code);
    }

    LocalDate dayBefore() {
        return effective.minusDays(1);
    }

    /** Type of the old unit by its name and level. */
    UnitType oldType() {
        if (oldName.startsWith("Thành phố ")) {
            return from.level().equals(OrgLevel.PROVINCE)
                    ? UnitType.THANH_PHO_TRUNG_UONG
                    : UnitType.THANH_PHO_THUOC_TINH;
        }
        return NameKey.of(oldName).types().get(0);
    }

    @Override
    public String toString() {
        return id + ' ' + kind + ' ' + oldName + " > " + newName;
    }
}
