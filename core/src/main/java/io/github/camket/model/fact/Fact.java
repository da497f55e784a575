// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.fact;

import io.github.camket.trace.Ref;
import java.util.List;

/**
 * Something that was ordered, done, reported, judged or decided. Facts hold no arithmetic and no conclusions of this
 * library; they name each other by reference, never by object.
 */
public interface Fact {

    /** Kind and identifier; unique in a ledger, and the same in every corrected version of the fact. */
    Ref getRef();

    /** The facts that this one speaks of. They must be known on every day on which this one is. */
    List<Ref> getReferences();
}
