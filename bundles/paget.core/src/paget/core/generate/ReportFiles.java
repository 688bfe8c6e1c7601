package paget.core.generate;

import java.io.IOException;
import java.util.Locale;

import com.google.gson.GsonBuilder;

import paget.core.generate.GenerationReport.Entry;
import paget.core.generate.GenerationReport.Outcome;

/** Writes a report beside the files it is about: {@code export-report.md} to read, {@code export-report.json} to use. */
public final class ReportFiles {

    private ReportFiles() {
    }

    public static void write(GenerationReport report, OutputSink sink) throws IOException {
        sink.write("export-report.md", markdown(report));
        sink.write("export-report.json", new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(report) + "\n");
    }

    private static String markdown(GenerationReport report) {
        StringBuilder text = new StringBuilder("# Export to ").append(report.format()).append("\n\n");
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
