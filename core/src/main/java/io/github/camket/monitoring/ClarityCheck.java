// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Schedule;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Assigned;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells what was not said of tasks and of items of directives, against a profile such as the <i>6 rõ</i>.
 *
 * <pre>{@code
 * ClarityCheck check = ClarityCheck.of(ClarityProfiles.SIX_CLEAR_GOVERNMENT);
 * check.missing(task);                        // rõ sản phẩm, rõ thẩm quyền
 * ClarityReport report = check.check(ledger.knownOn(today));
 * }</pre>
 *
 * <p>It sees only whether something was said, never whether it is good. Nothing is rejected for it, and there is no score.
 */
public final class ClarityCheck {

    private final ClarityProfile profile;
    private final ClarityRules rules;

    private ClarityCheck(ClarityProfile profile, ClarityRules rules) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** Against a profile, by the default readings. */
    public static ClarityCheck of(ClarityProfile profile) {
        return of(profile, ClarityRules.defaults());
    }

    /** Against a profile, by the readings of a body. */
    public static ClarityCheck of(ClarityProfile profile, ClarityRules rules) {
        return new ClarityCheck(profile, rules);
    }

    /** The profile. */
    public ClarityProfile getProfile() {
        return profile;
    }

    /** The readings that it goes by. */
    public ClarityRules getRules() {
        return rules;
    }

    /** The points of the profile that were not said, in its order; none if all were. Deadlines set later are not seen here. */
    public List<ClarityPoint> missing(Assigned given) {
        return missing(given, false);
    }

    /** As {@link #missing}, together with what it is about. */
    public ClarityResult check(Ref about, Assigned given) {
        return check(about, given, false);
    }

    /**
     * All items of directives and all tasks of a snapshot: directives that had been issued by the last day that it covers, or
     * are drafts without a day; tasks that had been assigned by then, or of which nobody said when, and that were not withdrawn.
     * A deadline that was granted later to a task without one counts.
     */
    public ClarityReport check(Snapshot snapshot) {
        return new ClaritySurvey(this, Objects.requireNonNull(snapshot, "snapshot")).report();
    }

    ClarityResult check(Ref about, Assigned given, boolean hasDeadline) {
        return new ClarityResult(about, given, missing(given, hasDeadline));
    }

    private List<ClarityPoint> missing(Assigned given, boolean hasDeadline) {
        Objects.requireNonNull(given, "given");
        return profile.getPoints().stream()
                .filter(point -> !isSaid(point.what(), given, hasDeadline))
                .toList();
    }

    private boolean isSaid(ClarityItem what, Assigned given, boolean hasDeadline) {
        return switch (what) {
            case PERSON -> saysWhoLeads(given);
            case TASK -> !given.getWords().isBlank();
            case TIME -> hasDeadline || saysWhen(given.getSchedule());
            case RESPONSIBILITY -> isSaid(given.getLeaderInCharge());
            case PRODUCT -> isSaid(given.getProduct());
            case AUTHORITY -> isSaid(given.getAuthority());
            case COORDINATION -> !given.getCoordinating().isEmpty();
            case INSPECTION -> given.getMonitors().stream().anyMatch(post -> !post.isBlank());
        };
    }

    private boolean saysWhoLeads(Assigned given) {
        return switch (rules.getLeadMeans().value()) {
            case UNIT_OR_PERSON -> given.getLead().isPresent();
            case PERSON_ONLY ->
                given.getLead()
                        .filter(lead -> lead.cadre().isPresent() || isSaid(given.getLeaderInCharge()))
                        .isPresent();
        };
    }

    private boolean saysWhen(Schedule schedule) {
        return schedule instanceof Schedule.Due
                || schedule instanceof Schedule.Repeated
                || (schedule instanceof Schedule.Standing
                        && rules.getStandingDuty().value());
    }

    private static boolean isSaid(Optional<String> words) {
        return words.filter(text -> !text.isBlank()).isPresent();
    }
}
