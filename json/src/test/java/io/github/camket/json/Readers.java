// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camket.calendar.working.CalendarSupplement;
import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.model.Ledger;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.scale.Crosswalk;

/** Every way of reading: all must be as strict as the strictest, whatever the mapper is set to. */
enum Readers {
    CAMKET_JSON {
        @Override
        Object parse(String text, Class<?> type) {
            if (type == Overlay.class) {
                return CamketJson.readOverlay(text);
            }
            if (type == CatalogSupplement.class) {
                return CamketJson.readSupplement(text);
            }
            if (type == CalendarSupplement.class) {
                return CamketJson.readCalendar(text);
            }
            if (type == ClarityProfile.class) {
                return CamketJson.readClarityProfile(text);
            }
            if (type == ConfidenceRules.class) {
                return CamketJson.readConfidenceRules(text);
            }
            if (type == ConsequenceRules.class) {
                return CamketJson.readConsequenceRules(text);
            }
            if (type == Crosswalk.class) {
                return CamketJson.readCrosswalk(text);
            }
            return type == Ledger.class ? CamketJson.readLedger(text) : CamketJson.readRegulation(text);
        }
    },
    PLAIN_JACKSON_2 {
        @Override
        Object parse(String text, Class<?> type) throws Exception {
            return new ObjectMapper()
                    .registerModule(new io.github.camket.json.jackson2.CamketModule())
                    .readValue(text, type);
        }
    },
    LENIENT_JACKSON_2 {
        @Override
        Object parse(String text, Class<?> type) throws Exception {
            return new ObjectMapper()
                    .registerModule(new io.github.camket.json.jackson2.CamketModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                    .readValue(text, type);
        }
    },
    PLAIN_JACKSON_3 {
        @Override
        Object parse(String text, Class<?> type) {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.camket.json.jackson3.CamketModule())
                    .build()
                    .readValue(text, type);
        }
    };

    abstract Object parse(String text, Class<?> type) throws Exception;

    Ledger ledger(String text) {
        try {
            return (Ledger) parse(text, Ledger.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Regulation regulation(String text) {
        try {
            return (Regulation) parse(text, Regulation.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Overlay overlay(String text) {
        try {
            return (Overlay) parse(text, Overlay.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    CatalogSupplement supplement(String text) {
        try {
            return (CatalogSupplement) parse(text, CatalogSupplement.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    CalendarSupplement calendar(String text) {
        try {
            return (CalendarSupplement) parse(text, CalendarSupplement.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    ClarityProfile clarityProfile(String text) {
        try {
            return (ClarityProfile) parse(text, ClarityProfile.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    ConfidenceRules confidenceRules(String text) {
        try {
            return (ConfidenceRules) parse(text, ConfidenceRules.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    ConsequenceRules consequenceRules(String text) {
        try {
            return (ConsequenceRules) parse(text, ConsequenceRules.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Crosswalk crosswalk(String text) {
        try {
            return (Crosswalk) parse(text, Crosswalk.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is said against the text; with a mapper, as the cause of the mapper's own exception. */
    CamketJsonException complaint(String text, Class<?> type) {
        Throwable thrown = catchThrowable(() -> parse(text, type));
        if (this == CAMKET_JSON && thrown instanceof CamketJsonException broken) {
            return broken;
        }
        if (this != CAMKET_JSON && thrown != null && thrown.getCause() instanceof CamketJsonException broken) {
            return broken;
        }
        throw new AssertionError("no complaint about a broken rule from " + this, thrown);
    }
}
