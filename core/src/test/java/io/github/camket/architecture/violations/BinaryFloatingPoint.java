// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** One use of binary floating point in each member. Never run: only its class file is read. */
public class BinaryFloatingPoint {

    double primitiveField;
    Float boxedField;
    float[][] arrayField;
    List<? extends Double> elementField;

    double returned() {
        return 0;
    }

    void parameter(float share) {}

    <T extends Double> T bound(T value) {
        return value;
    }

    long localVariable(long part, long whole) {
        var share = (double) part / whole;
        return share > 0 ? 1 : 0;
    }

    long hiddenInAnExpression(long part) {
        return (long) (part * 1.5);
    }

    int throughFloat(int part) {
        return (int) (part * 0.5f);
    }

    int castOnly(int part) {
        return (int) (float) part;
    }

    boolean called(BigDecimal value) {
        return value.doubleValue() > 0;
    }

    BigDecimal fromDouble() {
        return BigDecimal.valueOf(0.1);
    }

    Map<String, String> loadFactor() {
        return new LinkedHashMap<>(16, 0.75f);
    }

    Object boxedConstant() {
        return 0.5;
    }

    Object newArray() {
        return new double[1];
    }

    Object newMatrix() {
        return new float[1][1];
    }

    Object classLiteral() {
        return Double.class;
    }

    boolean instance(Object value) {
        return value instanceof Float;
    }

    String parsed(String text) {
        return Double.valueOf(text).toString();
    }

    String concatenated(Object value) {
        return "share: " + (Double) value;
    }

    Supplier<Object> lambda() {
        return () -> Math.sqrt(2);
    }

    ToDoubleFunction<BigDecimal> reference() {
        return BigDecimal::doubleValue;
    }

    Comparator<BigDecimal> comparator() {
        return Comparator.comparingDouble(BigDecimal::doubleValue);
    }

    /** A record whose type parameter is bounded by a box. */
    public record Head<T extends Double>(List<T> values) {}
}
