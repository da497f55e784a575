// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.style.Words;

/**
 * Where a product can be seen, and what it consists of (minh chứng).
 *
 * @param place address or place; not blank
 * @param content concrete content; not blank
 */
public record Evidence(String place, String content) {

    /** Checks that both are given. */
    public Evidence {
        Words.require(place, "place");
        Words.require(content, "content");
    }
}
