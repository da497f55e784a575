// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.model.organization.CadreId;
import io.github.camket.style.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signed for one side. It is the post that signs; who held it is an identifier at most, never a name.
 *
 * @param side for which side
 * @param post the post, such as {@code Bí thư Huyện ủy}, never a name; not blank
 * @param holder who held the post on the day; empty if nobody said
 */
public record Signer(CommitmentSide side, String post, Optional<CadreId> holder) {

    /** Checks that there is a post. */
    public Signer {
        Objects.requireNonNull(side, "side");
        Words.require(post, "post");
        Objects.requireNonNull(holder, "holder");
    }

    /** Checks that none of the signers of a text is named twice. */
    static void requireOnce(List<Signer> signers) {
        if (signers.stream().distinct().count() < signers.size()) {
            throw new IllegalArgumentException("signers must be named once each: "
                    + signers.stream().map(Signer::post).toList());
        }
    }

    /** A post whose holder nobody said. */
    public static Signer of(CommitmentSide side, String post) {
        return new Signer(side, post, Optional.empty());
    }
}
