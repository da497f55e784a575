// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.trace.Ref;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who or what is rated: a person or an organization, kept apart though their identifiers may be equal. */
class SubjectTest {

    private static final Subject PERSON = Subject.of(CadreId.of("x-1"));
    private static final Subject UNIT = Subject.of(OrgUnitId.of("x-1"));

    @Test
    void isAPersonOrAUnit() {
        assertThat(PERSON.cadre()).contains(CadreId.of("x-1"));
        assertThat(PERSON.unit()).isEmpty();
        assertThat(UNIT.unit()).contains(OrgUnitId.of("x-1"));
        assertThat(UNIT.cadre()).isEmpty();
        assertThat(PERSON).isNotEqualTo(UNIT);
    }

    @Test
    void namesItselfByItsIdentifierAlone() {
        assertThat(PERSON).hasToString("x-1");
        assertThat(PERSON.ref()).isEqualTo(Ref.parse("cadre:x-1"));
        assertThat(UNIT.ref()).isEqualTo(Ref.parse("orgUnit:x-1"));
    }

    @Test
    void anApplicationsOwnSumsHaveNoSubject() {
        assertThat(Subject.unnamed().isNamed()).isFalse();
        assertThat(Subject.unnamed().cadre()).isEmpty();
        assertThat(Subject.unnamed().unit()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.requireNamed(Subject.unnamed()))
                .withMessage("subject must be a cadre or a unit: subject:unnamed");
        Subject.requireNamed(PERSON);
        Subject.requireNamed(UNIT);
    }

    @Test
    void nothingElseIsASubject() {
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.requireNamed(new Subject(Ref.parse("task:t-1"))));
    }

    @Test
    void peopleComeBeforeUnitsEachByIdentifier() {
        Subject other = Subject.of(CadreId.of("x-2"));
        assertThat(new TreeSet<>(List.of(UNIT, other, PERSON))).containsExactly(PERSON, other, UNIT);
    }
}
