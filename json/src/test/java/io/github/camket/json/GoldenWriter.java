// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.official.Decree335;
import java.nio.file.Path;

/** Writes what the golden files hold into a folder; run in a JVM of its own, whose defaults cannot be changed afterwards. */
final class GoldenWriter {

    private GoldenWriter() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        CamketJson.writeLedger(CamketJson.readLedger(Path.of(args[1])), folder.resolve("ledger.json"));
        CamketJson.writeRegulation(Decree335.staff(), folder.resolve("regulation.json"));
        CamketJson.writeAssessment(SmallAgency.assessment(), folder.resolve("assessment.json"));
        CamketJson.writeReview(SmallProvince.review(), folder.resolve("review.json"));
    }
}
