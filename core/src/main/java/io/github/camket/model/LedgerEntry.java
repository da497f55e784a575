// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One line of a ledger: a fact, a correction or a withdrawal, with the day on which it was recorded. */
public sealed interface LedgerEntry {

    /** Day on which the line was written; the ledger knows it from that day on. */
    LocalDate recordedOn();

    /** The fact it is about. */
    Ref ref();

    /** The fact as it reads from that day on; empty for a withdrawal. */
    Optional<Fact> content();

    /**
     * A fact recorded for the first time.
     *
     * @param recordedOn day of recording
     * @param fact the fact
     */
    record Recorded(LocalDate recordedOn, Fact fact) implements LedgerEntry {
        /** Checks that both are given. */
        public Recorded {
            Objects.requireNonNull(recordedOn, "recordedOn");
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public Ref ref() {
            return fact.getRef();
        }

        @Override
        public Optional<Fact> content() {
            return Optional.of(fact);
        }
    }

    /**
     * A recorded fact that turned out to be wrong; the new version holds from the day of the correction, the old one
     * stays readable for the days before.
     *
     * @param recordedOn day of recording, after that of the version it corrects
     * @param fact the fact as it should read, of the same kind and identifier
     * @param reason why, in words; not blank
     */
    record Correction(LocalDate recordedOn, Fact fact, String reason) implements LedgerEntry {
        /** Checks that all are given. */
        public Correction {
            Objects.requireNonNull(recordedOn, "recordedOn");
            Objects.requireNonNull(fact, "fact");
            requireReason(reason);
        }

        @Override
        public Ref ref() {
            return fact.getRef();
        }

        @Override
        public Optional<Fact> content() {
            return Optional.of(fact);
        }
    }

    /**
     * A recorded fact that should not have been recorded; gone from the day of the withdrawal, readable for the days
     * before.
     *
     * @param recordedOn day of recording, after that of the version it withdraws
     * @param ref the fact
     * @param reason why, in words; not blank
     */
    record Withdrawal(LocalDate recordedOn, Ref ref, String reason) implements LedgerEntry {
        /** Checks that all are given. */
        public Withdrawal {
            Objects.requireNonNull(recordedOn, "recordedOn");
            Objects.requireNonNull(ref, "ref");
            requireReason(reason);
        }

        @Override
        public Optional<Fact> content() {
            return Optional.empty();
        }
    }

    private static void requireReason(String reason) {
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason must not be blank: " + reason);
        }
    }
}
