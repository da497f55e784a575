// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A family of methods, constructors and fields that the library must not touch.
 *
 * @param reason what the family would bring in
 * @param target the members that belong to it
 */
record Ban(String reason, Predicate<AccessTarget> target) {

    /** Constructors, in the place of a method's name. */
    static final String NEW = JavaConstructor.CONSTRUCTOR_NAME;

    /** Classes that touch nothing banned, by call, by method reference or by field. */
    static ArchCondition<JavaClass> respect(List<Ban> bans) {
        return new ArchCondition<>("touch nothing banned") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (JavaAccess<?> access : user.getAccessesFromSelf()) {
                    bans.stream()
                            .filter(ban -> ban.target().test(access.getTarget()))
                            .map(ban -> ban.reason() + ": " + access.getDescription())
                            .forEach(message -> events.add(SimpleConditionEvent.violated(access, message)));
                }
            }
        };
    }

    /** Every member of {@code owner} and its subtypes. */
    static Predicate<AccessTarget> all(Class<?> owner) {
        return target -> target.getOwner().isAssignableTo(owner);
    }

    /** The members of {@code owner} itself that have one of {@code names}. */
    static Predicate<AccessTarget> only(Class<?> owner, String... names) {
        return named(names).and(target -> target.getOwner().isEquivalentTo(owner));
    }

    /** Members with one of {@code names}. */
    static Predicate<AccessTarget> named(String... names) {
        return target -> List.of(names).contains(target.getName());
    }

    /** Overloads that take none of {@code types}. */
    static Predicate<AccessTarget> without(Class<?>... types) {
        return with(types).negate();
    }

    /** Overloads that take one of {@code types}. */
    static Predicate<AccessTarget> with(Class<?>... types) {
        return target -> target instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream()
                        .anyMatch(parameter -> Stream.of(types).anyMatch(parameter::isAssignableTo));
    }

    /** Overloads with more than {@code count} parameters. */
    static Predicate<AccessTarget> longerThan(int count) {
        return target -> target instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().size() > count;
    }
}
