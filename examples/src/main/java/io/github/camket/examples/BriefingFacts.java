// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.FactId;
import io.github.camket.monitoring.briefing.BriefingReviewer;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.petition.PetitionReview;
import io.github.camket.monitoring.petition.PetitionReviewer;

/** What is known on one day, with the petitions and the briefings of that day. */
final class BriefingFacts extends KnownFacts {

    private final PetitionReview petitions;

    BriefingFacts(Snapshot known) {
        super(known, CascadeMonitor.of(known));
        this.petitions = PetitionReviewer.of(WorkingCalendar.official()).review(known);
    }

    PetitionReview petitions() {
        return petitions;
    }

    FollowUp followUp(FactId briefing) {
        return BriefingReviewer.of(known(), cascades(), petitions).followUp(briefing);
    }
}
