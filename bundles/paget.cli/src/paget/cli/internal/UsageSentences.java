package paget.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.core.registry.NearMisses;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line. */
final class UsageSentences {

    /** How the library introduces the sentence of a converter. */
    private static final Pattern BAD_VALUE = Pattern.compile("Invalid value for option '([^']+)'.*?: it (must .*)");
    private static final Pattern NO_PAIR = Pattern.compile(".*'(--[^']+)'.* should be in KEY=VALUE format but was (.*)");
    private static final Pattern NO_NUMBER = Pattern.compile("Invalid value for option '([^']+)'.*: '(.*)' is not an? .*");

    private UsageSentences() {
    }

    static String of(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
                    unmatched(unmatched.getUnmatched().getFirst(), e.getCommandLine());
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    missing(missing.getMissing().getFirst(), String.valueOf(e.getMessage()));
            case OverwrittenOptionException twice when twice.getOverwritten() instanceof OptionSpec option ->
                    "The option " + option.longestName() + " is given twice.";
            default -> sentence(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        };
    }

    private static String unmatched(String argument, CommandLine line) {
        List<String> subcommands = List.copyOf(line.getSubcommands().keySet());
        if (argument.startsWith("-")) {
            List<String> options = line.getCommandSpec().optionsMap().keySet().stream().toList();
            List<String> near = NearMisses.of(argument.replaceFirst("=.*", ""), options);
            return "There is no option \"" + argument + "\"."
                    + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?");
        }
        if (!subcommands.isEmpty()) {
            String noun = CommandRunner.GENERATE.equals(line.getCommandName()) ? "format" : "command";
            return "There is no " + noun + " \"" + argument + "\"." + NearMisses.hint(argument, subcommands);
        }
        return "The argument \"" + argument + "\" is one too many.";
    }

    private static String missing(ArgSpec argument, String message) {
        if (!(argument instanceof OptionSpec option)) {
            return "The argument " + argument.paramLabel() + " is missing" + what(argument);
        }
        String full = option.longestName() + "=" + option.paramLabel();
        return message.startsWith("Missing required parameter for option")
                || message.startsWith("Expected parameter for option")
                ? "The option " + full + " needs a value" + what(argument) : "The option " + full + " is missing" + what(argument);
    }

    /** The first sentence of an argument's description, after a colon. */
    private static String what(ArgSpec argument) {
        String[] description = argument.description();
        if (description.length == 0) {
            return ".";
        }
        String first = description[0].replaceFirst("(?s)[.;] .*", "");
        return ": " + first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1)
                + (first.endsWith(".") ? "" : ".");
    }

    private static String sentence(String message) {
        Matcher pair = NO_PAIR.matcher(message);
        if (pair.matches()) {
            return pair.group(1) + " must look like ID=VALUE, not \"" + pair.group(2) + "\".";
        }
        Matcher number = NO_NUMBER.matcher(message);
        if (number.matches()) {
            return number.group(1) + " must be a number, not \"" + number.group(2) + "\".";
        }
        String text = BAD_VALUE.matcher(message).replaceFirst("$1 $2");
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
