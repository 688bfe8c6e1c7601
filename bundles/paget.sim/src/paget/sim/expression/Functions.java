package paget.sim.expression;

import org.hipparchus.special.Gamma;
import org.hipparchus.util.FastMath;

/**
 * The elementary functions as computed by interpreter and byte code alike. All results are the same on every machine:
 * {@link StrictMath} where the platform's own functions may differ in the last bit, and pure Java elsewhere.
 */
public final class Functions {

    private static final int LARGEST_REPEATED_PRODUCT = 64;
    private static final int LARGEST_FINITE_FACTORIAL = 170;

    private Functions() {
    }

    /** x^y; whole exponents up to 64 by repeated squaring, within a few units in the last place. */
    public static double power(double x, double y) {
        if (y == 2) {
            return x * x;
        }
        int n = (int) y;
        if (n == y && n <= LARGEST_REPEATED_PRODUCT && n >= -LARGEST_REPEATED_PRODUCT) {
            return wholePower(x, n);
        }
        return y == 0.5 ? Math.sqrt(x) : StrictMath.pow(x, y);
    }

    private static double wholePower(double x, int n) {
        double result = 1;
        double square = x;
        for (int bits = Math.abs(n); bits != 0; bits >>= 1) {
            if ((bits & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return n < 0 ? 1 / result : result;
    }

    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    public static double ln(double x) {
        return StrictMath.log(x);
    }

    public static double log10(double x) {
        return StrictMath.log10(x);
    }

    public static double log(double base, double x) {
        return base == 10 ? StrictMath.log10(x) : StrictMath.log(x) / StrictMath.log(base);
    }

    /** The real root where there is one: odd roots of negative numbers are negative. */
    public static double root(double degree, double x) {
        if (degree == 2) {
            return Math.sqrt(x);
        }
        if (degree == 3) {
            return StrictMath.cbrt(x);
        }
        if (x < 0 && Math.abs(degree % 2) == 1) {
            return -StrictMath.pow(-x, 1 / degree);
        }
        return StrictMath.pow(x, 1 / degree);
    }

    /** Γ(x + 1); exact products for whole numbers. */
    public static double factorial(double x) {
        if (x == Math.rint(x) && x >= 0) {
            if (x > LARGEST_FINITE_FACTORIAL) {
                return Double.POSITIVE_INFINITY;
            }
            double product = 1;
            for (int i = 2; i <= x; i++) {
                product *= i;
            }
            return product;
        }
        return Gamma.gamma(x + 1);
    }

    public static double quotient(double a, double b) {
        double ratio = a / b;
        return ratio < 0 ? Math.ceil(ratio) : Math.floor(ratio);
    }

    public static double rem(double a, double b) {
        return a % b;
    }

    public static double sin(double x) {
        return StrictMath.sin(x);
    }

    public static double cos(double x) {
        return StrictMath.cos(x);
    }

    public static double tan(double x) {
        return StrictMath.tan(x);
    }

    public static double sec(double x) {
        return 1 / StrictMath.cos(x);
    }

    public static double csc(double x) {
        return 1 / StrictMath.sin(x);
    }

    public static double cot(double x) {
        return 1 / StrictMath.tan(x);
    }

    public static double sinh(double x) {
        return StrictMath.sinh(x);
    }

    public static double cosh(double x) {
        return StrictMath.cosh(x);
    }

    public static double tanh(double x) {
        return StrictMath.tanh(x);
    }

    public static double sech(double x) {
        return 1 / StrictMath.cosh(x);
    }

    public static double csch(double x) {
        return 1 / StrictMath.sinh(x);
    }

    public static double coth(double x) {
        return 1 / StrictMath.tanh(x);
    }

    public static double arcsin(double x) {
        return StrictMath.asin(x);
    }

    public static double arccos(double x) {
        return StrictMath.acos(x);
    }

    public static double arctan(double x) {
        return StrictMath.atan(x);
    }

    public static double arcsec(double x) {
        return StrictMath.acos(1 / x);
    }

    public static double arccsc(double x) {
        return StrictMath.asin(1 / x);
    }

    public static double arccot(double x) {
        return StrictMath.atan(1 / x);
    }

    public static double arcsinh(double x) {
        return FastMath.asinh(x);
    }

    public static double arccosh(double x) {
        return FastMath.acosh(x);
    }

    public static double arctanh(double x) {
        return FastMath.atanh(x);
    }

    public static double arcsech(double x) {
        return FastMath.acosh(1 / x);
    }

    public static double arccsch(double x) {
        return FastMath.asinh(1 / x);
    }

    public static double arccoth(double x) {
        return FastMath.atanh(1 / x);
    }
}
