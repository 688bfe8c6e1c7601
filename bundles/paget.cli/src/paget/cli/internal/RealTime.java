package paget.cli.internal;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a span of real time: {@code 30}, {@code 30 s}, {@code 5 min}, {@code 2 h}. */
final class RealTime implements ITypeConverter<Duration> {

    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(s|min|h|d|)\\s*");
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    @Override
    public Duration convert(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException("it must be a time such as 30 s, 5 min or 2 h, not \"" + text + "\".");
        }
        double factor = switch (matcher.group(2)) {
            case "min" -> 60;
            case "h" -> 3600;
            case "d" -> 86_400;
            default -> 1;
        };
        Duration duration = Duration.ofMillis(Math.round(1000 * factor * Double.parseDouble(matcher.group(1))));
        if (duration.compareTo(SHORTEST) < 0) {
            throw new TypeConversionException("it must be at least 1 s, not \"" + text + "\".");
        }
        return duration;
    }
}
