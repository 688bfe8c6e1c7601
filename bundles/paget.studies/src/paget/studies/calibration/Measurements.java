package paget.studies.calibration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import paget.core.study.ArmPlan;
import paget.core.study.StudyPlan;
import paget.sim.Issue;
import paget.sim.unit.Unit;
import paget.studies.Numbers;
import paget.studies.input.Arms;

/**
 * Reads measurements from comma-separated values: a column {@code time}, a column for each measured result, headed by its
 * id, each with its standard deviations in a column {@code ID.sd} if they are known, and a column {@code arm} where arms
 * were measured. A column {@code ID.mean} is one of a result, so that summaries of runs can be read. Heads may state units
 * in brackets. Empty cells are not measured; lines that begin with # are remarks.
 */
final class Measurements {

    static final String TIME = "time";
    static final String ARM = "arm";
    private static final String DEVIATION = ".sd";
    private static final String MEAN = ".mean";

    private final StudyPlan plan;
    private final String file;
    private final List<ArmPlan> arms;
    private final Unit timeUnit;
    private final Map<String, MeasuredColumn> columns = new LinkedHashMap<>();
    private double timeFactor;
    private final List<Datum> data = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private Measurements(StudyPlan plan, String timeUnit, String file) {
        this.plan = plan;
        this.timeUnit = Unit.parse(timeUnit);
        this.file = file;
        this.arms = Arms.of(plan);
    }

    /** What a table holds, or what is wrong with it. */
    record Outcome(List<Datum> data, List<Issue> issues) {
    }

    /** @param timeUnit the model's unit of time */
    static Outcome read(StudyPlan plan, String timeUnit, String file, byte[] bytes) {
        Measurements reader = new Measurements(plan, timeUnit, file);
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
            if (!readHeads(parser.getHeaderNames())) {
                return;
            }
            if (arms.size() > 1 && !columns.containsKey(ARM)) {
                error("the study has " + arms.size() + " arms, so it needs a column \"" + ARM + "\" with their ids");
                return;
            }
            for (CSVRecord row : parser) {
                read(row);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            error("it is no table of comma-separated values: " + e.getMessage());
        }
    }

    /** Whether the heads of the columns make sense. */
    private boolean readHeads(List<String> heads) {
        for (String head : heads) {
            try {
                MeasuredColumn column = MeasuredColumn.of(head);
                if (columns.put(column.id(), column) != null && !column.id().isEmpty()) {
                    error("it has two columns \"" + column.id() + "\"");
                }
            } catch (IllegalArgumentException e) {
                error("the unit of the column \"" + head + "\" cannot be read: " + e.getMessage());
            }
        }
        if (!columns.containsKey(TIME)) {
            error("it needs a column \"" + TIME + "\"; " + (heads.isEmpty() ? "it is empty"
                    : "its columns are " + String.join(", ", heads)));
            return false;
        }
        Optional<Double> factor = MeasuredColumn.factor(columns.get(TIME).unit(), timeUnit);
        if (factor.isEmpty()) {
            error("the column \"" + columns.get(TIME).head() + "\" is no time");
        }
        timeFactor = factor.orElse(1.0);
        return issues.isEmpty();
    }

    private void read(CSVRecord row) {
        long line = row.getParser().getCurrentLineNumber();
        double time = timeFactor * number(row, TIME, line);
        int arm = arm(row, line);
        if (!(time >= 0 && time <= plan.tEnd())) {
            if (!Double.isNaN(time)) {
                error("line " + line + " is about the time " + Numbers.of(time, timeUnit.toString())
                        + ", and the study lasts from 0 to " + Numbers.of(plan.tEnd(), timeUnit.toString()));
            }
            return;
        }
        for (MeasuredColumn column : columns.values()) {
            String name = column.id();
            if (name.equals(TIME) || name.equals(ARM) || name.endsWith(DEVIATION) || name.isEmpty()
                    || cell(row, name).isEmpty()) {
                continue;
            }
            String id = name.endsWith(MEAN) ? name.substring(0, name.length() - MEAN.length()) : name;
            double deviation = deviation(row, id, column, line);
            double value = number(row, name, line);
            if (!Double.isNaN(value)) {
                data.add(new Datum(arm, time, id, value, deviation, column.unit()));
            }
        }
    }

    /** The standard deviation in the unit of the values; NaN where none is stated. */
    private double deviation(CSVRecord row, String id, MeasuredColumn values, long line) {
        MeasuredColumn column = columns.get(id + DEVIATION);
        if (column == null || cell(row, column.id()).isEmpty()) {
            return Double.NaN;
        }
        double factor = 1;
        if (column.unit().isPresent()) {
            Optional<Double> known = values.unit().flatMap(unit -> MeasuredColumn.factor(column.unit(), unit));
            if (known.isEmpty()) {
                error("the unit of the column \"" + column.head() + "\" does not go with \"" + values.head() + "\"");
            }
            factor = known.orElse(1.0);
        }
        double deviation = factor * number(row, column.id(), line);
        if (deviation <= 0) {
            error("line " + line + " has the standard deviation " + deviation + ", which must be above zero");
        }
        return deviation;
    }

    private int arm(CSVRecord row, long line) {
        if (!columns.containsKey(ARM)) {
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

    /** The number in a cell; NaN, with an error, where there is none. */
    private double number(CSVRecord row, String column, long line) {
        String text = cell(row, column);
        String where = "line " + line + " has ";
        String head = "in the column \"" + columns.get(column).head() + "\"";
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
            error(where + "a value " + head + " that is not finite");
        } catch (NumberFormatException e) {
            error(where + "\"" + text + "\" " + head + ", which is no number");
        }
        return Double.NaN;
    }

    private String cell(CSVRecord row, String column) {
        String head = columns.get(column).head();
        return row.isSet(head) ? row.get(head) : "";
    }

    private void error(String what) {
        issues.add(Issue.error("study.data", plan.id(), "The data in \"" + file + "\" cannot be used: " + what + "."));
    }
}
