package paget.studies.calibration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import paget.core.study.ArmPlan;
import paget.core.study.StudyPlan;
import paget.sim.Issue;
import paget.studies.input.Arms;

/**
 * Reads measurements from comma-separated values: a column {@code time}, a column for each measured result, headed by its
 * id, each with its standard deviations in a column {@code ID.sd} if they are known, and a column {@code arm} where arms
 * were measured. A column {@code ID.mean} is one of a result, so that summaries of runs can be read. Empty cells are not
 * measured; lines that begin with # are remarks.
 */
final class Measurements {

    static final String TIME = "time";
    static final String ARM = "arm";
    private static final String DEVIATION = ".sd";
    private static final String MEAN = ".mean";

    private final StudyPlan plan;
    private final String file;
    private final List<ArmPlan> arms;
    private final List<Datum> data = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private Measurements(StudyPlan plan, String file) {
        this.plan = plan;
        this.file = file;
        this.arms = Arms.of(plan);
    }

    /** What a table holds, or what is wrong with it. */
    record Outcome(List<Datum> data, List<Issue> issues) {
    }

    static Outcome read(StudyPlan plan, String file, byte[] bytes) {
        Measurements reader = new Measurements(plan, file);
        reader.read(new String(bytes, StandardCharsets.UTF_8));
        if (reader.data.isEmpty() && reader.issues.isEmpty()) {
            reader.error("it has no measured value");
        }
        return new Outcome(List.copyOf(reader.data), List.copyOf(reader.issues));
    }

    private void read(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreEmptyLines(true).setCommentMarker('#').get();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = format.parse(new StringReader(plain))) {
            List<String> header = parser.getHeaderNames();
            if (!header.contains(TIME)) {
                error("it needs a column \"" + TIME + "\"");
                return;
            }
            if (arms.size() > 1 && !header.contains(ARM)) {
                error("the study has " + arms.size() + " arms, so it needs a column \"" + ARM + "\" with their ids");
                return;
            }
            for (CSVRecord row : parser) {
                read(row, header);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            error("it is no table of comma-separated values: " + e.getMessage());
        }
    }

    private void read(CSVRecord row, List<String> header) {
        long line = row.getParser().getCurrentLineNumber();
        double time = number(row, TIME, line);
        int arm = arm(row, header, line);
        if (!(time >= 0 && time <= plan.tEnd())) {
            error("line " + line + " is about the time " + cell(row, TIME) + ", and the study lasts from 0 to "
                    + plan.tEnd());
            return;
        }
        for (String column : header) {
            if (column.equals(TIME) || column.equals(ARM) || column.endsWith(DEVIATION) || column.isEmpty()
                    || cell(row, column).isEmpty()) {
                continue;
            }
            String id = column.endsWith(MEAN) ? column.substring(0, column.length() - MEAN.length()) : column;
            String deviations = id + DEVIATION;
            double deviation = header.contains(deviations) && !cell(row, deviations).isEmpty()
                    ? number(row, deviations, line) : Double.NaN;
            if (deviation <= 0) {
                error("line " + line + " has the standard deviation " + deviation + ", which must be above zero");
            }
            data.add(new Datum(arm, time, id, number(row, column, line), deviation));
        }
    }

    private int arm(CSVRecord row, List<String> header, long line) {
        if (!header.contains(ARM)) {
            return 0;
        }
        String id = cell(row, ARM);
        for (int i = 0; i < arms.size(); i++) {
            if (arms.get(i).id().equals(id)) {
                return i;
            }
        }
        error("line " + line + " is about the arm \"" + id + "\", which the study does not have");
        return 0;
    }

    private double number(CSVRecord row, String column, long line) {
        String text = cell(row, column);
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            error("line " + line + " has \"" + text + "\" in the column \"" + column + "\", which is no number");
            return 0;
        }
        error("line " + line + " has a value in the column \"" + column + "\" that is not finite");
        return 0;
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private void error(String what) {
        issues.add(Issue.error("study.data", plan.id(), "The data in \"" + file + "\" cannot be used: " + what + "."));
    }
}
