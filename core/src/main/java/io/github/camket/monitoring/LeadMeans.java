// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

/** Who has to lead so that it is clear who does the work (rõ người). */
public enum LeadMeans {
    /** A lead was named, an organization or a person. */
    UNIT_OR_PERSON,
    /** A lead was named, and with it a person: the lead is one, or a leader is in charge. */
    PERSON_ONLY
}
