package paget.core.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** What regulations make of a rate. */
class RegulationTest {

    private static double death(String regulation, Map<String, Double> state) {
        CompiledText text = CompiledText.of("""
                <regions xsi:type="paget:Organ" id="organ"><tissues id="tissue">
                  <populations id="x" cellType="type"/>
                  <factorLevels id="l" factor="ligand"/><factorLevels id="i" factor="inhibitor"/>
                  <processes xsi:type="paget:Death" id="death" population="x"><rate value="1" unit="1/d"/>%s</processes>
                </tissues></regions>
                <factors id="ligand"/><factors id="inhibitor"/>
                <cellTypes id="type"><receptors id="receptor">
                  <bindings id="own" factor="ligand"><dissociationConstant value="2" unit="nmol/L"/></bindings>
                  <bindings id="other" factor="inhibitor" role="antagonist"><dissociationConstant value="0.5"
                    unit="nmol/L"/></bindings></receptors></cellTypes>
                """.formatted(regulation));
        return text.rate("death", state);
    }

    private static Map<String, Double> levels(double ligand, double inhibitor) {
        return Map.of("x", 1.0, "l", ligand, "i", inhibitor);
    }

    @Test
    void hillFunctionRunsFromBasalToSaturated() {
        String hill = """
                <regulations id="r" source="ligand"><halfMaximal value="3" unit="nmol/L"/><hillCoefficient value="2"/>
                <basal value="1"/><saturated value="5"/></regulations>""";
        assertEquals(1, death(hill, levels(0, 0)));
        assertEquals(3, death(hill, levels(3, 0)), 1e-15);
        // H(6) = 36/(9 + 36) = 0.8
        assertEquals(1 + 4 * 0.8, death(hill, levels(6, 0)), 1e-14);
    }

    @Test
    void withoutMultipliersTheRegulatorInhibitsFully() {
        String inhibition = "<regulations id='r' source='ligand'><halfMaximal value='1' unit='nmol/L'/></regulations>";
        assertEquals(0.25, death(inhibition, levels(3, 0)), 1e-15);
    }

    @Test
    void levelsInOtherUnitsAreConverted() {
        String micromolar = "<regulations id='r' source='l'><halfMaximal value='1' unit='µmol/L'/></regulations>";
        assertEquals(0.5, death(micromolar, levels(1000, 0)), 1e-15);
    }

    @Test
    void occupancyIsCompetitive() {
        String bound = """
                <regulations id="r" source="ligand" receptor="receptor"><basal value="0"/><saturated value="1"/>
                </regulations>""";
        // reference case M17: L/K = 1 and I/Ki = 0, 1, 10, 100
        assertEquals(0.5, death(bound, levels(2, 0)), 1e-15);
        assertEquals(1 / 3.0, death(bound, levels(2, 0.5)), 1e-15);
        assertEquals(1 / 12.0, death(bound, levels(2, 5)), 1e-15);
        assertEquals(1 / 102.0, death(bound, levels(2, 50)), 1e-15);
    }

    @Test
    void regulationsMultiply() {
        String two = """
                <regulations id="r" source="ligand"><halfMaximal value="1" unit="nmol/L"/></regulations>
                <regulations id="s" source="inhibitor"><halfMaximal value="1" unit="nmol/L"/></regulations>
                <regulations id="off" source="inhibitor" enabled="false"/>""";
        assertEquals(0.5 * 0.25, death(two, levels(1, 3)), 1e-15);
    }

    @Test
    void aFactorWithoutLevelInThePlaceIsReported() {
        CompiledText.of("""
                <regions xsi:type="paget:Organ" id="organ"><tissues id="tissue"><populations id="x" cellType="type"/>
                  <processes xsi:type="paget:Death" id="death" population="x"><rate value="1" unit="1/d"/>
                    <regulations id="r" source="ligand"><halfMaximal value="1" unit="nmol/L"/></regulations>
                  </processes></tissues></regions>
                <factors id="ligand" name="Ligand"/><cellTypes id="type"/>
                """).assertFails("regulation.level");
    }
}
