// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static io.github.camket.model.task.ClarityItem.PERSON;
import static io.github.camket.model.task.ClarityItem.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.Source;
import io.github.camket.model.directive.Assigned;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.official.ClarityProfiles;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as said, for a single task or item. */
class ClarityCheckTest {

    private static final ClarityProfile GOVERNMENT = ClarityProfiles.SIX_CLEAR_GOVERNMENT;
    private static final Subject UNIT = Subject.of(OrgUnitId.of("u-1"));
    private static final Subject OFFICER = Subject.of(CadreId.of("c-1"));

    static Stream<ClarityProfile> profiles() {
        List<ClarityPoint> everything = new ArrayList<>();
        for (ClarityItem what : ClarityItem.values()) {
            everything.add(ClarityPoint.of(what, "rõ " + what, "clear " + what));
        }
        Collections.reverse(everything);
        return Stream.concat(ClarityProfiles.all().stream(), Stream.of(GOVERNMENT.withPoints(everything)));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void whateverIsSaidJustThePointsThatAreNotSaidAreMissing(ClarityProfile profile) {
        ClarityItem[] all = ClarityItem.values();
        for (int subset = 0; subset < 1 << all.length; subset++) {
            Set<ClarityItem> said = EnumSet.noneOf(ClarityItem.class);
            List<ClarityItem> unsaid = new ArrayList<>();
            for (ClarityItem what : all) {
                if ((subset & 1 << what.ordinal()) != 0) {
                    said.add(what);
                }
            }
            profile.getPoints().stream()
                    .map(ClarityPoint::what)
                    .filter(what -> !said.contains(what))
                    .forEach(unsaid::add);
            assertThat(ClarityCheck.of(profile).missing(new Given(said, Optional.empty())))
                    .as("%s said", said)
                    .extracting(ClarityPoint::what)
                    .isEqualTo(unsaid);
        }
    }

    @Test
    void theWordsAreThoseOfTheProfile() {
        Assigned silent = item().build();
        assertThat(ClarityCheck.of(ClarityProfiles.SIX_CLEAR_PROGRESS).missing(silent))
                .extracting(point -> point.words().vi())
                .containsExactly("rõ người", "rõ tiến độ", "rõ kết quả", "rõ trách nhiệm", "rõ thẩm quyền");
    }

    @Test
    void aDeadlineOrARecurrenceIsATimeAndNothingElseIs() {
        assertThat(saysWhen(Schedule.until(LocalDate.of(2026, 6, 30)))).isTrue();
        assertThat(saysWhen(new Schedule.Repeated(Recurrence.parse("every month on the last day from 2026-01"))))
                .isTrue();
        assertThat(saysWhen(Schedule.NOTHING_SAID)).isFalse();
        assertThat(saysWhen(new Schedule.Undecided(Optional.of("trước 31/11/2021"))))
                .isFalse();
        assertThat(saysWhen(new Schedule.Standing(Optional.of("thường xuyên")))).isFalse();
    }

    @Test
    void aBodyMayCountAStandingDutyAsATimeButNeverOneThatIsUndecided() {
        ClarityRules rules = ClarityRules.builder()
                .standingDuty(ClarityRules.defaults().getStandingDuty().withValue(true, Basis.LOCAL, Source.NONE))
                .build();
        assertThat(saysWhen(new Schedule.Standing(Optional.empty()), rules)).isTrue();
        assertThat(saysWhen(new Schedule.Undecided(Optional.of("chưa chốt")), rules))
                .isFalse();
    }

    @Test
    void aUnitIsEnoughUnlessTheBodyWantsAPerson() {
        Assigned ofUnit = item().lead(UNIT).build();
        Assigned withLeader = item().lead(UNIT).leaderInCharge("Phó Chủ tịch").build();
        Assigned leaderAlone = item().leaderInCharge("Phó Chủ tịch").build();
        Assigned ofPerson = item().lead(OFFICER).build();
        ClarityRules personOnly = ClarityRules.builder()
                .leadMeans(ClarityRules.defaults()
                        .getLeadMeans()
                        .withValue(LeadMeans.PERSON_ONLY, Basis.LOCAL, Source.NONE))
                .build();
        ClarityRules byDefault = ClarityRules.defaults();
        assertThat(says(PERSON, ofUnit, byDefault)).isTrue();
        assertThat(says(PERSON, ofUnit, personOnly)).isFalse();
        assertThat(says(PERSON, withLeader, personOnly)).isTrue();
        assertThat(says(PERSON, ofPerson, personOnly)).isTrue();
        assertThat(says(PERSON, leaderAlone, byDefault)).isFalse();
        assertThat(says(PERSON, leaderAlone, personOnly)).isFalse();
    }

    @Test
    void whoOnlyWorksWithTheLeadDoesNotMakeClearWhoLeads() {
        assertThat(says(PERSON, item().addCoordinating(UNIT).build(), ClarityRules.defaults()))
                .isFalse();
    }

    @Test
    void blankWordsSayNothing() {
        Given blank = new Given(Set.of(), Optional.of(" "));
        assertThat(ClarityCheck.of(GOVERNMENT).missing(blank))
                .extracting(ClarityPoint::what)
                .containsExactlyElementsOf(
                        GOVERNMENT.getPoints().stream().map(ClarityPoint::what).toList());
    }

    @Test
    void theReadingsAreNamedAndMarkedAsReadings() {
        assertThat(ClarityRules.defaults().all())
                .extracting(Parameter::toString)
                .containsExactly("leadMeans = UNIT_OR_PERSON (READING, -)", "standingDuty = false (READING, -)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClarityRules.builder()
                        .standingDuty(Parameter.reading("standing", true, Source.NONE))
                        .build())
                .withMessage("parameter must be named standingDuty: standing");
    }

    private static boolean saysWhen(Schedule schedule) {
        return saysWhen(schedule, ClarityRules.defaults());
    }

    private static boolean saysWhen(Schedule schedule, ClarityRules rules) {
        return says(TIME, item().schedule(schedule).build(), rules);
    }

    private static boolean says(ClarityItem what, Assigned given, ClarityRules rules) {
        return ClarityCheck.of(GOVERNMENT, rules).missing(given).stream()
                .map(ClarityPoint::what)
                .noneMatch(what::equals);
    }

    private static DirectiveItem.Builder item() {
        return DirectiveItem.builder().id(DirectiveItemId.of("1")).words("Sửa đường");
    }
}
