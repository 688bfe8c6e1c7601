package paget.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A manifest header: names with their attributes and directives, in the order of the file. */
record Header(Map<String, Map<String, String>> clauses) {
    // A comma or semicolon inside quotes belongs to a version range or a list of friends.
    private static final Pattern CLAUSE = Pattern.compile("(?:\"[^\"]*\"|[^,\"])+");
    private static final Pattern PART = Pattern.compile("(?:\"[^\"]*\"|[^;\"])+");

    /** Reads a header's value; null gives an empty header. */
    static Header parse(String value) {
        Map<String, Map<String, String>> clauses = new LinkedHashMap<>();
        if (value != null) {
            for (String clause : split(CLAUSE, value)) {
                List<String> names = new ArrayList<>();
                Map<String, String> settings = new LinkedHashMap<>();
                for (String part : split(PART, clause)) {
                    int equals = part.indexOf('=');
                    if (equals < 0) {
                        names.add(part.strip());
                    } else {
                        String key = part.substring(0, equals).replace(":", "").strip();
                        settings.put(key, part.substring(equals + 1).replace("\"", "").strip());
                    }
                }
                names.forEach(name -> clauses.put(name, settings));
            }
        }
        return new Header(clauses);
    }

    private static List<String> split(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The first name, for headers that have one. */
    String name() {
        return clauses.keySet().iterator().next();
    }
}
