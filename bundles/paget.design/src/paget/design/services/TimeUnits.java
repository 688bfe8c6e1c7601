package paget.design.services;

/** Units of time, to put treatments in order. */
final class TimeUnits {

    private TimeUnits() {
    }

    /** How many days one of the unit is; a unit that measures no time counts as a day. */
    static double days(String unit) {
        return switch (unit == null ? "" : unit) {
            case "s" -> 1.0 / 86_400;
            case "min" -> 1.0 / 1440;
            case "h" -> 1.0 / 24;
            case "wk" -> 7;
            case "mo" -> 365.25 / 12;
            case "a" -> 365.25;
            default -> 1;
        };
    }
}
