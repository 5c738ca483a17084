package elysium.glow.isf;

/** The functions that a size may call. */
final class SizeFunction {
    private SizeFunction() {}

    /** Of one number. */
    @FunctionalInterface
    interface One {
        double of(double a);
    }

    /** Of two numbers. */
    @FunctionalInterface
    interface Two {
        double of(double a, double b);
    }

    static One one(String name) {
        return switch (name) {
            case "floor" -> Math::floor;
            case "ceil" -> Math::ceil;
            case "round" -> Math::rint;
            case "abs" -> Math::abs;
            case "sqrt" -> Math::sqrt;
            case "sin" -> Math::sin;
            case "cos" -> Math::cos;
            case "tan" -> Math::tan;
            case "log" -> Math::log;
            case "exp" -> Math::exp;
            default -> null;
        };
    }

    static Two two(String name) {
        return switch (name) {
            case "min" -> Math::min;
            case "max" -> Math::max;
            case "pow" -> Math::pow;
            case "mod" -> (a, b) -> a - b * Math.floor(a / b);
            default -> null;
        };
    }
}
