package paget.core.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import paget.model.Organism;
import paget.model.Route;

class RouteFlowsTest {

    private static Organism model(String output, String first, String second) {
        return CompiledText.of(output + """
                <regions xsi:type="paget:Vessel" id="arteries" kind="artery"/>
                <regions xsi:type="paget:Vessel" id="a" kind="vein"/>
                <regions xsi:type="paget:Vessel" id="b" kind="vein"/>
                <routes id="to_a" source="arteries" target="a">%s</routes>
                <routes id="to_b" source="arteries" target="b">%s</routes>
                """.formatted(first, second)).model();
    }

    private static Map<Route, Double> shares(Organism model) {
        return new RouteFlows(model).shares(model.getRoutes());
    }

    private static void assertShares(Organism model, double first, double second) {
        Map<Route, Double> shares = shares(model);
        assertEquals(first, shares.get(model.getRoutes().get(0)), 1e-12);
        assertEquals(second, shares.get(model.getRoutes().get(1)), 1e-12);
    }

    /** 20 % of 5 L/min are 1 L/min, so with 3 L/min beside it a quarter goes one way. */
    @Test
    void percentAndVolumesAreOnOneScale() {
        String output = "<cardiacOutput value='5' unit='L/min'/>";
        Organism mixed = model(output, "<flow value='20' unit='%'/>", "<flow value='3' unit='L/min'/>");
        assertShares(mixed, 0.25, 0.75);
        assertEquals(0.8, new RouteFlows(mixed).fraction(mixed.getRoutes()).orElseThrow(), 1e-12);
    }

    @Test
    void withoutACardiacOutputEachKindIsInProportion() {
        assertShares(model("", "<flow value='20' unit='%'/>", "<flow value='60' unit='%'/>"), 0.25, 0.75);
        Organism volumes = model("", "<flow value='60' unit='mL/h'/>", "<flow value='3' unit='mL/min'/>");
        assertShares(volumes, 0.25, 0.75);
        assertEquals(Optional.empty(), new RouteFlows(volumes).fraction(volumes.getRoutes()));
    }

    @Test
    void whatCannotBeComparedHasNoShares() {
        assertTrue(shares(model("", "<flow value='20' unit='%'/>", "<flow value='3' unit='L/min'/>")).isEmpty());
        assertTrue(shares(model("", "<flow value='0' unit='%'/>", "<flow value='0' unit='%'/>")).isEmpty());
        assertTrue(shares(model("", "<flow value='1' unit='%'/>", "")).isEmpty());
        assertTrue(shares(model("", "<flow value='1' unit='%'/>", "<flow value='1' unit='kg'/>")).isEmpty());
        assertEquals(Optional.empty(), new RouteFlows(model("", "", "")).fraction(List.of()));
    }
}
