// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.reorganization.Reorganization;
import java.util.List;

/** Documents of the format {@code camket-units/1}. */
public final class UnitsDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-units/1";

    private static final Shape<CatalogSupplement> SUPPLEMENT = new SupplementShape();

    private UnitsDocument() {}

    /**
     * Reads the supplement at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static CatalogSupplement read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return SUPPLEMENT.read(at, Header.NAME);
    }

    /** Writes the supplement. */
    public static void write(CatalogSupplement supplement, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        SUPPLEMENT.writeMembers(supplement, out);
        out.endObject();
    }

    private static final class SupplementShape extends Shape<CatalogSupplement> {
        private final Field<CatalogSupplement, List<AdministrativeUnit>> units =
                optional("units", Formats.list(UnitShapes.UNIT), CatalogSupplement::getUnits, List.of());
        private final Field<CatalogSupplement, List<Reorganization>> reorganizations = optional(
                "reorganizations",
                Formats.list(ReorganizationShapes.REORGANIZATION),
                CatalogSupplement::getReorganizations,
                List.of());

        @Override
        CatalogSupplement make(Values in) {
            return CatalogSupplement.builder()
                    .units(in.get(units))
                    .reorganizations(in.get(reorganizations))
                    .build();
        }
    }
}
