// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.directive.Addressee;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Relation;
import io.github.camket.model.directive.RelationKind;
import io.github.camket.model.directive.RelationTarget;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** To whom directives go, and what they say of each other. */
final class RelationShapes {

    static final Shape<ItemRef> ITEM_REF = new ItemRefShape();
    static final Shape<Relation> RELATION = new RelationShape();
    static final Family<Addressee> ADDRESSEES = new Family<Addressee>("type")
            .with("UNIT", Addressee.One.class, new OneShape())
            .with("ALL_OF_KIND", Addressee.AllOf.class, new AllOfShape())
            .with("POST", Addressee.Post.class, new PostShape())
            .with("IN_WORDS", Addressee.InWords.class, new InWordsShape());

    private RelationShapes() {}

    private static final class ItemRefShape extends Shape<ItemRef> {
        private final Field<ItemRef, DirectiveId> directive =
                required("directive", References.DIRECTIVE, ItemRef::directive);
        private final Field<ItemRef, DirectiveItemId> item = required("item", DocumentShapes.ITEM_ID, ItemRef::item);

        @Override
        ItemRef make(Values in) {
            return new ItemRef(in.get(directive), in.get(item));
        }
    }

    /** A directive of the ledger or another document, one of them. */
    private static final class RelationShape extends Shape<Relation> {
        private final Field<Relation, RelationKind> kind =
                required("kind", Formats.constant(RelationKind.class), Relation::kind);
        private final Field<Relation, Optional<DirectiveId>> directive = optional(
                "directive", References.DIRECTIVE, relation -> relation.target().known());
        private final Field<Relation, Optional<LegalBasis>> document =
                optional("document", DocumentShapes.LEGAL_BASIS, RelationShape::external);
        private final Field<Relation, Optional<LocalDate>> from = optional("from", Formats.DATE, Relation::from);
        private final Field<Relation, List<DirectiveItemId>> items =
                optional("items", Formats.list(DocumentShapes.ITEM_ID), Relation::items, List.of());

        private static Optional<LegalBasis> external(Relation relation) {
            return relation.target() instanceof RelationTarget.External other
                    ? Optional.of(other.document())
                    : Optional.empty();
        }

        @Override
        Relation make(Values in) {
            if (in.get(directive).isPresent() == in.get(document).isPresent()) {
                throw new IllegalArgumentException("directive or document must be given, one of them");
            }
            RelationTarget target = in.get(directive)
                    .<RelationTarget>map(RelationTarget.Known::new)
                    .or(() -> in.get(document).map(RelationTarget.External::new))
                    .orElseThrow();
            return new Relation(in.get(kind), target, in.get(from), in.get(items));
        }
    }

    private static final class OneShape extends Shape<Addressee.One> {
        private final Field<Addressee.One, OrgUnitId> unit = required("unit", References.UNIT, Addressee.One::id);

        @Override
        Addressee.One make(Values in) {
            return new Addressee.One(in.get(unit));
        }
    }

    private static final class AllOfShape extends Shape<Addressee.AllOf> {
        private final Field<Addressee.AllOf, OrgKind> kind =
                required("kind", Formats.coded(OrgKind::of), Addressee.AllOf::kind);
        private final Field<Addressee.AllOf, OrgLevel> level =
                required("level", Formats.coded(OrgLevel::of), Addressee.AllOf::level);
        private final Field<Addressee.AllOf, Optional<OrgUnitId>> below =
                optional("below", References.UNIT, Addressee.AllOf::below);

        @Override
        Addressee.AllOf make(Values in) {
            return new Addressee.AllOf(in.get(kind), in.get(level), in.get(below));
        }
    }

    private static final class PostShape extends Shape<Addressee.Post> {
        private final Field<Addressee.Post, String> post = required("post", Formats.TEXT, Addressee.Post::post);
        private final Field<Addressee.Post, Optional<OrgUnitId>> unit =
                optional("unit", References.UNIT, Addressee.Post::unit);

        @Override
        Addressee.Post make(Values in) {
            return new Addressee.Post(in.get(post), in.get(unit));
        }
    }

    private static final class InWordsShape extends Shape<Addressee.InWords> {
        private final Field<Addressee.InWords, String> words =
                required("words", Formats.TEXT, Addressee.InWords::words);

        @Override
        Addressee.InWords make(Values in) {
            return new Addressee.InWords(in.get(words));
        }
    }
}
