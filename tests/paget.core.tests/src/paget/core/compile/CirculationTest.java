package paget.core.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Where the circulation takes cells. */
class CirculationTest {

    /** Blood flows in percent of the cardiac output, as the filter and flow model of the reference case M8 states them. */
    private static final Map<String, Double> FLOWS = new LinkedHashMap<>(Map.of("kidney", 19.0, "brain", 12.0, "marrow",
            3.0, "portal_organs", 19.0, "liver", 6.5,
            // yellow marrow 3, trabecular .9 and cortical bone .6, adipose 5, muscle 17, skin 5, heart 4, bronchial 2.5,
            // adrenal .3, thyroid 1.5, testes .05, other 3.2
            "others", 43.05));

    private static CompiledText filterAndFlow(double pass) {
        StringBuilder body = new StringBuilder("""
                <regions xsi:type="paget:Vessel" id="veins" kind="vein">
                  <populations id="ctc" cellType="type" stage="circulating"/>
                </regions>
                <regions xsi:type="paget:Vessel" id="arteries" kind="artery"/>
                """);
        body.append(organ("lung", pass));
        FLOWS.keySet().forEach(name -> body.append(organ(name, pass)));
        body.append("""
                <routes id="r_lung" source="veins" target="lung"><transitTime value="1" unit="min"/></routes>
                <routes id="r_back" source="lung" target="arteries"/>
                <routes id="r_portal" source="portal_organs" target="liver"/>
                """);
        FLOWS.forEach((name, flow) -> {
            body.append("<routes id='in_%s' source='arteries' target='%s'><flow value='%s' unit='%%'/></routes>"
                    .formatted(name, name, flow));
            if (!name.equals("portal_organs")) {
                body.append("<routes id='out_%s' source='%s' target='veins'/>".formatted(name, name));
            }
        });
        return CompiledText.of(body.append("<cellTypes id='type' name='Type'/>").toString());
    }

    private static String organ(String id, double pass) {
        return """
                <regions xsi:type="paget:Organ" id="%1$s" name="%1$s"><tissues id="%1$s_tissue">
                  <populations id="%1$s_arrested" cellType="type" stage="arrested"/></tissues>
                  <passFraction value="%2$s"/></regions>
                """.formatted(id, pass);
    }

    /** Chance that a cell is finally arrested in an organ: its share of the rates at which cells leave for good. */
    private static double chance(CompiledText text, String organ) {
        double all = text.network().parameters().stream().mapToDouble(p -> p.value()).sum();
        return text.parameter("ctc_to_" + organ + "_arrested_rate") / all;
    }

    @Test
    void arrestFollowsFlowAndFilter() {
        CompiledText text = filterAndFlow(0.5);
        // reference case M8, computed from the same equations by an independent script
        assertEquals(0.64669715, chance(text, "lung"), 1e-8);
        assertEquals(0.05044931, chance(text, "liver"), 1e-8);
        assertEquals(0.00945925, chance(text, "marrow"), 1e-8);
        assertEquals(0.05990856, chance(text, "kidney"), 1e-8);
        assertEquals(0.03783699, chance(text, "brain"), 1e-8);
    }

    @Test
    void withoutPassageAllIsHeldByTheFirstBed() {
        CompiledText text = filterAndFlow(0);
        assertEquals(1, chance(text, "lung"));
        assertEquals(1, text.network().reactions().size());
        // one per minute is 1,440 per day
        assertEquals(1440, text.parameter("ctc_to_lung_arrested_rate"), 1e-9);
    }

    @Test
    void cellsThatComeBackHaveNotLeft() {
        CompiledText text = filterAndFlow(0.5);
        double leaving = text.network().parameters().stream().mapToDouble(p -> p.value()).sum();
        // f: share of the portal organs; a cell comes back after passing lung and organ, or lung, portal organ and liver
        double f = 19 / 102.55;
        assertEquals(1440 * (1 - (0.25 * (1 - f) + 0.125 * f)), leaving, 1e-9);
    }

    @Test
    void whatARouteDestroysIsLost() {
        CompiledText text = CompiledText.of("""
                <regions xsi:type="paget:Vessel" id="veins"><populations id="ctc" cellType="type" stage="circulating"/>
                </regions>
                <regions xsi:type="paget:Organ" id="lung"/>
                <routes id="route" source="veins" target="lung"><transitTime value="1" unit="d"/>
                  <lossFraction value="0.25"/></routes>
                <cellTypes id="type"/>
                """);
        assertEquals(0.25, text.parameter("ctc_to_route_rate"), 1e-15);
        assertEquals(0.75, text.parameter("ctc_to_lung_rate"), 1e-15);
        assertTrue(text.reaction("ctc_to_lung").products().isEmpty());
    }

    @Test
    void lymphLeavesANodeByLymph() {
        CompiledText text = CompiledText.of("""
                <regions xsi:type="paget:Vessel" id="lymphatics" kind="lymphatic">
                  <populations id="ctc" cellType="type" stage="circulating"/></regions>
                <regions xsi:type="paget:Vessel" id="veins"><populations id="blood" cellType="type" stage="circulating"/>
                </regions>
                <regions xsi:type="paget:Vessel" id="elsewhere"><populations id="wrong" cellType="type"
                  stage="circulating"/></regions>
                <regions xsi:type="paget:Organ" id="node"><passFraction value="1"/></regions>
                <routes id="afferent" kind="lymph" source="lymphatics" target="node"><transitTime value="1" unit="d"/>
                </routes>
                <routes id="efferent" kind="lymph" source="node" target="veins"/>
                <routes id="venous" kind="blood" source="node" target="elsewhere"/>
                <cellTypes id="type"/>
                """);
        assertEquals(1, text.network().reactions().size());
        assertEquals("blood", text.reaction("ctc_to_blood").products().getFirst().species());
    }

    @Test
    void missingTimesAndFlowsAreReported() {
        String vessel = """
                <regions xsi:type="paget:Vessel" id="veins"><populations id="ctc" cellType="type" stage="circulating"/>
                </regions><regions xsi:type="paget:Organ" id="a"/><regions xsi:type="paget:Organ" id="b"/>
                <cellTypes id="type"/>""";
        CompiledText.of(vessel + "<routes id='r' source='veins' target='a'/>").assertFails("transit-time.missing");
        String time = "<transitTime value='1' unit='d'/>";
        CompiledText.of(vessel + "<routes id='r' source='veins' target='a'><flow value='1' unit='%'/>" + time
                + "</routes><routes id='s' source='veins' target='b'>" + time + "</routes>")
                .assertFails("flow.missing");
    }
}
