// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.json.CamketJson;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyTest {

    /** A fact of an application's own, for which the format has no word. */
    private record Rumour() implements Fact {
        @Override
        public Ref getRef() {
            return Ref.of("rumour", "1");
        }

        @Override
        public List<Ref> getReferences() {
            return List.of();
        }
    }

    @Test
    void refusesToWriteWhatItCouldNotReadBack() {
        Ledger ledger = Ledger.of(List.of(new LedgerEntry.Recorded(LocalDate.of(2026, 1, 5), new Rumour())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CamketJson.writeLedger(ledger))
                .withMessage("type must be one that the format knows: Rumour");
    }
}
