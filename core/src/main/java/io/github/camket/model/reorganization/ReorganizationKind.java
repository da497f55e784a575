// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.reorganization;

/** What a reorganization does with the units it touches. */
public enum ReorganizationKind {
    /**
     * Units go on as they are, at most with their name spelt otherwise or under another parent or code; each has one heir and is
     * its only origin.
     */
    UNCHANGED,
    /** Another name (đổi tên); each unit has one heir and is its only origin. */
    RENAME,
    /** Another type, such as xã to phường; each unit has one heir and is its only origin. */
    RETYPE,
    /** Another unit above (điều chuyển); each unit has one heir and is its only origin. */
    MOVE,
    /** Another level of government (nâng cấp), such as a district that becomes a commune-level special zone; of any shape. */
    LEVEL_CHANGE,
    /** Several units become one (sáp nhập, nhập), once or several times; no unit is divided. */
    MERGE,
    /** One unit becomes several (chia, tách), once or several times; no unit has several origins. */
    SPLIT,
    /** Units are divided, and parts of several form new ones. */
    SPLIT_MERGE,
    /** A unit gives a part to another one, and both go on (điều chỉnh một phần). */
    PARTIAL_TRANSFER,
    /** Units end and have no heir (giải thể, kết thúc hoạt động). */
    DISSOLUTION
}
