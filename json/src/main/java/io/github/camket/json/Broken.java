// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.json.wire.WireException;

/** Puts complaints of the formats into the exception that users see. */
final class Broken {

    private Broken() {}

    static CamketJsonException rule(WireException e) {
        return new CamketJsonException(
                e.place().toString(), JsonRule.valueOf(e.rule().name()), e.text(), e.expectation(), e.getCause());
    }
}
