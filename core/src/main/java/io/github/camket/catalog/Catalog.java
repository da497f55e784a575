// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.calendar.Validity;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeTree;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Administrative units by code, name and day, and who succeeded whom.
 *
 * <pre>{@code
 * Catalog catalog = Catalog.official();
 * catalog.resolve(AdministrativeCode.province("52"), LocalDate.of(2025, 6, 30)); // Tỉnh Bình Định
 * catalog.resolve(AdministrativeCode.province("52"), LocalDate.of(2025, 7, 1));  // Tỉnh Gia Lai
 * catalog.successors(AdministrativeCode.commune("00040"), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
 * }</pre>
 *
 * <p>The lists begin on 1 March 2025. For an earlier day the catalogue gives no unit but candidates, until the application
 * adds what it knows: {@link #with}. The last list stands without an end, since no later change is known; an answer names
 * its {@linkplain UnitAnswer#getEdition list}.
 *
 * <p>Immutable and safe for threads. The lists are read on first use.
 */
public final class Catalog {

    /** The day lies before the catalogue begins. Arguments: the day, the first day. */
    public static final FindingCode OUTSIDE_CATALOGUE = new FindingCode("OUTSIDE_CATALOGUE", Severity.WARNING);
    /** Publishers give the unit another code. Arguments: the code of the catalogue, the other one. */
    public static final FindingCode CODE_DISPUTED = new FindingCode("CODE_DISPUTED", Severity.WARNING);
    /** Lists differ in the name, by error or by change. Arguments: the names. */
    public static final FindingCode NAME_DISPUTED = new FindingCode("NAME_DISPUTED", Severity.INFO);
    /** The type of an added unit is not the one that its name begins with. Arguments: the type, the name. */
    public static final FindingCode TYPE_CONTRADICTS_NAME = new FindingCode("TYPE_CONTRADICTS_NAME", Severity.WARNING);
    /** No unit of that name has the type in the text; those of other types are given. Arguments: the text. */
    public static final FindingCode OTHER_TYPE = new FindingCode("OTHER_TYPE", Severity.WARNING);
    /** The unit has no heir of its own; those of the units below it are given. Arguments: the last day, how many were below. */
    public static final FindingCode HEIRS_OF_UNITS_BELOW = new FindingCode("HEIRS_OF_UNITS_BELOW", Severity.INFO);
    /** A unit is not described on the day. Arguments: the day. */
    public static final FindingCode UNIT_NOT_DESCRIBED = new FindingCode("UNIT_NOT_DESCRIBED", Severity.WARNING);
    /** A unit begins, and nothing tells what it came from. Arguments: the day whose units are asked for. */
    public static final FindingCode BEGAN_WITHOUT_ORIGIN = new FindingCode("BEGAN_WITHOUT_ORIGIN", Severity.WARNING);
    /** Nothing is known of what a unit came from, since the catalogue begins later. Arguments: the day, the first day. */
    public static final FindingCode ORIGIN_NOT_KNOWN = new FindingCode("ORIGIN_NOT_KNOWN", Severity.WARNING);

    /** Reads the lists when somebody asks for them. */
    private static final class Official {
        private static final Catalog CATALOG = load();

        private static Catalog load() {
            OfficialLists lists = OfficialLists.load();
            return new Catalog(CatalogUnits.of(lists.units()), lists.reorganizations(), List.of(), new TreeSet<>());
        }
    }

    private final CatalogUnits units;
    private final List<Reorganization> reorganizations;
    private final List<Finding> added;
    /** The days on which an added unit begins, and the last ones before it ends. */
    private final Set<LocalDate> days;

    private volatile @Nullable Lineage<AdministrativeCode> lineage;
    private volatile @Nullable NameIndex names;

    private Catalog(
            CatalogUnits units, List<Reorganization> reorganizations, List<Finding> added, Set<LocalDate> days) {
        this.units = units;
        this.reorganizations = reorganizations;
        this.added = added;
        this.days = days;
    }

    /** The shipped lists: March 2025, 1 July 2025, 30 April 2026, and what lies between them. */
    public static Catalog official() {
        return Official.CATALOG;
    }

    /** This catalogue and what an application knows beyond it. */
    public Catalog with(CatalogSupplement supplement) {
        Objects.requireNonNull(supplement, "supplement");
        Map<FactId, Reorganization> all = new LinkedHashMap<>();
        reorganizations.forEach(event -> all.put(event.getId(), event));
        for (Reorganization event : supplement.getReorganizations()) {
            Reorganization other = all.putIfAbsent(event.getId(), event);
            if (other != null && !other.equals(event)) {
                throw new IllegalArgumentException(
                        "reorganizations must have identifiers of their own: " + event.getId());
            }
        }
        Set<LocalDate> looked = new TreeSet<>(days);
        List<Finding> found = new ArrayList<>(added);
        for (AdministrativeUnit unit : supplement.getUnits()) {
            unit.getValidity().getFrom().ifPresent(looked::add);
            unit.getValidity().getTo().map(to -> to.minusDays(1)).ifPresent(looked::add);
            NameKey key = NameKey.of(unit.getName());
            if (!key.types().isEmpty() && !key.types().contains(unit.getType())) {
                found.add(TYPE_CONTRADICTS_NAME.about(unit.getCode().toRef(), unit.getType(), unit.getName()));
            }
        }
        return new Catalog(units.with(supplement), List.copyOf(all.values()), List.copyOf(found), looked);
    }

    /** The days for which the lists hold all units: from 1 March 2025 on. */
    public Validity getCoverage() {
        return Validity.from(OfficialLists.FIRST_DAY);
    }

    /** The lists, in the order of their days. */
    public List<Edition> getEditions() {
        return OfficialLists.EDITIONS;
    }

    /** All units, each once for each span of days in which it is the same, by code, then day. */
    public List<AdministrativeUnit> getUnits() {
        return units.all();
    }

    /** All reorganizations, those of the lists first. */
    public List<Reorganization> getReorganizations() {
        return reorganizations;
    }

    /** Which unit has the code on the day. */
    public UnitAnswer resolve(AdministrativeCode code, LocalDate day) {
        UnitAnswer.Builder answer =
                UnitAnswer.builder().code(Objects.requireNonNull(code, "code")).day(Objects.requireNonNull(day, "day"));
        Optional<CatalogUnits.Entry> found = units.find(code, day).or(() -> byDisputedCode(code, day));
        if (found.isPresent()) {
            AdministrativeUnit unit = found.get().unit();
            if (found.get().official()) {
                answer.edition(edition(day));
            }
            return answer.status(AnswerStatus.FOUND)
                    .unit(unit)
                    .findings(disputes(unit, day))
                    .build();
        }
        List<CatalogUnits.Entry> others = units.of(code);
        answer.candidates(others.stream().map(CatalogUnits.Entry::unit).toList());
        if (isOutside(others, day)) {
            return answer.status(AnswerStatus.OUTSIDE_CATALOGUE)
                    .addFindings(OUTSIDE_CATALOGUE.about(code.toRef(), day, OfficialLists.FIRST_DAY))
                    .build();
        }
        return answer.status(others.isEmpty() ? AnswerStatus.UNKNOWN : AnswerStatus.NOT_ON_THAT_DAY)
                .build();
    }

    private Optional<CatalogUnits.Entry> byDisputedCode(AdministrativeCode code, LocalDate day) {
        return day.isBefore(OfficialLists.TWO_LEVELS)
                ? Optional.empty()
                : Optional.ofNullable(Disputes.CODES.get(code)).flatMap(own -> units.find(own, day));
    }

    private static List<Finding> disputes(AdministrativeUnit unit, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        AdministrativeCode code = unit.getCode();
        Disputes.CODES.forEach((other, own) -> {
            if (own.equals(code)) {
                findings.add(CODE_DISPUTED.about(code.toRef(), code.code(), other.code()));
            }
        });
        String names = Disputes.NAMES.get(code);
        if (names != null && !day.isBefore(OfficialLists.TWO_LEVELS)) {
            findings.add(NAME_DISPUTED.about(code.toRef(), names));
        }
        return findings;
    }

    private static boolean isOutside(List<CatalogUnits.Entry> entries, LocalDate day) {
        return entries.stream().anyMatch(entry -> entry.isUnknownOn(day))
                || (day.isBefore(OfficialLists.FIRST_DAY) && entries.stream().allMatch(CatalogUnits.Entry::official));
    }

    private static Optional<Edition> edition(LocalDate day) {
        return OfficialLists.EDITIONS.stream()
                .filter(edition -> edition.validity().contains(day))
                .findFirst();
    }

    /**
     * Which units have the name on the day. The text may have a type word in front, in full or abbreviated; what counts as
     * the same name is told by {@link NameKey}.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public NameAnswer find(String text, LocalDate day) {
        NameKey key = NameKey.of(text);
        List<CatalogUnits.Entry> all = names().find(key);
        List<CatalogUnits.Entry> typed = all.stream()
                .filter(entry -> NameIndex.hasType(key, entry.unit()))
                .toList();
        List<CatalogUnits.Entry> meant = typed.isEmpty() ? all : typed;
        List<AdministrativeUnit> there = new ArrayList<>();
        List<AdministrativeUnit> elsewhere = new ArrayList<>();
        TreeSet<Finding> findings = new TreeSet<>();
        for (CatalogUnits.Entry entry : meant) {
            if (entry.isKnownOn(day)) {
                there.add(entry.unit());
                findings.addAll(disputes(entry.unit(), day));
            } else {
                elsewhere.add(entry.unit());
            }
        }
        if (typed.isEmpty() && !all.isEmpty()) {
            findings.add(OTHER_TYPE.about(all.get(0).unit().getCode().toRef(), text));
        }
        AnswerStatus status = AnswerStatus.FOUND;
        if (there.isEmpty()) {
            status = meant.isEmpty() ? AnswerStatus.UNKNOWN : AnswerStatus.NOT_ON_THAT_DAY;
            status = isOutside(meant, day) ? AnswerStatus.OUTSIDE_CATALOGUE : status;
        }
        // Others of the name can have been there too, of which no list tells.
        if (isOutside(meant, day)) {
            findings.add(OUTSIDE_CATALOGUE.about(Ref.of("name", text), day, OfficialLists.FIRST_DAY));
        }
        return NameAnswer.builder()
                .text(text)
                .day(day)
                .status(status)
                .units(there)
                .candidates(elsewhere)
                .findings(findings)
                .build();
    }

    private NameIndex names() {
        NameIndex index = names;
        if (index == null) {
            index = new NameIndex(units);
            names = index;
        }
        return index;
    }

    /**
     * All units of the day by what stands above and below them.
     *
     * @throws IllegalArgumentException if the day is before the catalogue begins, where it does not hold all units
     */
    public AdministrativeTree tree(LocalDate day) {
        if (!getCoverage().contains(day)) {
            throw new IllegalArgumentException("day must be within the catalogue " + getCoverage() + ": " + day);
        }
        return AdministrativeTree.of(units.all(), day);
    }

    /** Who succeeded whom, by code and day. */
    public Lineage<AdministrativeCode> lineage() {
        Lineage<AdministrativeCode> built = lineage;
        if (built == null) {
            built = Lineage.ofAdministrativeUnits(units.all(), reorganizations);
            lineage = built;
        }
        return built;
    }

    /**
     * What became of the unit.
     *
     * @param on day on which the code is meant
     * @param asOf day whose units are asked for
     * @throws IllegalArgumentException if {@code asOf} is before {@code on}
     */
    public UnitDescent successors(AdministrativeCode code, LocalDate on, LocalDate asOf) {
        return new DescentFinder(this, units).successors(code, on, asOf);
    }

    /**
     * What the unit came from.
     *
     * @param on day on which the code is meant
     * @param asOf day whose units are asked for
     * @throws IllegalArgumentException if {@code asOf} is after {@code on}
     */
    public UnitDescent predecessors(AdministrativeCode code, LocalDate on, LocalDate asOf) {
        return new DescentFinder(this, units).predecessors(code, on, asOf);
    }

    /** What contradicts itself in the units and reorganizations; nothing in the shipped lists. In a fixed order. */
    public List<Finding> getFindings() {
        TreeSet<Finding> findings = new TreeSet<>(added);
        findings.addAll(lineage().getFindings());
        for (LocalDate day : days) {
            // Before the lists begin, a unit added from memory need not have its parents described.
            boolean covered = getCoverage().contains(day);
            AdministrativeTree.of(units.all(), day).getFindings().stream()
                    .filter(finding -> covered || !finding.code().equals(AdministrativeTree.ORPHAN_UNIT))
                    .forEach(findings::add);
        }
        return List.copyOf(findings);
    }
}
