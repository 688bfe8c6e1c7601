package paget.generate.document.internal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words of the user in LaTeX. Characters that pdflatex has no letter for are written by commands that every LaTeX has. */
final class LatexText {

    private static final Map<Character, String> COMMANDS = commands();
    /** What the usual fonts of pdflatex have: up to the letters of Europe's languages, and dashes and quotation marks. */
    private static final String KNOWN = "\\x00-\\x{17F}\u2013\u2014\u2018\u2019\u201c\u201d\u2026";

    private LatexText() {
    }

    private static Map<Character, String> commands() {
        Map<Character, String> commands = new TreeMap<>(Map.ofEntries(Map.entry('\\', "\\textbackslash{}"),
                Map.entry('{', "\\{"), Map.entry('}', "\\}"), Map.entry('$', "\\$"), Map.entry('&', "\\&"),
                Map.entry('#', "\\#"), Map.entry('%', "\\%"), Map.entry('_', "\\_"), Map.entry('~', "\\textasciitilde{}"),
                Map.entry('^', "\\textasciicircum{}"), Map.entry('<', "\\textless{}"), Map.entry('>', "\\textgreater{}"),
                Map.entry('|', "\\textbar{}"), Map.entry('[', "{[}"), Map.entry(']', "{]}"),
                Map.entry('›', "\\guilsinglright{}"), Map.entry('−', "\\ensuremath{-}"), Map.entry('∞', "\\ensuremath{\\infty}"),
                Map.entry('≤', "\\ensuremath{\\leq}"), Map.entry('≥', "\\ensuremath{\\geq}"),
                Map.entry('≈', "\\ensuremath{\\approx}"), Map.entry('→', "\\ensuremath{\\rightarrow}"),
                Map.entry('⁻', "\\textsuperscript{-}"), Map.entry('¹', "\\textsuperscript{1}"),
                Map.entry('²', "\\textsuperscript{2}"), Map.entry('³', "\\textsuperscript{3}")));
        letters(commands, 'α', "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi o pi rho varsigma sigma "
                + "tau upsilon phi chi psi omega");
        letters(commands, 'Α', "A B Gamma Delta E Z H Theta I K Lambda M N Xi O Pi P - Sigma T Upsilon Phi X Psi Omega");
        for (int digit = 0; digit < 10; digit++) {
            commands.putIfAbsent((char) ('⁰' + digit), "\\textsuperscript{" + digit + "}");
            commands.put((char) ('₀' + digit), "\\textsubscript{" + digit + "}");
        }
        return commands;
    }

    /** Greek letters from the first one on; those that look like Latin ones have no command, and one place is empty. */
    private static void letters(Map<Character, String> commands, char first, String names) {
        String[] all = names.split(" ");
        for (int i = 0; i < all.length; i++) {
            commands.put((char) (first + i), all[i].length() > 1 ? "\\ensuremath{\\" + all[i] + "}" : all[i]);
        }
    }

    /** Text in which nothing has a meaning for LaTeX. */
    static String escape(String text) {
        return text.replaceAll("\\s+", " ").chars().mapToObj(c -> COMMANDS.getOrDefault((char) c,
                Character.toString(c))).collect(Collectors.joining());
    }

    /** Tells pdflatex to write the numbers of characters that it has no letter for, where it would stop. */
    static String declaringCharacters(String document, String before) {
        String declared = document.replaceAll("[" + KNOWN + "]", "").codePoints().distinct().sorted()
                .mapToObj(c -> String.format(Locale.ROOT, "\\ifPDFTeX\\DeclareUnicodeCharacter{%04X}{\\texttt{U+%04X}}\\fi\n", c, c))
                .collect(Collectors.joining());
        return document.replace(before, declared + before);
    }
}
