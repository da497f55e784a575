// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts after a proposal in a ledger, and the path that is made of them, as a document. */
class RatingPathDocumentTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    private static final String LEDGER = """
            {"format":"camket-ledger/1","entries":[
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"ORG_UNIT","id":"u-1","name":"Phòng Mẫu","kind":"DIVISION"}},
            {"entry":"FACT","recordedOn":"2026-01-05","fact":{"type":"CADRE","id":"c-1","legalClass":"CIVIL_SERVANT"}},
            {"entry":"FACT","recordedOn":"2026-12-04","fact":{"type":"RATING_OPINION","id":"ro-1","cadre":"c-1","period":"2026","step":"COLLECTIVE_REVIEW","remark":"Chậm","byPost":"Hội nghị","givenOn":"2026-12-03"}},
            {"entry":"FACT","recordedOn":"2026-12-14","fact":{"type":"PUBLISHED_RATING","id":"pr-1","cadre":"c-1","period":"2026","level":"GOOD","authorityPost":"Chủ tịch","decidedOn":"2026-12-14"}},
            {"entry":"FACT","recordedOn":"2026-12-16","fact":{"type":"RATING_NOTICE","id":"rn-1","decision":"pr-1","kind":"PUBLIC","byPost":"Văn phòng","givenOn":"2026-12-16"}},
            {"entry":"FACT","recordedOn":"2026-12-24","fact":{"type":"RATING_PETITION","id":"rk-1","cadre":"c-1","decision":"pr-1","askedLevel":"EXCELLENT","words":"Xem lại","authorityPost":"Chủ tịch","receivedOn":"2026-12-23"}},
            {"entry":"FACT","recordedOn":"2027-01-04","fact":{"type":"PUBLISHED_RATING","id":"pr-2","cadre":"c-1","period":"2026","level":"EXCELLENT","authorityPost":"Chủ tịch","decidedOn":"2027-01-04","reason":"Đúng","replaces":"pr-1","ground":"PETITION_UPHELD","number":{"cited":"1/QĐ-UBND"}}},
            {"entry":"FACT","recordedOn":"2027-01-04","fact":{"type":"RATING_PETITION_REPLY","id":"rr-1","petition":"rk-1","outcome":"UPHELD","reason":"Đúng","decision":"pr-2","authorityPost":"Chủ tịch","settledOn":"2027-01-04"}},
            {"entry":"FACT","recordedOn":"2027-01-06","fact":{"type":"RATING_SYNC","id":"rs-1","decision":"pr-2","byPost":"Văn phòng","syncedOn":"2027-01-06"}},
            {"entry":"FACT","recordedOn":"2026-12-10","fact":{"type":"PERIOD_LOCK","id":"pl-1","unit":"u-1","period":"2026","authorityPost":"Chủ tịch","lockedOn":"2026-12-10"}},
            {"entry":"FACT","recordedOn":"2026-12-12","fact":{"type":"PERIOD_UNLOCK","id":"pu-1","lock":"pl-1","reason":"Sót","authorityPost":"Chủ tịch","unlockedOn":"2026-12-12"}},
            {"entry":"FACT","recordedOn":"2026-12-14","fact":{"type":"TIE_DECISION","id":"td-1","unit":"u-1","subjects":"PERSON","period":"2026","chosen":["cadre:c-1"],"reason":"Sáng kiến","authorityPost":"Chủ tịch","decidedOn":"2026-12-14"}}
            ]}""";

    @Test
    void theLedgerIsReadByEveryReader() {
        for (Readers reader : Readers.values()) {
            assertThat(reader.ledger(LEDGER).getEntries()).as(reader.name()).hasSize(12);
        }
    }

    /** As ledgers held it before there was a path: the new members are all optional. */
    @Test
    void aPublishedRatingOfEarlierLedgersIsRead() {
        PublishedRating plain = CamketJson.readLedger(LEDGER).getEntries().stream()
                .flatMap(entry -> entry.content().stream())
                .filter(PublishedRating.class::isInstance)
                .map(PublishedRating.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(plain.getReason()).isEmpty();
        assertThat(plain.getReplaces()).isEmpty();
        assertThat(plain.getGround()).isEmpty();
        assertThat(plain.getNumber()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"COLLECTIVE_REVIEW\"|\"MEETING\"|$.entries[2].fact.step|UNKNOWN_CODE|MEETING",
                "\"remark\":\"Chậm\",||$.entries[2].fact.remark|INVALID_VALUE|''",
                "\"remark\":\"Chậm\"|\"remark\":\" \"|$.entries[2].fact.remark|INVALID_VALUE|' '",
                "\"byPost\":\"Hội nghị\"|\"byPost\":\" \"|$.entries[2].fact.byPost|INVALID_VALUE|' '",
                "\"ro-1\",\"cadre\":\"c-1\"|\"ro-1\"|$.entries[2].fact.cadre|INVALID_VALUE|''",
                "\"kind\":\"PUBLIC\"|\"kind\":\"ORAL\"|$.entries[4].fact.kind|UNKNOWN_CODE|ORAL",
                "\"rn-1\",\"decision\":\"pr-1\"|\"rn-1\",\"decision\":\"pr-9\"|$.entries[4].fact.decision|INCONSISTENT|pr-9",
                "\"words\":\"Xem lại\"|\"words\":\"\"|$.entries[5].fact.words|INVALID_VALUE|''",
                "\"c-1\",\"decision\":\"pr-1\"|\"c-1\",\"decision\":\"pr-9\"|$.entries[5].fact.decision|INCONSISTENT|pr-9",
                "\"ground\":\"PETITION_UPHELD\"|\"ground\":\"MERCY\"|$.entries[6].fact.ground|UNKNOWN_CODE|MERCY",
                "\"replaces\":\"pr-1\"|\"replaces\":\"pr-2\"|$.entries[6].fact.replaces|INVALID_VALUE|pr-2",
                "\"replaces\":\"pr-1\"|\"replaces\":\"pr-9\"|$.entries[6].fact.replaces|INCONSISTENT|pr-9",
                "\"outcome\":\"UPHELD\"|\"outcome\":\"REJECTED\"|$.entries[7].fact.decision|INVALID_VALUE|pr-2",
                "\"petition\":\"rk-1\"|\"petition\":\"rk-9\"|$.entries[7].fact.petition|INCONSISTENT|rk-9",
                "\"syncedOn\":\"2027-01-06\"|\"syncedOn\":\"2027-02-30\"|$.entries[8].fact.syncedOn|IMPOSSIBLE_DATE|2027-02-30",
                "\"pl-1\",\"unit\":\"u-1\"|\"pl-1\",\"unit\":\"u-9\"|$.entries[9].fact.unit|INCONSISTENT|u-9",
                "\"reason\":\"Sót\"|\"reason\":\" \"|$.entries[10].fact.reason|INVALID_VALUE|' '",
                "\"lock\":\"pl-1\"|\"lock\":\"pl-9\"|$.entries[10].fact.lock|INCONSISTENT|pl-9",
                "[\"cadre:c-1\"]|[]|$.entries[11].fact.chosen|INVALID_VALUE|[",
                "[\"cadre:c-1\"]|[\"orgUnit:u-1\"]|$.entries[11].fact.chosen|INVALID_VALUE|[",
                "[\"cadre:c-1\"]|[\"cadre:c-1\",\"cadre:c-1\"]|$.entries[11].fact.chosen|INVALID_VALUE|[",
                "[\"cadre:c-1\"]|[\"cadre:c-9\"]|$.entries[11].fact.chosen|INCONSISTENT|cadre:c-9",
                "\"reason\":\"Sáng kiến\"|\"why\":\"Sáng kiến\"|$.entries[11].fact.why|UNKNOWN_PROPERTY|why"
            })
    void aBrokenFactIsRefusedWhereItIsBroken(String part, String other, String path, JsonRule rule, String text) {
        assertThat(LEDGER).contains(part);
        String spoilt = LEDGER.replace(part, other == null ? "" : other);
        for (Readers reader : Readers.values()) {
            CamketJsonException broken = reader.complaint(spoilt, Ledger.class);
            assertThat(broken).as(reader.name()).returns(path, CamketJsonException::getPath);
            assertThat(broken).as(reader.name()).returns(rule, CamketJsonException::getRule);
            assertThat(broken).as(reader.name()).returns(text, CamketJsonException::getText);
        }
    }

    /** Who got a place by a decision, and that it was one, stands in the review of the quota. */
    @Test
    void anAssessmentTellsATieThatWasDecided() throws IOException {
        TieDecision decision = TieDecision.builder()
                .id(FactId.of("td-1"))
                .unit(OrgUnitId.of("u-0"))
                .subjects(SubjectKind.PERSON)
                .period(ReportingPeriod.year(2026))
                .addChosen(Subject.of(CadreId.of("c-3")))
                .reason("Sáng kiến")
                .authorityPost("Chủ tịch")
                .decidedOn(LocalDate.of(2026, 12, 31))
                .build();
        JsonNode review = TREES.readTree(CamketJson.writeAssessment(SmallAuthority.assessment(List.of(decision))))
                .findValues("resolvedTies")
                .get(0);
        assertThat(review)
                .hasToString("[{\"subjects\":[\"cadre:c-2\",\"cadre:c-3\"],\"score\":\"95\",\"places\":1,"
                        + "\"scope\":\"AGENCY\",\"decision\":\"tieDecision:td-1\",\"authorityPost\":\"Chủ tịch\","
                        + "\"decidedOn\":\"2026-12-31\",\"reason\":\"Sáng kiến\",\"chosen\":[\"cadre:c-3\"]}]");
    }

    @Test
    void allWritersWriteTheSame() throws IOException {
        assertThat(Mappers.trees(SmallPath.path())).containsOnly(TREES.readTree(Golden.RATING_PATH.text()));
    }

    @Test
    void nullIsNoDocument() {
        assertThatNullPointerException()
                .isThrownBy(() -> CamketJson.writeRatingPath(null))
                .withMessage("path");
    }
}
