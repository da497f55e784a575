// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar.working;

/** For whom a supplement decides. */
public enum SupplementScope {
    /** All bodies with the five-day week: the yearly decisions of the Prime Minister and their announcement. */
    NATIONAL,
    /** One locality, sector or body: school breaks, elections, floods, mourning. */
    LOCAL
}
