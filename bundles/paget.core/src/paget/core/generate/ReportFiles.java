package paget.core.generate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.GsonBuilder;

import paget.core.generate.GenerationReport.Entry;
import paget.core.generate.GenerationReport.Outcome;

/** Writes a report beside the files it is about: {@code export-report.md} to read, {@code export-report.json} to use. */
public final class ReportFiles {

    /** Names of the files. */
    public static final String TO_READ = "export-report.md";
    public static final String TO_USE = "export-report.json";

    /** What the file to use holds. */
    private record Content(Provenance writtenBy, String format, List<Entry> entries, Map<String, String> ids) {
    }

    private ReportFiles() {
    }

    /**
     * Writes both files.
     *
     * @param provenance which version of Paget and which model
     */
    public static void write(GenerationReport report, Provenance provenance, OutputSink sink) throws IOException {
        sink.write(TO_READ, markdown(report, provenance));
        sink.write(TO_USE, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(new Content(provenance, report.format(), report.entries(), report.ids())) + "\n");
    }

    private static String markdown(GenerationReport report, Provenance provenance) {
        StringBuilder text = new StringBuilder("# Export to ").append(report.format()).append("\n\n");
        provenance.lines().forEach(line -> text.append("- ").append(line).append('\n'));
        text.append('\n');
        text.append(report.count(Outcome.EXACT)).append(" exact, ").append(report.count(Outcome.APPROXIMATED))
                .append(" approximated, ").append(report.count(Outcome.LEFT_OUT)).append(" left out.\n");
        section(report, Outcome.LEFT_OUT, "Left out", text);
        section(report, Outcome.APPROXIMATED, "Approximated", text);
        section(report, Outcome.EXACT, "Exact", text);
        return text.toString();
    }

    private static void section(GenerationReport report, Outcome outcome, String title, StringBuilder text) {
        if (report.count(outcome) == 0) {
            return;
        }
        text.append("\n## ").append(title).append("\n\n| Element | Type | Id | Note |\n|---|---|---|---|\n");
        for (Entry entry : report.entries()) {
            if (entry.outcome() == outcome) {
                text.append(String.format(Locale.ROOT, "| %s | %s | %s | %s |\n", cell(entry.elementName()),
                        cell(entry.elementType()), cell(entry.elementId()), cell(entry.note())));
            }
        }
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }
}
