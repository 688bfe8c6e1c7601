package paget.core.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import paget.core.compile.QuantityOverride;
import paget.core.registry.PlugIn;

/**
 * Where a generated file comes from: the header that every file carries whose format has comments.
 *
 * @param paget version of Paget, without the qualifier of a build
 * @param model name of the model
 * @param modelHash SHA-256 of the model's file
 * @param variant hypotheses that hold and values that were set, each as one text
 */
public record Provenance(String paget, String model, String modelHash, List<String> variant) {

    public Provenance {
        variant = List.copyOf(variant);
    }

    public static Provenance of(GenerationInput input) {
        List<String> variant = new ArrayList<>();
        input.variant().hypotheses().forEach(id -> variant.add("Hypothesis: " + id));
        for (QuantityOverride override : input.variant().overrides()) {
            variant.add("Set: " + override.elementId() + "." + override.feature() + "=" + override.value()
                    + (override.unit() == null ? "" : " " + override.unit()));
        }
        String name = input.model().getName();
        return new Provenance(version(), name == null || name.isBlank() ? input.model().getId() : name,
                input.modelHash(), variant);
    }

    /** Paget's version such as {@code 1.0.0}. */
    public static String version() {
        return PlugIn.of(Provenance.class).version().replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*", "$1");
    }

    /** One sentence a line, each without line breaks. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Written by Paget " + paget + ".");
        lines.add("Model: " + model);
        lines.add("SHA-256 of the model: " + modelHash);
        lines.addAll(variant);
        return lines.stream().map(line -> line.replaceAll("\\s+", " ").strip()).toList();
    }

    /**
     * The lines as comments, each ended by a line break.
     *
     * @param mark what begins a comment, such as {@code "# "}
     */
    public String comment(String mark) {
        return lines().stream().map(line -> mark + line + "\n").collect(Collectors.joining());
    }

    /** The lines as the text of an XML comment, in which two hyphens must not meet. */
    public String xmlComment() {
        return "\n" + lines().stream().map(line -> "  " + line.replace("--", "- -").replaceFirst("-$", "- ") + "\n")
                .collect(Collectors.joining());
    }
}
