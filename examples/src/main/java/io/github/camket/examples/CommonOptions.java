// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import picocli.CommandLine.Option;

/** The options of every program that prints in one language. */
final class CommonOptions {

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Language / ngôn ngữ. Default: ${DEFAULT-VALUE}.")
    private String languageCode;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This help / trợ giúp.")
    private boolean help;

    /** The language chosen; one that is neither is refused. */
    Language language() {
        return Program.language(languageCode);
    }
}
