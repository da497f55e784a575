// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import java.nio.file.Path;

/** Writes what the golden files hold into a folder; run in a JVM of its own, whose defaults cannot be changed afterwards. */
final class GoldenWriter {

    private GoldenWriter() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        for (Golden golden : Golden.values()) {
            golden.writeInto(folder);
        }
        // The ledger also as it was read.
        CamketJson.writeLedger(CamketJson.readLedger(Path.of(args[1])), folder.resolve("ledger.json"));
    }
}
