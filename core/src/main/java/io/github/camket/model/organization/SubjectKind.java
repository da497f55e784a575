// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/** The two kinds of subjects of a rating. */
public enum SubjectKind {
    /** People (cá nhân). */
    PERSON,
    /** Organizations (tập thể). */
    COLLECTIVE
}
