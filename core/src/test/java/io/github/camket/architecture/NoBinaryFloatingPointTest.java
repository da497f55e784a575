// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.camket.architecture.violations.BinaryFloatingPoint;
import io.github.camket.architecture.violations.ExactNumbers;
import java.lang.reflect.Member;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers are exact: not one {@code double} or {@code float} in the compiled library, local variables included. */
class NoBinaryFloatingPointTest {

    @Test
    void numbersAreExact() {
        assertThat(CoreClasses.main().stream().flatMap(type -> FloatingPointScan.of(type).stream()))
                .isEmpty();
    }

    @Test
    void everyPlantedMemberIsReported() {
        List<String> reports = scan(BinaryFloatingPoint.class);
        assertThat(members(BinaryFloatingPoint.class))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(reports)
                        .anySatisfy(report -> assertThat(report).contains("BinaryFloatingPoint." + member)));
    }

    @Test
    void theHeadOfAClassIsRead() {
        assertThat(scan(BinaryFloatingPoint.Head.class))
                .anySatisfy(report -> assertThat(report).endsWith("type parameters: java/lang/Double"));
    }

    @Test
    void exactNumbersAreAllowed() {
        assertThat(scan(ExactNumbers.class)).isEmpty();
    }

    private static List<String> scan(Class<?> planted) {
        JavaClass type = new ClassFileImporter().importClass(planted);
        return FloatingPointScan.of(type);
    }

    private static Stream<String> members(Class<?> planted) {
        return Stream.of(planted.getDeclaredFields(), planted.getDeclaredMethods())
                .flatMap(Stream::of)
                .filter(member -> !member.isSynthetic())
                .map(Member::getName);
    }
}
