// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.LedgerException;
import java.util.ArrayList;
import java.util.List;

/** Documents of the format {@code camket-ledger/1}. Entries are read one by one, so that only the ledger itself is kept. */
public final class LedgerDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-ledger/1";

    private static final Place ENTRIES = Place.ROOT.member("entries");

    private final NodeReader in;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private boolean formatSeen;
    private boolean entriesSeen;
    private String note = "";

    private LedgerDocument(NodeReader in) {
        this.in = in;
    }

    /**
     * Reads the ledger at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static Ledger read(NodeReader in) {
        if (in.current() != JsonSource.Token.BEGIN_OBJECT) {
            new At(Place.ROOT, in.read(Place.ROOT)).object();
        }
        LedgerDocument document = new LedgerDocument(in);
        in.eachMember(Place.ROOT, document::member);
        return document.ledger();
    }

    /** Writes the ledger. */
    public static void write(Ledger ledger, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        if (!ledger.getNote().isEmpty()) {
            out.name("note");
            out.text(ledger.getNote());
        }
        out.name("entries");
        out.beginArray();
        for (LedgerEntry entry : ledger.getEntries()) {
            EntryShapes.ENTRIES.write(entry, out);
        }
        out.endArray();
        out.endObject();
    }

    private void member(String name) {
        switch (name) {
            case Header.NAME -> {
                Header.require(read(Place.ROOT.member(name)), FORMAT);
                formatSeen = true;
            }
            case "note" -> note = Formats.TEXT.read(read(Place.ROOT.member(name)));
            case "entries" -> {
                entriesSeen = true;
                if (in.current() != JsonSource.Token.BEGIN_ARRAY) {
                    read(ENTRIES).elements();
                }
                in.eachElement(ENTRIES, place -> entries.add(EntryShapes.ENTRIES.read(read(place))));
            }
            default ->
                throw new WireException(
                        Place.ROOT.member(name),
                        Rule.UNKNOWN_PROPERTY,
                        name,
                        "must be a known property, one of [format, note, entries]");
        }
    }

    private At read(Place place) {
        return new At(place, in.read(place));
    }

    private Ledger ledger() {
        if (!formatSeen || !entriesSeen) {
            throw new WireException(
                    Place.ROOT.member(formatSeen ? "entries" : Header.NAME), Rule.MISSING, "", "must be given");
        }
        try {
            return Ledger.of(entries).withNote(note);
        } catch (LedgerException e) {
            throw new Contradiction(entries, ENTRIES).complaint(e);
        }
    }
}
