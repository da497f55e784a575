// SPDX-License-Identifier: Apache-2.0
package io.github.camket.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The Immutables style of results, which nobody edits: as {@link DomainStyle}, without copy methods.
 *
 * <p>Kept in the source only, so that applications compile without the generator on their class path.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        // Not on @Value.Immutable itself: its members would stay in the class files and warn applications.
        defaults = @Value.Immutable(copy = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "absence:absences", "evidence:evidence"},
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class)
public @interface ResultStyle {}
