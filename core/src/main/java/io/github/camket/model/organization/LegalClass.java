// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

/** Legal class of a person in the service of the State, on which the applicable regulation depends. */
public enum LegalClass {
    /** Elected or ratified official (cán bộ in the sense of the Law on cadres and civil servants). */
    ELECTED_OFFICIAL,
    /** Civil servant (công chức). */
    CIVIL_SERVANT,
    /** Public employee (viên chức). */
    PUBLIC_EMPLOYEE,
    /** Part-time staff of a commune (người hoạt động không chuyên trách ở cấp xã). */
    COMMUNE_STAFF,
    /** Worker on a labour contract (người lao động hợp đồng). */
    CONTRACT_WORKER
}
