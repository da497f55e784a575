// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.calendar.Validity;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who held which post when, who was away, and what in it contradicts itself.
 *
 * <p>On every day a person has at most one main post, on which the unit of that day's results depends; posts beside it are
 * marked as {@linkplain Appointment#isConcurrent concurrent}. Anything else is a finding, and the post that began last is
 * taken as the main one.
 */
public final class ServiceHistory {

    /** Two posts of one person overlap, and neither is concurrent. Arguments: both, the days. */
    public static final FindingCode OVERLAPPING_POSTS = new FindingCode("OVERLAPPING_POSTS", Severity.WARNING);
    /** A concurrent post is held on days without a main one. Arguments: the post, the days. */
    public static final FindingCode CONCURRENT_WITHOUT_MAIN_POST =
            new FindingCode("CONCURRENT_WITHOUT_MAIN_POST", Severity.WARNING);
    /** A unit has two heads at once. Arguments: both posts, the days. */
    public static final FindingCode SEVERAL_HEADS = new FindingCode("SEVERAL_HEADS", Severity.WARNING);
    /** A post is held on days on which its unit does not exist. Arguments: the post, the unit, the days. */
    public static final FindingCode POST_IN_CLOSED_UNIT = new FindingCode("POST_IN_CLOSED_UNIT", Severity.WARNING);
    /** Two absences of one person overlap; each day counts once. Arguments: both, the days. */
    public static final FindingCode OVERLAPPING_ABSENCES = new FindingCode("OVERLAPPING_ABSENCES", Severity.WARNING);
    /** Someone is on leave on days without a post. Arguments: the absence, the days. */
    public static final FindingCode ABSENT_OUTSIDE_SERVICE =
            new FindingCode("ABSENT_OUTSIDE_SERVICE", Severity.WARNING);

    private static final Comparator<Appointment> BY_START =
            Comparator.comparing(Appointment::getStartsOn).thenComparing(Appointment::getId);

    private final Map<CadreId, List<Appointment>> posts = new TreeMap<>();
    private final Map<OrgUnitId, List<Appointment>> byUnit = new TreeMap<>();
    private final Map<CadreId, List<Absence>> absences = new TreeMap<>();
    private final SortedMap<Finding, Validity> findings = new TreeMap<>();

    private ServiceHistory(Collection<OrgUnit> units, Collection<Appointment> appointments, Collection<Absence> leave) {
        appointments.stream().sorted(BY_START).forEach(post -> {
            posts.computeIfAbsent(post.getCadre(), key -> new ArrayList<>()).add(post);
            byUnit.computeIfAbsent(post.getUnit(), key -> new ArrayList<>()).add(post);
        });
        leave.stream()
                .sorted(Comparator.comparing(Absence::getStartsOn).thenComparing(Absence::getId))
                .forEach(absence -> absences.computeIfAbsent(absence.getCadre(), key -> new ArrayList<>())
                        .add(absence));
        posts.values().forEach(this::checkPosts);
        byUnit.values().forEach(this::checkHeads);
        units.forEach(this::checkUnit);
        absences.forEach(this::checkAbsences);
    }

    /** The history that these facts tell, in any order. */
    public static ServiceHistory of(
            Collection<OrgUnit> units, Collection<Appointment> appointments, Collection<Absence> absences) {
        return new ServiceHistory(units, appointments, absences);
    }

    /** All posts of a person, by first day. */
    public List<Appointment> getPosts(CadreId cadre) {
        return List.copyOf(posts.getOrDefault(cadre, List.of()));
    }

    /** The posts held on the day, the main one last. */
    public List<Appointment> postsOn(CadreId cadre, LocalDate day) {
        return posts.getOrDefault(cadre, List.of()).stream()
                .filter(post -> post.covers(day))
                .sorted(Appointment.latestOn(day))
                .toList();
    }

    /** The post to which the day belongs: the main one, or the only one. Empty for someone who is not in service. */
    public Optional<Appointment> mainPost(CadreId cadre, LocalDate day) {
        List<Appointment> held = postsOn(cadre, day);
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** The posts of this standing held in the unit on the day, by first day. */
    public List<Appointment> holders(OrgUnitId unit, Position position, LocalDate day) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(post -> post.getPosition() == position && post.covers(day))
                .toList();
    }

    /** The spans of days on which a person held any post, in order; they neither overlap nor meet. */
    public List<Validity> service(CadreId cadre) {
        return joined(posts.getOrDefault(cadre, List.of()).stream()
                .map(Appointment::getValidity)
                .sorted()
                .toList());
    }

    /** The absences of a person, by first day. */
    public List<Absence> getAbsences(CadreId cadre) {
        return List.copyOf(absences.getOrDefault(cadre, List.of()));
    }

    /** What contradicts itself, in a fixed order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings.keySet());
    }

    /** What contradicts itself on days of the span, in a fixed order. */
    public List<Finding> getFindings(Validity within) {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue().overlaps(within))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(FindingCode code, Ref about, Validity days, Object... others) {
        List<Object> arguments = new ArrayList<>(List.of(others));
        arguments.add(days);
        findings.put(code.about(about, arguments.toArray()), days);
    }

    private static List<Validity> joined(List<Validity> sorted) {
        List<Validity> joined = new ArrayList<>();
        for (Validity span : sorted) {
            int last = joined.size() - 1;
            Optional<Validity> union =
                    last < 0 ? Optional.empty() : joined.get(last).union(span);
            if (union.isPresent()) {
                joined.set(last, union.get());
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Validity> minus(Validity span, List<Validity> taken) {
        List<Validity> left = List.of(span);
        for (Validity other : taken) {
            left = left.stream().flatMap(rest -> rest.minus(other).stream()).toList();
        }
        return left;
    }

    private void checkPosts(List<Appointment> own) {
        List<Validity> main = joined(own.stream()
                .filter(post -> !post.isConcurrent())
                .map(Appointment::getValidity)
                .sorted()
                .toList());
        for (int i = 0; i < own.size(); i++) {
            Appointment post = own.get(i);
            if (post.isConcurrent()) {
                minus(post.getValidity(), main)
                        .forEach(days -> add(
                                CONCURRENT_WITHOUT_MAIN_POST, post.getCadre().toRef(), days, post.getId()));
                continue;
            }
            for (Appointment other : own.subList(0, i)) {
                if (!other.isConcurrent()) {
                    post.getValidity()
                            .intersection(other.getValidity())
                            .ifPresent(days ->
                                    add(OVERLAPPING_POSTS, post.getCadre().toRef(), days, other.getId(), post.getId()));
                }
            }
        }
    }

    private void checkHeads(List<Appointment> ofUnit) {
        List<Appointment> heads = ofUnit.stream()
                .filter(post -> post.getPosition() == Position.HEAD)
                .toList();
        for (int i = 1; i < heads.size(); i++) {
            for (Appointment other : heads.subList(0, i)) {
                Appointment post = heads.get(i);
                if (!other.getCadre().equals(post.getCadre())) {
                    other.getValidity()
                            .intersection(post.getValidity())
                            .ifPresent(days ->
                                    add(SEVERAL_HEADS, post.getUnit().toRef(), days, other.getId(), post.getId()));
                }
            }
        }
    }

    private void checkUnit(OrgUnit unit) {
        for (Appointment post : byUnit.getOrDefault(unit.getId(), List.of())) {
            minus(post.getValidity(), unit.validities())
                    .forEach(days ->
                            add(POST_IN_CLOSED_UNIT, post.getCadre().toRef(), days, post.getId(), unit.getId()));
        }
    }

    private void checkAbsences(CadreId cadre, List<Absence> own) {
        List<Validity> service = service(cadre);
        for (int i = 0; i < own.size(); i++) {
            Validity away = own.get(i).getValidity();
            String id = own.get(i).getId().value();
            minus(away, service).forEach(days -> add(ABSENT_OUTSIDE_SERVICE, cadre.toRef(), days, id));
            for (Absence other : own.subList(0, i)) {
                away.intersection(other.getValidity())
                        .ifPresent(days -> add(OVERLAPPING_ABSENCES, cadre.toRef(), days, other.getId(), id));
            }
        }
    }
}
