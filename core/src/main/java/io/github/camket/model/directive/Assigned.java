// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.calendar.Schedule;
import io.github.camket.model.organization.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Work that was given to somebody, as far as the one who gave it said who is to do what, by when and with which result (giao
 * nhiệm vụ). What was not said is absent, and is never filled in.
 */
public interface Assigned {

    /** What is to be done, in words. */
    String getWords();

    /** Who leads (chủ trì): one organization or one person. */
    Optional<Subject> getLead();

    /** Who works with the lead (phối hợp), each once, in the order of the document. */
    List<Subject> getCoordinating();

    /** Post of the leader in charge (lãnh đạo phụ trách, chỉ đạo), never a name. */
    Optional<String> getLeaderInCharge();

    /** Posts or bodies that follow, urge and check (theo dõi, đôn đốc), never names. */
    List<String> getMonitors();

    /** The product that is expected (sản phẩm, kết quả), in words. */
    Optional<String> getProduct();

    /** The post or body that decides on the matter (thẩm quyền), never a name. */
    Optional<String> getAuthority();

    /** By when, or how often. */
    Schedule getSchedule();
}
