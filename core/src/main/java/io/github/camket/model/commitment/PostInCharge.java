// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import java.util.Objects;

/**
 * A post in charge. Commitments name posts, never people: who holds the post is another matter.
 *
 * @param post the post, such as {@code Bí thư Huyện ủy}, never a name; not blank
 * @param role what it has to do
 */
public record PostInCharge(String post, ChargeRole role) {

    /** Checks that there is a post. */
    public PostInCharge {
        Objects.requireNonNull(role, "role");
        if (Objects.requireNonNull(post, "post").isBlank()) {
            throw new IllegalArgumentException("post must not be blank: " + post);
        }
    }
}
