// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The versions of one commitment, each from the day on which it holds until the next one does.
 *
 * <p>Changes work forward only: an amendment holds from the day that it names, but never before it was signed, nor before the
 * commitment was. Of several versions the one that came into force last holds; of those of one day, the one signed last. Both
 * are readings of this library.
 */
public final class CommitmentHistory {

    /**
     * An amendment is to hold from a day before it, or its commitment, was signed; it holds from the signing. Arguments: the
     * commitment, the day that it names, the day from which it holds.
     */
    public static final FindingCode AMENDED_BACKWARDS = new FindingCode("AMENDED_BACKWARDS", Severity.WARNING);
    /**
     * Amendments were signed on one day and hold from one day: nobody can say which, and the one that comes last by identifier
     * is taken. Arguments: the other amendment, the day from which both hold.
     */
    public static final FindingCode AMENDMENTS_OF_ONE_DAY = new FindingCode("AMENDMENTS_OF_ONE_DAY", Severity.WARNING);
    /**
     * An amendment takes the place of one that was signed after it. Arguments: the other amendment, the day of its signing, the
     * day of signing of this one.
     */
    public static final FindingCode AMENDMENT_SIGNED_EARLIER =
            new FindingCode("AMENDMENT_SIGNED_EARLIER", Severity.WARNING);

    private final Commitment commitment;
    private final List<CommitmentAmendment> amendments;

    private CommitmentHistory(Commitment commitment, Collection<CommitmentAmendment> amendments) {
        this.commitment = Objects.requireNonNull(commitment, "commitment");
        this.amendments = amendments.stream()
                .sorted(Comparator.comparing(this::from)
                        .thenComparing(CommitmentAmendment::getSignedOn)
                        .thenComparing(CommitmentAmendment::getId))
                .toList();
        for (CommitmentAmendment amendment : this.amendments) {
            if (!amendment.getCommitment().equals(commitment.getId())) {
                throw new IllegalArgumentException(
                        "amendments must be of " + commitment.getId() + ": " + amendment.getCommitment());
            }
        }
    }

    /**
     * The history of a commitment.
     *
     * @param amendments those of this commitment, in any order
     * @throws IllegalArgumentException if one of them is of another commitment
     */
    public static CommitmentHistory of(Commitment commitment, Collection<CommitmentAmendment> amendments) {
        return new CommitmentHistory(commitment, amendments);
    }

    /** The commitment as it was signed first. */
    public Commitment getCommitment() {
        return commitment;
    }

    /** The version that holds on a day; empty before the commitment was signed. */
    public Optional<CommitmentVersion> inForce(LocalDate day) {
        return versions(day).stream().reduce((earlier, later) -> later);
    }

    /** The versions that hold or held up to a day, inclusive, from the first on; none before the commitment was signed. */
    public List<CommitmentVersion> versions(LocalDate day) {
        if (day.isBefore(commitment.getSignedOn())) {
            return List.of();
        }
        List<CommitmentVersion> versions = new ArrayList<>();
        versions.add(new CommitmentVersion(1, commitment.getSignedOn(), Optional.empty(), commitment.getItems()));
        amendments(day)
                .forEach(amendment -> versions.add(new CommitmentVersion(
                        versions.size() + 1, from(amendment), Optional.of(amendment), amendment.getItems())));
        return List.copyOf(versions);
    }

    /** Whether any version, on whichever day, has an item with this identifier and a promise in words. */
    public boolean hasPromise(CommitmentItemId id) {
        return Stream.concat(
                        commitment.getItems().stream(),
                        amendments.stream().flatMap(amendment -> amendment.getItems().stream()))
                .anyMatch(item -> item.getId().equals(id) && item.getPromise().isPresent());
    }

    /** What people should know about the versions up to a day, in a fixed order. */
    public List<Finding> findings(LocalDate day) {
        SortedSet<Finding> findings = new TreeSet<>();
        List<CommitmentAmendment> holding = amendments(day).toList();
        for (int i = 0; i < holding.size(); i++) {
            CommitmentAmendment amendment = holding.get(i);
            if (amendment.getInForceFrom().isBefore(from(amendment))) {
                findings.add(AMENDED_BACKWARDS.about(
                        amendment.getRef(), commitment.getId(), amendment.getInForceFrom(), from(amendment)));
            }
            if (i > 0) {
                compare(holding.get(i - 1), amendment, findings);
            }
        }
        return List.copyOf(findings);
    }

    private void compare(CommitmentAmendment before, CommitmentAmendment amendment, Collection<Finding> findings) {
        LocalDate signedBefore = before.getSignedOn();
        LocalDate signed = amendment.getSignedOn();
        if (signed.isBefore(signedBefore)) {
            findings.add(AMENDMENT_SIGNED_EARLIER.about(amendment.getRef(), before.getId(), signedBefore, signed));
        }
        if (signed.equals(signedBefore) && from(before).equals(from(amendment))) {
            findings.add(AMENDMENTS_OF_ONE_DAY.about(amendment.getRef(), before.getId(), from(amendment)));
        }
    }

    private Stream<CommitmentAmendment> amendments(LocalDate day) {
        return day.isBefore(commitment.getSignedOn())
                ? Stream.empty()
                : amendments.stream().filter(amendment -> !from(amendment).isAfter(day));
    }

    /** The day from which it holds by the reading of this library. */
    private LocalDate from(CommitmentAmendment amendment) {
        return Stream.of(amendment.getInForceFrom(), amendment.getSignedOn(), commitment.getSignedOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
