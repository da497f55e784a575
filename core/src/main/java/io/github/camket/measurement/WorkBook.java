// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The work of many people in one period, prepared for counting: the form for rating a whole agency or province at once. Work of
 * which facts are open, or numbers are very large, is counted person by person.
 */
public final class WorkBook {

    /** Enough to spread the cost of each step, few enough for the fastest memory. */
    private static final int PEOPLE_PER_PAGE = 64;

    private final List<List<WorkItem>> people;
    private final List<Page> pages = new ArrayList<>();

    /**
     * People side by side.
     *
     * @param first place of the first one in the book
     * @param size how many they are
     * @param all their work in one sheet
     */
    record Page(int first, int size, WorkSheet all) {}

    private WorkBook(List<List<WorkItem>> people) {
        this.people = people;
        for (int first = 0; first < people.size(); first += PEOPLE_PER_PAGE) {
            List<List<WorkItem>> some = people.subList(first, Math.min(people.size(), first + PEOPLE_PER_PAGE));
            pages.add(new Page(first, some.size(), WorkSheet.ofSeveral(some)));
        }
    }

    /** The work of each person, in this order. */
    public static WorkBook of(Collection<? extends List<WorkItem>> people) {
        return new WorkBook(people.stream().<List<WorkItem>>map(List::copyOf).toList());
    }

    /** Number of people. */
    public int size() {
        return people.size();
    }

    List<Page> pages() {
        return pages;
    }

    /** The work of one person alone. */
    WorkSheet sheetOf(int person) {
        return WorkSheet.of(people.get(person));
    }
}
