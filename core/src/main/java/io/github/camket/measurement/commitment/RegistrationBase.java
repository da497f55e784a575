// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

/** What the share of solved tasks is taken out of. A share without it says nothing. */
public enum RegistrationBase {
    /** All that were registered, also those that were refused, are not due yet or that nothing judges. */
    REGISTERED,
    /** Those of registrations that the receiving unit accepted. */
    ACCEPTED
}
