package paget.sbml.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of cases, such as {@code 00001,00010-00020}; nothing means all. */
public final class CaseNumbers {

    private static final Pattern PART = Pattern.compile("(\\d{1,8})(?:-(\\d{1,8}))?");

    private final List<int[]> ranges;

    private CaseNumbers(List<int[]> ranges) {
        this.ranges = ranges;
    }

    /** @throws IllegalArgumentException when the text is no list of numbers and ranges */
    public static CaseNumbers parse(String text) {
        List<int[]> ranges = new ArrayList<>();
        if (!text.isBlank()) {
            for (String part : text.split(",")) {
                Matcher matcher = PART.matcher(part.strip());
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("\"" + part + "\" is no number of a case");
                }
                int first = Integer.parseInt(matcher.group(1));
                ranges.add(new int[] {first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2))});
            }
        }
        return new CaseNumbers(ranges);
    }

    /** Whether a case is among them; a folder whose name is no number is so only when all are. */
    public boolean contains(String id) {
        if (ranges.isEmpty()) {
            return true;
        }
        if (!id.matches("\\d{1,8}")) {
            return false;
        }
        int number = Integer.parseInt(id);
        return ranges.stream().anyMatch(range -> range[0] <= number && number <= range[1]);
    }
}
