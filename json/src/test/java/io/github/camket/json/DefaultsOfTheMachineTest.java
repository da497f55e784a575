// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.official.Decree335;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes and the same complaints in Việt Nam, where a dotless i is another letter, and where digits look different. */
class DefaultsOfTheMachineTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "vi-VN, Asia/Ho_Chi_Minh",
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Pacific/Kiritimati",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Niue"
    })
    void areNotUsed(String tag, String zoneName) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneName));
        Path file = folder.resolve("ledger.json");
        CamketJson.writeLedger(SmallAgency.ledger(), file);
        assertThat(file).hasSameBinaryContentAs(Golden.LEDGER.file());
        assertThat(CamketJson.writeRegulation(Decree335.staff())).isEqualTo(Golden.REGULATION.text());
        assertThat(CamketJson.writeAssessment(SmallAgency.assessment())).isEqualTo(Golden.ASSESSMENT.text());
        assertThat(CamketJson.readLedger(Golden.LEDGER.text()).getEntries())
                .isEqualTo(SmallAgency.ledger().getEntries());
        assertThat(new CamketJsonException("$", JsonRule.INVALID_VALUE, "\u0009", "must be", null))
                .hasMessage("$ must be [INVALID_VALUE]: \\u0009");
    }

    /** Line ends and the character set are read once, when a JVM starts. */
    @Test
    void areNotUsedByAnotherMachineEither() throws Exception {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoldenWriter.class.getName(),
                        folder.toString(),
                        Golden.LEDGER.file().toString())
                .inheritIO()
                .start();
        assertThat(machine.waitFor()).isZero();
        for (Golden golden : Golden.values()) {
            assertThat(folder.resolve(golden.file().getFileName())).hasSameBinaryContentAs(golden.file());
        }
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }
}
