package paget.core.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.network.SpeciesReference;

/** The equation of each process. */
class ProcessTest {

    private static final String X = "<populations id='x' cellType='type'/>";
    private static final String Y = "<populations id='y' cellType='type'/>";

    private static List<String> products(CompiledText text, String reaction) {
        return text.reaction(reaction).products().stream().map(SpeciesReference::species).toList();
    }

    @Test
    void logisticGrowthStopsAtCapacity() {
        CompiledText text = CompiledText.tissue(X + """
                <processes xsi:type="paget:Proliferation" id="p" population="x" growthLaw="logistic">
                <rate value="0.5" unit="1/d"/><capacity value="100" unit="cells"/></processes>""");
        assertEquals(50, text.rate("p", Map.of("x", 100.0)));
        assertEquals(50, text.rate("p_crowding", Map.of("x", 100.0)));
        assertEquals(0.5, text.rate("p_crowding", Map.of("x", 10.0)));
    }

    @Test
    void gompertzGrowthIsNothingAtZeroAndAtCapacity() {
        CompiledText text = CompiledText.tissue(X + """
                <processes xsi:type="paget:Proliferation" id="p" population="x" growthLaw="gompertz">
                <rate value="0.2" unit="1/d"/><capacity value="100" unit="cells"/></processes>""");
        assertEquals(0, text.rate("p", Map.of("x", 0.0)));
        assertEquals(0, text.rate("p_crowding", Map.of("x", 0.0)));
        assertEquals(0, text.rate("p", Map.of("x", 100.0)));
        // 0.2·10·ln 10
        assertEquals(2 * Math.log(10), text.rate("p", Map.of("x", 10.0)), 1e-14);
        assertEquals(0, text.rate("p_crowding", Map.of("x", 10.0)));
        assertEquals(200 * Math.log(10), text.rate("p_crowding", Map.of("x", 1000.0)), 1e-11);
    }

    @Test
    void mutationTakesItsShareOfDivisions() {
        CompiledText text = CompiledText.tissue(X + Y + """
                <processes xsi:type="paget:Proliferation" id="p" population="x"><rate value="2" unit="1/d"/></processes>
                <processes xsi:type="paget:Mutation" id="m" population="x" mutant="y"><rate value="0.1"/></processes>""");
        assertEquals(18, text.rate("p", Map.of("x", 10.0)), 1e-14);
        assertEquals(2, text.rate("m", Map.of("x", 10.0)), 1e-15);
        assertEquals(List.of("y"), products(text, "m"));
        assertTrue(text.reaction("m").reactants().isEmpty());
    }

    @Test
    void mutationNeedsDivision() {
        CompiledText.tissue(X + Y
                + "<processes xsi:type='paget:Mutation' id='m' population='x' mutant='y'><rate value='0.1'/></processes>")
                .assertFails("mutation.no-division");
    }

    @Test
    void transitionSucceedsOrFailsBehindItsBarriers() {
        CompiledText text = CompiledText.tissue(X + Y + """
                <barriers id="wall"/>
                <processes xsi:type="paget:Extravasation" id="e" source="x" target="y" barriers="wall">
                <rate value="4" unit="1/d"/><successProbability value="0.25"/></processes>""");
        Map<String, Double> half = Map.of("x", 10.0, "wall", 0.5);
        assertEquals(5, text.rate("e", half));
        assertEquals(15, text.rate("e_failure", half));
        assertEquals(0, text.rate("e", Map.of("x", 10.0, "wall", 1.0)));
        assertEquals(List.of("y"), products(text, "e"));
        assertTrue(products(text, "e_failure").isEmpty());
    }

    @Test
    void aProbabilityAboveOneIsReported() {
        CompiledText.tissue(X + "<processes xsi:type='paget:Invasion' id='i' source='x'><rate value='1' unit='1/d'/>"
                + "<successProbability value='1.5'/></processes>").assertFails("probability.range");
    }

    @Test
    void killingIsByMassAction() {
        CompiledText text = CompiledText.tissue(X + Y + """
                <processes xsi:type="paget:Killing" id="k" killer="x" victim="y"><rate value="24" unit="1/(cells*d)"/>
                </processes>""");
        assertEquals(24 * 6, text.rate("k", Map.of("x", 2.0, "y", 3.0)));
        assertEquals("y", text.reaction("k").reactants().getFirst().species());
    }

    @Test
    void aRatePerHourBecomesARatePerDay() {
        CompiledText text = CompiledText.tissue(X
                + "<processes xsi:type='paget:Death' id='d' population='x'><rate value='0.5' unit='1/h'/></processes>");
        assertEquals(12, text.parameter("d_rate"));
    }

    @Test
    void secretionOfAmountsIsDilutedInTheVolume() {
        CompiledText text = CompiledText.of("""
                <regions xsi:type="paget:Organ" id="organ"><tissues id="tissue">
                  <populations id="x" cellType="type"/><factorLevels id="l" factor="f"/>
                  <processes xsi:type="paget:Secretion" id="s" population="x" level="l">
                    <rate value="2" unit="fmol/(cells*d)"/></processes>
                  <volume value="4" unit="mm^3"/></tissues></regions>
                <factors id="f"/><cellTypes id="type"/>
                """);
        // 2 fmol per cell and day from 10 cells into 4 mm³: 5 fmol/mm³ = 5 nmol/L a day
        assertEquals(5, text.rate("s", Map.of("x", 10.0)));
    }

    @Test
    void transportConservesAmounts() {
        CompiledText text = CompiledText.of("""
                <regions xsi:type="paget:Vessel" id="blood"><factorLevels id="a" factor="f"/>
                  <volume value="8" unit="mm^3"/></regions>
                <regions xsi:type="paget:Organ" id="organ"><tissues id="tissue"><factorLevels id="b" factor="f"/>
                  <processes xsi:type="paget:FactorTransport" id="t" source="a" target="b">
                    <rate value="0.5" unit="1/d"/><partition value="2"/></processes>
                  <volume value="2" unit="mm^3"/></tissues></regions>
                <factors id="f"/>
                """);
        // 0.5·(2·3 − 1) in the target; the source has four times the volume
        assertEquals(2.5, text.rate("t", Map.of("a", 3.0, "b", 1.0)));
        assertEquals(1, text.reaction("t").products().getFirst().stoichiometry());
        assertEquals(0.25, text.reaction("t").reactants().getFirst().stoichiometry());
    }

    @Test
    void remodellingMovesTowardsItsGoal() {
        CompiledText text = CompiledText.tissue(X + """
                <states id="s"/>
                <processes xsi:type="paget:Remodelling" id="r" state="s" agent="x"><rate value="0.1" unit="1/(cells*d)"/>
                <goal value="4"/></processes>""");
        assertEquals(0.1 * 2 * (4 - 1), text.rate("r", Map.of("x", 2.0, "s", 1.0)), 1e-15);
        assertTrue(text.rate("r", Map.of("x", 2.0, "s", 5.0)) < 0);
    }

    @Test
    void aLawReplacesRateAndParticipants() {
        CompiledText text = CompiledText.tissue("""
                <states id="s"/>
                <processes xsi:type="paget:Remodelling" id="r" state="s" law="k * s^2"><parameters id="k">
                <value value="3" unit="1/d"/></parameters></processes>""");
        assertEquals(12, text.rate("r", Map.of("s", 2.0)));
    }

    @Test
    void mistakesInALawAreReported() {
        String process = "<states id='s'/><processes xsi:type='paget:Remodelling' id='r' state='s' law='%s'/>";
        CompiledText.tissue(process.formatted("2 * nothing")).assertFails("expression.unknown");
        CompiledText.tissue(process.formatted("2 * (s")).assertFails("expression.syntax");
    }

    @Test
    void clonesInheritTraitsChangedByAlterations() {
        CompiledText text = CompiledText.of("""
                <regions xsi:type="paget:Organ" id="organ"><tissues id="tissue"><populations id="x" cellType="child"/>
                  <processes xsi:type="paget:Proliferation" id="p" population="x"/></tissues></regions>
                <cellTypes id="parent"><traits id="t" kind="proliferation"><value value="0.5" unit="1/d"/></traits>
                </cellTypes>
                <cellTypes id="child" parent="parent"><alterations id="a"><effects trait="proliferation"><fold value="3"/>
                </effects></alterations></cellTypes>
                """);
        assertEquals(1.5, text.rate("p", Map.of("x", 1.0)));
    }

    @Test
    void aProcessWithoutRateOrTraitIsReported() {
        CompiledText.tissue(X + "<processes xsi:type='paget:Proliferation' id='p' population='x'/>")
                .assertFails("rate.missing");
    }
}
