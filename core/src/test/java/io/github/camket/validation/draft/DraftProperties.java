// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.model.progress.ReadingStatus;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A draft converts exactly if nothing is wrong with it. */
class DraftProperties {

    private static final List<String> WORDS = List.of("Báo cáo", "Chủ tịch", "x");
    private static final List<String> IDS = List.of("a-1", "a-2", "u", "a\tb");
    private static final List<String> DAYS =
            List.of("01/10/2026", "30/11/2026", "31/11/2026", "2027-01-05", "mai", " 30/11/2026");
    private static final List<String> NUMBERS =
            List.of("1", "1,5", "2/3", "0", "-1", "1.5", "1e3", "7".repeat(100), "7".repeat(101));

    @Property(tries = 1500)
    void tasks(@ForAll("tasks") TaskDraft draft) {
        assertThat(Drafts.isValid(draft)).isEqualTo(converts(draft));
    }

    @Property(tries = 1000)
    void directives(@ForAll("directives") DirectiveDraft draft) {
        assertThat(Drafts.isValid(draft)).isEqualTo(converts(draft));
    }

    @Property(tries = 1500)
    void readings(@ForAll("readings") ReadingDraft draft) {
        assertThat(Drafts.isValid(draft)).isEqualTo(converts(draft));
    }

    private static boolean converts(Draft draft) {
        try {
            if (draft instanceof TaskDraft task) {
                task.toTask();
            } else if (draft instanceof DirectiveDraft directive) {
                directive.toDirective();
            } else {
                ((ReadingDraft) draft).toReading();
            }
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s).* must .*: .*");
            return false;
        }
    }

    @Provide
    Arbitrary<TaskDraft> tasks() {
        return Builders.withBuilder(Drafts::task)
                .use(texts(IDS))
                .withProbability(0.2)
                .inSetter(TaskDraft::setId)
                .use(texts(WORDS))
                .withProbability(0.2)
                .inSetter(TaskDraft::setTitle)
                .use(texts(IDS))
                .withProbability(0.2)
                .inSetter(TaskDraft::setUnit)
                .use(texts(IDS))
                .withProbability(0.2)
                .inSetter(TaskDraft::setAssignee)
                .use(lists("cadre:c-1", "orgUnit:u", "cadre:a-1", "task:t", "nobody", " "))
                .withProbability(0.3)
                .inSetter(TaskDraft::setCoordinating)
                .use(texts(DAYS))
                .withProbability(0.3)
                .inSetter(TaskDraft::setAssignedOn)
                .use(texts(List.of("trước ngày 01/10/2026", "chậm nhất ngày 30/11/2026", "31/11/2026", "sớm")))
                .withProbability(0.3)
                .inSetter(TaskDraft::setDeadline)
                .use(texts(List.of("every month on the last day from 2026-01", "hằng tháng")))
                .withProbability(0.2)
                .inSetter(TaskDraft::setRecurrence)
                .use(Arbitraries.of(true, false))
                .withProbability(0.2)
                .inSetter(TaskDraft::setStanding)
                .use(texts(NUMBERS))
                .withProbability(0.2)
                .inSetter(TaskDraft::setAmount)
                .use(texts(NUMBERS))
                .withProbability(0.3)
                .inSetter(TaskDraft::setConversionCoefficient)
                .use(lists("directiveItem:v#1", "directiveItem:v", "directiveItem:#1", "petition:p", "petition:", "p"))
                .withProbability(0.3)
                .inSetter(TaskDraft::setSources)
                .build();
    }

    @Provide
    Arbitrary<DirectiveDraft> directives() {
        return Builders.withBuilder(Drafts::directive)
                .use(texts(IDS))
                .withProbability(0.2)
                .inSetter(DirectiveDraft::setId)
                .use(texts(List.of("QUYET_DINH", "Quyết định")))
                .withProbability(0.2)
                .inSetter(DirectiveDraft::setType)
                .use(texts(List.of("117", "Không số", "-NQ/ĐU", "31/QĐ-TW", "522-CV/HU", "x")))
                .withProbability(0.4)
                .inSetter(DirectiveDraft::setNumber)
                .use(texts(IDS))
                .withProbability(0.2)
                .inSetter(DirectiveDraft::setIssuer)
                .use(texts(DAYS))
                .withProbability(0.3)
                .inSetter(DirectiveDraft::setIssuedOn)
                .use(texts(DAYS))
                .withProbability(0.3)
                .inSetter(DirectiveDraft::setEffectiveFrom)
                .use(texts(DAYS))
                .withProbability(0.3)
                .inSetter(DirectiveDraft::setEffectiveTo)
                .use(texts(WORDS))
                .withProbability(0.2)
                .inSetter(DirectiveDraft::setTitle)
                .use(items().list().ofMaxSize(3))
                .withProbability(0.4)
                .inSetter(DirectiveDraft::setItems)
                .build();
    }

    private static Arbitrary<DirectiveItemDraft> items() {
        return Builders.withBuilder(() -> Drafts.item("I.1"))
                .use(texts(IDS))
                .withProbability(0.7)
                .inSetter(DirectiveItemDraft::setId)
                .use(texts(WORDS))
                .withProbability(0.1)
                .inSetter(DirectiveItemDraft::setWords)
                .use(texts(List.of("orgUnit:u", "cadre:c-1", "u")))
                .withProbability(0.2)
                .inSetter(DirectiveItemDraft::setLead)
                .use(lists("orgUnit:u", "cadre:c-1", "task:t"))
                .withProbability(0.2)
                .inSetter(DirectiveItemDraft::setCoordinating)
                .use(texts(List.of("30/11/2026", "sớm")))
                .withProbability(0.2)
                .inSetter(DirectiveItemDraft::setDeadline)
                .use(Arbitraries.of(true, false))
                .withProbability(0.1)
                .inSetter(DirectiveItemDraft::setStanding)
                .build();
    }

    @Provide
    Arbitrary<ReadingDraft> readings() {
        return Builders.withBuilder(Drafts::reading)
                .use(texts(IDS))
                .withProbability(0.1)
                .inSetter(ReadingDraft::setId)
                .use(texts(IDS))
                .withProbability(0.1)
                .inSetter(ReadingDraft::setIndicator)
                .use(texts(IDS))
                .withProbability(0.1)
                .inSetter(ReadingDraft::setUnit)
                .use(texts(List.of("2026-Q4", "2026-11", "quý IV", "2021-2025")))
                .withProbability(0.3)
                .inSetter(ReadingDraft::setPeriod)
                .use(texts(DAYS))
                .withProbability(0.3)
                .inSetter(ReadingDraft::setAsOf)
                .use(texts(NUMBERS))
                .withProbability(0.2)
                .inSetter(ReadingDraft::setAmount)
                .use(texts(NUMBERS))
                .withProbability(0.3)
                .inSetter(ReadingDraft::setPart)
                .use(texts(NUMBERS))
                .withProbability(0.3)
                .inSetter(ReadingDraft::setWhole)
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .inSetter(ReadingDraft::setPartWithinWhole)
                .use(Arbitraries.of(ReadingStatus.class).injectNull(0.2))
                .withProbability(0.2)
                .inSetter(ReadingDraft::setStatus)
                .use(texts(WORDS))
                .withProbability(0.1)
                .inSetter(ReadingDraft::setSource)
                .build();
    }

    /** One of the texts, or a blank one, or none. */
    private static Arbitrary<String> texts(List<String> texts) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(texts)),
                Tuple.of(1, Arbitraries.of("", " ", "\u2003", "\u00A0")),
                Tuple.of(1, Arbitraries.just((String) null)));
    }

    private static Arbitrary<List<String>> lists(String... texts) {
        return texts(List.of(texts)).list().ofMaxSize(3);
    }
}
