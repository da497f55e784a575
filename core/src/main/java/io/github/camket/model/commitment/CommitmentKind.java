// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

/** What a unit takes upon itself, and how. */
public enum CommitmentKind {
    /** A signed commitment (cam kết), mostly to what a document assigns. */
    COMMITMENT,
    /**
     * Difficult or key matters that a unit registers to solve in a period, mostly a year (đăng ký việc khó, nhiệm vụ trọng tâm).
     * Each item is one of them. The registration is the commitment; whether it was accepted is told by a {@link CommitmentReply}.
     */
    DIFFICULT_TASKS
}
