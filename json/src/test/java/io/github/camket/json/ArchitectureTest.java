// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages use each other in one direction, and each Jackson stays where it belongs. */
@AnalyzeClasses(packages = "io.github.camket.json", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String JSON = "io.github.camket.json";
    private static final String JACKSON_2 = "com.fasterxml.jackson..";
    private static final String JACKSON_3 = "tools.jackson..";

    @ArchTest
    static final ArchRule DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("wire")
            .definedBy(JSON + ".wire")
            .layer("stream")
            .definedBy(JSON + ".stream")
            .layer("front door")
            .definedBy(JSON)
            .layer("jackson2")
            .definedBy(JSON + ".jackson2")
            .layer("jackson3")
            .definedBy(JSON + ".jackson3")
            .whereLayer("stream")
            .mayOnlyBeAccessedByLayers("front door", "jackson2")
            .whereLayer("front door")
            .mayOnlyBeAccessedByLayers("jackson2", "jackson3")
            .whereLayer("jackson2")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("jackson3")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule FORMATS_KNOW_NO_LIBRARY = noClasses()
            .that()
            .resideInAPackage(JSON + ".wire")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON_2, JACKSON_3);

    @ArchTest
    static final ArchRule JACKSON_3_IS_OPTIONAL = noClasses()
            .that()
            .resideOutsideOfPackage(JSON + ".jackson3")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON_3);

    @ArchTest
    static final ArchRule JACKSON_3_NEEDS_NO_OTHER = noClasses()
            .that()
            .resideInAPackage(JSON + ".jackson3")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", JSON + ".stream");

    @ArchTest
    static final ArchRule ADAPTERS_ARE_HIDDEN = classes()
            .that()
            .resideInAnyPackage(JSON + ".jackson2", JSON + ".jackson3")
            .and()
            .haveSimpleNameNotEndingWith("Module")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule NO_SIGNATURE_SHOWS_THE_PARSER = noClasses()
            .that()
            .resideInAPackage(JSON)
            .and()
            .areAssignableTo(RuntimeException.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON_2, JACKSON_3, JSON + ".wire");
}
