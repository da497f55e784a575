// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

/** Whose rating it is, as far as the steps before the decision depend on that. */
public enum PathCase {
    /** The head of an agency (người đứng đầu cơ quan sử dụng công chức). */
    HEAD,
    /** A deputy of that head. */
    DEPUTY,
    /** Everyone else in the agency, with the heads and deputies of the units in it. */
    STAFF,
    /** An organization. */
    ORGANIZATION
}
