// SPDX-License-Identifier: Apache-2.0
/** Ledgers and regulations from JSON, ledgers, regulations and assessments to JSON, with Jackson 2 or Jackson 3. */
module io.github.camket.json {
    requires transitive io.github.camket.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.camket.json;
    exports io.github.camket.json.jackson2;
    exports io.github.camket.json.jackson3;

    // Jackson 3 finds its module through META-INF/services: with a "provides" here, Java 17 would refuse to start
    // without it.
    provides com.fasterxml.jackson.databind.Module with
            io.github.camket.json.jackson2.CamketModule;
}
