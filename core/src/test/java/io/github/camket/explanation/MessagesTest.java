// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessor;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.working.CountingRules;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.catalog.Catalog;
import io.github.camket.confidence.ConfidenceCounter;
import io.github.camket.confidence.CountStatus;
import io.github.camket.confidence.MeetingValidity;
import io.github.camket.consequence.ConsequenceReviewer;
import io.github.camket.consequence.OpenReason;
import io.github.camket.decision.DueState;
import io.github.camket.decision.PathEvent;
import io.github.camket.decision.PathState;
import io.github.camket.decision.PeriodLockReviewer;
import io.github.camket.decision.RatingPathReviewer;
import io.github.camket.decision.SyncFrom;
import io.github.camket.distribution.DistributionComparison;
import io.github.camket.distribution.NoLevel;
import io.github.camket.distribution.Placement;
import io.github.camket.document.Source;
import io.github.camket.evaluation.Evaluator;
import io.github.camket.evaluation.RegulationProblem;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetRules;
import io.github.camket.measurement.cascade.TargetReconciler;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.PromiseJudge;
import io.github.camket.measurement.commitment.RegistrationReviewer;
import io.github.camket.measurement.comparison.ComparisonAspect;
import io.github.camket.measurement.comparison.Composer;
import io.github.camket.measurement.comparison.CompositionMethod;
import io.github.camket.measurement.comparison.CompositionRules;
import io.github.camket.measurement.comparison.MissingParts;
import io.github.camket.measurement.comparison.RankComparison;
import io.github.camket.measurement.comparison.RankDirection;
import io.github.camket.measurement.comparison.Ranker;
import io.github.camket.measurement.restatement.FigureSeries;
import io.github.camket.measurement.restatement.Gap;
import io.github.camket.measurement.restatement.PeriodRollUp;
import io.github.camket.measurement.restatement.Restater;
import io.github.camket.measurement.restatement.RollUp;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.RatingPetitionOutcome;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.classification.ReplacementGround;
import io.github.camket.model.commitment.CommitmentHistory;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidenceMark;
import io.github.camket.model.directive.DirectiveGraph;
import io.github.camket.model.directive.InForceRules;
import io.github.camket.model.indicator.AcrossUnits;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.ServiceHistory;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.model.task.DeadlineHistory;
import io.github.camket.monitoring.ClarityRules;
import io.github.camket.monitoring.Duties;
import io.github.camket.monitoring.PhaseHistory;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.briefing.BriefingReviewer;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.petition.PetitionReviewer;
import io.github.camket.monitoring.petition.PetitionRules;
import io.github.camket.official.CitationChecker;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree335Procedure;
import io.github.camket.official.PartyRegulation96;
import io.github.camket.official.Regulations;
import io.github.camket.quantity.Fraction;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rater;
import io.github.camket.rating.RatingStatus;
import io.github.camket.regulation.OverlayProblem;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.regulation.scale.SeriesTranslator;
import io.github.camket.signal.ComparedWith;
import io.github.camket.signal.SignalFinder;
import io.github.camket.signal.SignalKind;
import io.github.camket.signal.SignalRules;
import io.github.camket.signal.SignalStatus;
import io.github.camket.trace.Basis;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both languages say everything that can be said. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d(:[a-z]+)?}");

    /** Everything that finds something: in a regulation, and on the way from facts to ratings. */
    private static final List<Class<?>> FINDING = List.of(
            RegulationProblem.class,
            OverlayProblem.class,
            CitationChecker.class,
            Snapshot.class,
            OrgTree.class,
            ServiceHistory.class,
            Lineage.class,
            Catalog.class,
            FigureSeries.class,
            RollUp.class,
            PeriodRollUp.class,
            Restater.class,
            Composer.class,
            Ranker.class,
            RankComparison.class,
            Decisions.class,
            DeadlineHistory.class,
            Duties.class,
            PhaseHistory.class,
            TaskMonitor.class,
            CascadeMonitor.class,
            BriefingReviewer.class,
            Measurer.class,
            TargetJudge.class,
            Evaluator.class,
            Rater.class,
            GroupReviewer.class,
            GroupRules.class,
            RatingPathReviewer.class,
            PeriodLockReviewer.class,
            Assessor.class,
            WorkingCalendar.class,
            DirectiveGraph.class,
            PetitionReviewer.class,
            CommitmentHistory.class,
            CommitmentReviewer.class,
            PromiseJudge.class,
            RegistrationReviewer.class,
            ConfidenceCounter.class,
            ConsequenceReviewer.class,
            TargetReconciler.class,
            DatedScales.class,
            SeriesTranslator.class,
            Placement.class,
            DistributionComparison.class,
            SignalFinder.class);

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties vietnamese = texts(Language.VIETNAMESE);
        Properties english = texts(Language.ENGLISH);

        assertThat(new TreeSet<>(vietnamese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(placeholders(vietnamese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFindingOfThePathHasWords(Language language) throws IOException, IllegalAccessException {
        Properties texts = texts(language);

        List<FindingCode> codes = new ArrayList<>();
        for (Class<?> type : FINDING) {
            assertThat(codesOf(type)).as(type.getSimpleName()).isNotEmpty();
            codes.addAll(codesOf(type));
        }
        assertThat(codes).extracting(FindingCode::code).doesNotHaveDuplicates();
        for (FindingCode code : codes) {
            assertThat(texts.getProperty("finding." + code.code()))
                    .as(code.code())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStatusParameterAndValueHasWords(Language language) throws IOException {
        Properties texts = texts(language);

        for (RatingStatus status : RatingStatus.values()) {
            assertThat(texts.getProperty("status." + status)).as(status.name()).isNotBlank();
        }
        for (Basis basis : Basis.values()) {
            assertThat(texts.getProperty("basis." + basis)).as(basis.name()).isNotBlank();
            assertThat(texts.getProperty("basis." + basis + ".uncited"))
                    .as(basis.name())
                    .isNotBlank();
        }
        List<Parameter<?>> parameters = new ArrayList<>();
        Regulations.all().forEach(regulation -> parameters.addAll(regulation.parameters()));
        parameters.addAll(CountingRules.defaults().all());
        parameters.add(PetitionRules.defaults().getForwarding());
        parameters.add(InForceRules.defaults().getUnstatedEffect());
        parameters.add(WorkingCalendar.official().getSubstituteForCultureDay());
        parameters.addAll(ClarityRules.defaults().all());
        parameters.add(PartyRegulation96.confidenceVotes().getVoteBase());
        parameters.addAll(Decree335.useOfResults().parameters());
        parameters.addAll(TargetRules.defaults().all());
        parameters.add(DatedScales.of(List.of()).getChoice());
        SignalRules signals = SignalRules.builder()
                .capacityPerDay(Fraction.ONE, Source.NONE)
                .threshold(SignalKind.EQUAL_SCORES, Fraction.ONE, Source.NONE)
                .build();
        parameters.addAll(signals.all());
        parameters.addAll(signals.getThresholds().values());
        for (CompositionMethod method : CompositionMethod.values()) {
            parameters.addAll(CompositionRules.of(method, MissingParts.REQUIRED).all());
        }
        for (Parameter<?> parameter : parameters) {
            assertThat(texts.getProperty("parameter." + parameter.name()))
                    .as(parameter.name())
                    .isNotBlank();
            for (Object value : valuesLike(parameter.value())) {
                String key = "value." + parameter.name() + "." + value;
                assertThat(texts.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingOnThePathOfARatingHasWords(Language language) throws IOException {
        Properties texts = texts(language);
        List<String> keys = new ArrayList<>();
        for (PathState state : PathState.values()) {
            keys.add("pathState." + state);
        }
        for (PathEvent event : PathEvent.values()) {
            keys.add("pathEvent." + event);
        }
        for (DueState state : DueState.values()) {
            keys.add("dueState." + state);
        }
        for (RatingStep step : RatingStep.values()) {
            keys.add("ratingStep." + step);
        }
        for (ReplacementGround ground : ReplacementGround.values()) {
            keys.add("ground." + ground);
        }
        for (RatingPetitionOutcome outcome : RatingPetitionOutcome.values()) {
            keys.add("ratingOutcome." + outcome);
        }
        for (SyncFrom from : SyncFrom.values()) {
            keys.add("value.syncFrom." + from);
        }
        Decree335Procedure.people().all().forEach(parameter -> keys.add("parameter." + parameter.name()));
        Decree335Procedure.organizations().all().forEach(parameter -> keys.add("parameter." + parameter.name()));

        assertThat(keys).allSatisfy(key -> assertThat(texts.getProperty(key)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatAProfileCanLookAtHasWords(Language language) throws IOException {
        Properties texts = texts(language);

        for (ClarityItem what : ClarityItem.values()) {
            assertThat(texts.getProperty("clarityItem." + what)).as(what.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatAVoteOrAReviewCanSayHasWords(Language language) throws IOException, IllegalAccessException {
        Properties texts = texts(language);

        List<String> keys = new ArrayList<>();
        for (ConfidenceMark mark : ConfidenceMark.values()) {
            keys.add("word." + mark);
        }
        for (CountStatus status : CountStatus.values()) {
            keys.add(status == CountStatus.SETTLED ? "vote.tier" : "vote.status." + status);
        }
        for (MeetingValidity validity : MeetingValidity.values()) {
            keys.add("vote.meeting." + validity);
        }
        for (OpenReason reason : OpenReason.values()) {
            keys.add("openPoint." + reason);
        }
        for (PeriodType type : PeriodType.values()) {
            if (type != PeriodType.TERM) {
                keys.add("premise.period." + type);
            }
        }
        for (Field field : Consequence.class.getFields()) {
            keys.add("consequence." + field.get(null));
        }
        for (String key : keys) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureAboutAGroupHasWords(Language language) throws IOException {
        Properties texts = texts(language);

        for (NoLevel reason : NoLevel.values()) {
            assertThat(texts.getProperty("noLevel." + reason)).as(reason.name()).isNotBlank();
        }
        for (SignalKind kind : SignalKind.values()) {
            assertThat(texts.getProperty("signal.kind." + kind)).as(kind.name()).isNotBlank();
        }
        for (ComparedWith with : ComparedWith.values()) {
            assertThat(texts.getProperty("signal.with." + with)).as(with.name()).isNotBlank();
        }
        for (SignalStatus status : SignalStatus.values()) {
            if (status != SignalStatus.SHOWN) {
                assertThat(texts.getProperty("signal.status." + status))
                        .as(status.name())
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatIsComparedHasWords(Language language) throws IOException {
        Properties texts = texts(language);

        for (ComparisonAspect aspect : ComparisonAspect.values()) {
            assertThat(texts.getProperty("aspect." + aspect)).as(aspect.name()).isNotBlank();
            assertThat(texts.getProperty("aspect." + aspect + ".name"))
                    .as(aspect.name())
                    .isNotBlank();
        }
        for (RankDirection direction : RankDirection.values()) {
            assertThat(texts.getProperty("ranking.title." + direction))
                    .as(direction.name())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMethodOfPuttingTogetherAndEveryGapHasWords(Language language) throws IOException {
        Properties texts = texts(language);

        for (AcrossUnits method : AcrossUnits.values()) {
            assertThat(texts.getProperty("acrossUnits." + method))
                    .as(method.name())
                    .isNotBlank();
        }
        for (OverTime method : OverTime.values()) {
            assertThat(texts.getProperty("overTime." + method))
                    .as(method.name())
                    .isNotBlank();
        }
        for (Gap.Reason reason : Gap.Reason.values()) {
            assertThat(texts.getProperty("gap." + reason)).as(reason.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsAreInNormalFormC(Language language) throws IOException {
        Properties texts = texts(language);

        for (String key : texts.stringPropertyNames()) {
            assertThat(Normalizer.isNormalized(texts.getProperty(key), Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    private static List<Object> valuesLike(Object value) {
        Object sample = value instanceof List<?> several && !several.isEmpty() ? several.get(0) : value;
        if (sample instanceof Boolean) {
            return List.of(true, false);
        }
        return sample instanceof Enum<?> constant
                ? List.of((Object[]) constant.getDeclaringClass().getEnumConstants())
                : List.of();
    }

    private static List<FindingCode> codesOf(Class<?> type) throws IllegalAccessException {
        List<FindingCode> codes = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (field.getType() == FindingCode.class) {
                codes.add((FindingCode) field.get(null));
            }
        }
        return codes;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        String file = "messages_" + language.getCode() + ".properties";
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
