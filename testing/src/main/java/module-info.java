// SPDX-License-Identifier: Apache-2.0
/** Generators and canonical facts for testing regulations, readings and local schemes of one's own. */
module io.github.camket.testing {
    requires transitive io.github.camket.core;
    requires transitive net.jqwik.api;
    requires static org.jspecify;

    exports io.github.camket.testing;
}
