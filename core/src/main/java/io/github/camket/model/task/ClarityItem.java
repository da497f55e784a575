// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

/**
 * What can be looked at to tell whether work was given clearly. Which of these count, in which order and under which words,
 * is said by a {@link ClarityProfile}.
 */
public enum ClarityItem {
    /** Who leads it (rõ người). */
    PERSON,
    /** What is to be done (rõ việc). */
    TASK,
    /** By when or how often (rõ thời gian, rõ tiến độ). */
    TIME,
    /** The leader in charge (rõ trách nhiệm). */
    RESPONSIBILITY,
    /** The product or result that is expected (rõ sản phẩm, rõ kết quả). */
    PRODUCT,
    /** The post or body that decides (rõ thẩm quyền). */
    AUTHORITY,
    /** Who works with the lead (rõ người phối hợp). */
    COORDINATION,
    /** Who follows, urges and checks (rõ kiểm tra). */
    INSPECTION
}
