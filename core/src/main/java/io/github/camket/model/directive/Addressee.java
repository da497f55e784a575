// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** To whom a directive is sent to be carried out. */
public sealed interface Addressee {

    /** The unit that it names, if it names one. */
    Optional<OrgUnitId> unit();

    /** The units that it means on the day of the tree, by identifier; none if it only has words, or nothing fits. */
    List<OrgUnitId> unitsIn(OrgTree tree);

    /**
     * One unit.
     *
     * @param id the unit
     */
    record One(OrgUnitId id) implements Addressee {

        /** Checks that it is given. */
        public One {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Optional<OrgUnitId> unit() {
            return Optional.of(id);
        }

        @Override
        public List<OrgUnitId> unitsIn(OrgTree tree) {
            return tree.find(id).isPresent() ? List.of(id) : List.of();
        }
    }

    /**
     * All units of a kind at a level, such as the Party committees of all communes.
     *
     * @param kind kind of the units
     * @param level tier of government of the units, their own or that of the nearest unit above them that has one
     * @param below the unit below which they are, at any depth; empty for all of the ledger
     */
    record AllOf(OrgKind kind, OrgLevel level, Optional<OrgUnitId> below) implements Addressee {

        /** Checks that all are given. */
        public AllOf {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(below, "below");
        }

        @Override
        public Optional<OrgUnitId> unit() {
            return below;
        }

        @Override
        public List<OrgUnitId> unitsIn(OrgTree tree) {
            return tree.getUnits().stream()
                    .filter(each -> each.getKind().equals(kind))
                    .filter(each -> tree.getLevel(each.getId()).equals(Optional.of(level)))
                    .filter(each ->
                            below.isEmpty() || tree.getAncestors(each.getId()).contains(below.get()))
                    .map(each -> each.getId())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Whoever holds a post.
     *
     * @param post the post, such as {@code Chủ tịch Ủy ban nhân dân}, never a name; not blank
     * @param unit the unit of the post; empty if the directive does not say
     */
    record Post(String post, Optional<OrgUnitId> unit) implements Addressee {

        /** Checks that there is a post. */
        public Post {
            Objects.requireNonNull(unit, "unit");
            Words.require(post, "post");
        }

        @Override
        public List<OrgUnitId> unitsIn(OrgTree tree) {
            return unit.filter(id -> tree.find(id).isPresent()).stream().toList();
        }
    }

    /**
     * Addressees as the directive writes them, where the ledger has nothing that they could be resolved to.
     *
     * @param words the words of the directive, never a name of a person; not blank
     */
    record InWords(String words) implements Addressee {

        /** Checks that there are words. */
        public InWords {
            Words.require(words, "words");
        }

        @Override
        public Optional<OrgUnitId> unit() {
            return Optional.empty();
        }

        @Override
        public List<OrgUnitId> unitsIn(OrgTree tree) {
            return List.of();
        }
    }
}
