package paget.core.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import paget.model.Organism;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.resource.ModelFiles;
import paget.sim.expression.Environment;
import paget.sim.expression.Expression;
import paget.sim.expression.Interpreter;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;

/** A model written as text, compiled, with what tests ask of it. */
record CompiledText(Organism model, CompiledModel compiled) {

    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="organism" name="Test" formatVersion="1" taxon="mouse" timeUnit="d">
            """;

    /** @param body the contents of the organism */
    static CompiledText of(String body, Variant variant) {
        byte[] bytes = (OPEN + body + "</paget:Organism>\n").getBytes(StandardCharsets.UTF_8);
        Organism model = new ModelFiles().load(bytes, "test.paget").organism().orElseThrow();
        return new CompiledText(model, ModelCompiler.compile(model, variant));
    }

    static CompiledText of(String body) {
        return of(body, Variant.AS_DRAWN);
    }

    /** One tissue of one organ with the given contents and a tumour cell type without traits. */
    static CompiledText tissue(String contents) {
        return of("""
                <regions xsi:type="paget:Organ" id="organ" name="Organ">
                  <tissues id="tissue" name="Tissue">%s</tissues>
                </regions>
                <cellTypes id="type" name="Type" kind="tumour"/>
                """.formatted(contents));
    }

    ReactionNetwork network() {
        return compiled.requireNetwork();
    }

    Reaction reaction(String id) {
        return network().reactions().stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no reaction " + id + " among "
                        + network().reactions().stream().map(Reaction::id).toList()));
    }

    double parameter(String id) {
        return network().parameters().stream().filter(p -> p.id().equals(id)).mapToDouble(Parameter::value).findFirst()
                .orElseThrow(() -> new AssertionError("no parameter " + id));
    }

    /** The rate of a reaction where the state variables have the given values. */
    double rate(String reaction, Map<String, Double> state) {
        return evaluate(reaction(reaction).rate(), state);
    }

    double evaluate(Expression expression, Map<String, Double> state) {
        return Interpreter.evaluate(expression, new Environment() {
            @Override
            public double symbol(String id) {
                Double value = state.get(id);
                return value != null ? value : parameter(id);
            }

            @Override
            public double time() {
                return 0;
            }
        });
    }

    /** The codes of the diagnostics. */
    List<String> codes() {
        return compiled.diagnostics().stream().map(ModelDiagnostic::problem).toList();
    }

    void assertFails(String code) {
        assertEquals(List.of(code), codes(), () -> compiled.diagnostics().toString());
        assertEquals(true, compiled.network().isEmpty());
    }
}
