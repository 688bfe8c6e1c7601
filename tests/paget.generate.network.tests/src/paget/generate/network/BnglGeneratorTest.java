package paget.generate.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;

class BnglGeneratorTest extends GeneratorContract {

    private static final String BINDING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="organism" name="Binding" formatVersion="1" taxon="human" timeUnit="%s">
              <regions xsi:type="paget:Organ" id="lung" name="Lung">
                <tissues id="alveoli" name="Alveoli">
                  <factorLevels id="ligand_level" name="Ligand" factor="rules" held="true">
                    <initial value="10" unit="nmol/L"/>
                  </factorLevels>
                  <factorLevels id="blocker_level" name="Blocker" factor="blocker" held="true">
                    <initial value="0.1" unit="µmol/L"/>
                  </factorLevels>
                </tissues>
              </regions>
              <factors id="rules" name="Ligand"/>
              <factors id="blocker" name="Blocker" kind="antibody"/>
              <cellTypes id="clone" name="Clone" kind="tumour">
                <receptors id="receptor" name="Receptor">
                  <bindings id="by_ligand" factor="rules"><dissociationConstant value="10" unit="nmol/L"/></bindings>
                  <bindings id="by_blocker" factor="blocker" role="antagonist">
                    <dissociationConstant value="10" unit="nmol/L"/>
                  </bindings>
                </receptors>
              </cellTypes>
            </paget:Organism>
            """;

    @Override
    protected Generator generator() {
        return new BnglGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("binding", "binding-by-hour");
    }

    @Override
    protected GenerationInput goldenInput(String name) {
        return Exports.model(BINDING.formatted(name.equals("binding") ? "d" : "h"), Map.of());
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) {
        String text = written.text("binding.bngl");
        for (String block : List.of("model", "parameters", "compartments", "molecule types", "seed species",
                "observables", "reaction rules")) {
            assertEquals(1, text.split("\nbegin " + block + "\n", -1).length - 1, block);
            assertEquals(1, text.split("\nend " + block + "\n", -1).length - 1, block);
        }
    }

    /**
     * The equilibrium of the written rates is the occupancy of Gaddum's equation that Paget uses: with L/K = 1 and
     * I/K = 10 it is 1/(1 + 1 + 10) = 1/12.
     */
    @Test
    void theEquilibriumIsPagetsOccupancy() {
        Map<String, Double> values = new HashMap<>();
        String text = Exports.write(new BnglGenerator(), goldenInput("binding")).text("binding.bngl");
        Matcher numbers = Pattern.compile("(?m)^ {4}(\\w+) ([0-9.e-]+) # ").matcher(text);
        while (numbers.find()) {
            values.put(numbers.group(1), Double.valueOf(numbers.group(2)));
        }
        double ligand = values.get("ligand_level") / values.get("K_receptor_by_rules_");
        double blocker = values.get("blocker_level") / values.get("K_receptor_by_blocker");
        assertEquals(1.0 / 12, ligand / (1 + ligand + blocker), 1e-12);
        // 1e-4 per nmol/L and second is 8.64 per nmol/L and day; nmol/L is fmol/mm³.
        assertEquals(8.64, values.get("k_on"), 1e-12);
        assertTrue(text.contains("receptor(site) + rules_(site) <-> receptor(site!1).rules_(site!1) k_on, "), text);
    }
}
