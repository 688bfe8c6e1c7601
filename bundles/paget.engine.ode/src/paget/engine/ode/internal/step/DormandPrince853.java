package paget.engine.ode.internal.step;

import static paget.engine.ode.internal.step.DormandPrince853Tableau.*;

/**
 * Explicit Runge–Kutta method of order 8 with twelve stages, after Dormand and Prince; see
 * {@link DormandPrince853Tableau}. The interpolant of order 7 costs three more stages, which are computed only when
 * it is asked for, so that output does not change the steps.
 */
public final class DormandPrince853 extends StepMethod {

    /** Name for statistics. */
    public static final String NAME = "dormand-prince-853";

    /** Place where the region of stability ends on the negative real axis (Hairer and Wanner, DOP853). */
    public static final double STABILITY_LIMIT = 6.1;

    private double[] k1;
    private final double[] k2;
    private final double[] k3;
    private final double[] k4;
    private final double[] k5;
    private final double[] k6;
    private final double[] k7;
    private final double[] k8;
    private final double[] k9;
    private final double[] k10;
    private final double[] k11;
    private final double[] k12;
    private final double[] k13;
    private final double[] k14;
    private final double[] k15;
    private final double[] k16;
    private final double[] stage;
    private final double[] inner;
    private final double[] error;
    private final double[][] coefficients = new double[7][];
    private boolean interpolable;

    public DormandPrince853(OdeSystem system, Tolerance tolerance) {
        super(system, tolerance);
        k2 = new double[n];
        k3 = new double[n];
        k4 = new double[n];
        k5 = new double[n];
        k6 = new double[n];
        k7 = new double[n];
        k8 = new double[n];
        k9 = new double[n];
        k10 = new double[n];
        k11 = new double[n];
        k12 = new double[n];
        k13 = f1;
        k14 = new double[n];
        k15 = new double[n];
        k16 = new double[n];
        stage = new double[n];
        inner = new double[n];
        error = new double[n];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = new double[n];
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int errorOrder() {
        return 8;
    }

    @Override
    protected double compute() {
        k1 = f0;
        interpolable = false;
        stage2();
        stage3();
        stage4();
        stage5();
        stage6();
        stage7();
        stage8();
        stage9();
        stage10();
        stage11();
        stage12();
        for (int i = 0; i < n; i++) {
            y1[i] = y0[i] + h * (B1 * k1[i] + B6 * k6[i] + B7 * k7[i] + B8 * k8[i] + B9 * k9[i] + B10 * k10[i]
                    + B11 * k11[i] + B12 * k12[i]);
            double e5 = E5_1 * k1[i] + E5_6 * k6[i] + E5_7 * k7[i] + E5_8 * k8[i] + E5_9 * k9[i] + E5_10 * k10[i]
                    + E5_11 * k11[i] + E5_12 * k12[i];
            double e3 = E3_1 * k1[i] + E3_6 * k6[i] + E3_7 * k7[i] + E3_8 * k8[i] + E3_9 * k9[i] + E3_10 * k10[i]
                    + E3_11 * k11[i] + E3_12 * k12[i];
            double square = e5 * e5 + 0.01 * e3 * e3;
            error[i] = square == 0 ? 0 : h * e5 * e5 / Math.sqrt(square);
        }
        return norm(error);
    }

    private void stage2() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A2_1 * k1[i]);
        }
        system.derivatives(t0 + C2 * h, stage, k2);
    }

    private void stage3() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A3_1 * k1[i] + A3_2 * k2[i]);
        }
        system.derivatives(t0 + C3 * h, stage, k3);
    }

    private void stage4() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A4_1 * k1[i] + A4_3 * k3[i]);
        }
        system.derivatives(t0 + C4 * h, stage, k4);
    }

    private void stage5() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A5_1 * k1[i] + A5_3 * k3[i] + A5_4 * k4[i]);
        }
        system.derivatives(t0 + C5 * h, stage, k5);
    }

    private void stage6() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A6_1 * k1[i] + A6_4 * k4[i] + A6_5 * k5[i]);
        }
        system.derivatives(t0 + C6 * h, stage, k6);
    }

    private void stage7() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A7_1 * k1[i] + A7_4 * k4[i] + A7_5 * k5[i] + A7_6 * k6[i]);
        }
        system.derivatives(t0 + C7 * h, stage, k7);
    }

    private void stage8() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A8_1 * k1[i] + A8_4 * k4[i] + A8_5 * k5[i] + A8_6 * k6[i] + A8_7 * k7[i]);
        }
        system.derivatives(t0 + C8 * h, stage, k8);
    }

    private void stage9() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A9_1 * k1[i] + A9_4 * k4[i] + A9_5 * k5[i] + A9_6 * k6[i] + A9_7 * k7[i]
                    + A9_8 * k8[i]);
        }
        system.derivatives(t0 + C9 * h, stage, k9);
    }

    private void stage10() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A10_1 * k1[i] + A10_4 * k4[i] + A10_5 * k5[i] + A10_6 * k6[i] + A10_7 * k7[i]
                    + A10_8 * k8[i] + A10_9 * k9[i]);
        }
        system.derivatives(t0 + C10 * h, stage, k10);
    }

    private void stage11() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A11_1 * k1[i] + A11_4 * k4[i] + A11_5 * k5[i] + A11_6 * k6[i] + A11_7 * k7[i]
                    + A11_8 * k8[i] + A11_9 * k9[i] + A11_10 * k10[i]);
        }
        system.derivatives(t0 + C11 * h, stage, k11);
    }

    private void stage12() {
        for (int i = 0; i < n; i++) {
            stage[i] = y0[i] + h * (A12_1 * k1[i] + A12_4 * k4[i] + A12_5 * k5[i] + A12_6 * k6[i] + A12_7 * k7[i]
                    + A12_8 * k8[i] + A12_9 * k9[i] + A12_10 * k10[i] + A12_11 * k11[i]);
        }
        system.derivatives(t0 + h, stage, k12);
    }

    private void stage14() {
        for (int i = 0; i < n; i++) {
            inner[i] = y0[i] + h * (A14_1 * k1[i] + A14_7 * k7[i] + A14_8 * k8[i] + A14_9 * k9[i] + A14_10 * k10[i]
                    + A14_11 * k11[i] + A14_12 * k12[i] + A14_13 * k13[i]);
        }
        system.derivatives(t0 + C14 * h, inner, k14);
    }

    private void stage15() {
        for (int i = 0; i < n; i++) {
            inner[i] = y0[i] + h * (A15_1 * k1[i] + A15_6 * k6[i] + A15_7 * k7[i] + A15_8 * k8[i] + A15_11 * k11[i]
                    + A15_12 * k12[i] + A15_13 * k13[i] + A15_14 * k14[i]);
        }
        system.derivatives(t0 + C15 * h, inner, k15);
    }

    private void stage16() {
        for (int i = 0; i < n; i++) {
            inner[i] = y0[i] + h * (A16_1 * k1[i] + A16_6 * k6[i] + A16_7 * k7[i] + A16_8 * k8[i] + A16_9 * k9[i]
                    + A16_13 * k13[i] + A16_14 * k14[i] + A16_15 * k15[i]);
        }
        system.derivatives(t0 + C16 * h, inner, k16);
    }

    /**
     * Hairer and Wanner's estimate of h·|λ| from the last two stages (Solving Ordinary Differential Equations II,
     * section IV.2).
     */
    @Override
    public double stiffness() {
        double numerator = 0;
        double denominator = 0;
        for (int i = 0; i < n; i++) {
            double df = k13[i] - k12[i];
            double dy = y1[i] - stage[i];
            numerator += df * df;
            denominator += dy * dy;
        }
        return denominator > 0 ? h * Math.sqrt(numerator / denominator) : 0;
    }

    @Override
    public void interpolate(double theta, double[] out) {
        if (!interpolable) {
            prepareInterpolation();
        }
        double other = 1 - theta;
        for (int i = 0; i < n; i++) {
            double inside = coefficients[5][i] + theta * coefficients[6][i];
            inside = coefficients[4][i] + other * inside;
            inside = coefficients[3][i] + theta * inside;
            inside = coefficients[2][i] + other * inside;
            inside = coefficients[1][i] + theta * inside;
            inside = coefficients[0][i] + other * inside;
            out[i] = y0[i] + theta * inside;
        }
    }

    private void prepareInterpolation() {
        stage14();
        stage15();
        stage16();
        for (int i = 0; i < n; i++) {
            double change = y1[i] - y0[i];
            coefficients[0][i] = change;
            coefficients[1][i] = h * k1[i] - change;
            coefficients[2][i] = 2 * change - h * (k13[i] + k1[i]);
            coefficients[3][i] = h * (D1_1 * k1[i] + D1_6 * k6[i] + D1_7 * k7[i] + D1_8 * k8[i] + D1_9 * k9[i]
                    + D1_10 * k10[i] + D1_11 * k11[i] + D1_12 * k12[i] + D1_13 * k13[i] + D1_14 * k14[i]
                    + D1_15 * k15[i] + D1_16 * k16[i]);
            coefficients[4][i] = h * (D2_1 * k1[i] + D2_6 * k6[i] + D2_7 * k7[i] + D2_8 * k8[i] + D2_9 * k9[i]
                    + D2_10 * k10[i] + D2_11 * k11[i] + D2_12 * k12[i] + D2_13 * k13[i] + D2_14 * k14[i]
                    + D2_15 * k15[i] + D2_16 * k16[i]);
            coefficients[5][i] = h * (D3_1 * k1[i] + D3_6 * k6[i] + D3_7 * k7[i] + D3_8 * k8[i] + D3_9 * k9[i]
                    + D3_10 * k10[i] + D3_11 * k11[i] + D3_12 * k12[i] + D3_13 * k13[i] + D3_14 * k14[i]
                    + D3_15 * k15[i] + D3_16 * k16[i]);
            coefficients[6][i] = h * (D4_1 * k1[i] + D4_6 * k6[i] + D4_7 * k7[i] + D4_8 * k8[i] + D4_9 * k9[i]
                    + D4_10 * k10[i] + D4_11 * k11[i] + D4_12 * k12[i] + D4_13 * k13[i] + D4_14 * k14[i]
                    + D4_15 * k15[i] + D4_16 * k16[i]);
        }
        interpolable = true;
    }
}
