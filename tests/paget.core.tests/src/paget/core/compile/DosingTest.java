package paget.core.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import paget.sim.network.EventAssignment;
import paget.sim.network.Parameter;
import paget.sim.network.Species;
import paget.sim.unit.Unit;

/** How a dose gets into the blood. In base units a volume of 3 L is 3e6 mm³, 1 mg/L is 1 ng/mm³ and 1 nmol is 1e6 fmol. */
class DosingTest {

    private static CompiledText dosing(String level, String dosing) {
        return CompiledText.of("""
                <regions xsi:type="paget:Vessel" id="blood" name="Blood">
                  <factorLevels id="level" factor="drug"><initial value="0" unit="%s"/></factorLevels>
                </regions>
                <factors id="drug" name="Drug" kind="drug"><molarMass value="1000" unit="g/mol"/></factors>
                <treatments xsi:type="paget:Dosing" id="dose" name="Dose" level="level">
                  <amount value="6" unit="mg"/><clearance value="0.2" unit="L/d"/><centralVolume value="3" unit="L"/>%s
                </treatments>
                """.formatted(level, dosing));
    }

    private static Unit unit(CompiledText text, String id) {
        return Stream.concat(
                text.network().species().stream().filter(part -> part.id().equals(id)).map(Species::unit),
                text.network().parameters().stream().filter(part -> part.id().equals(id)).map(Parameter::unit))
                .findFirst().orElseThrow();
    }

    private static double given(CompiledText text, String event, Map<String, Double> state) {
        EventAssignment assignment = text.network().events().stream().filter(e -> e.id().equals(event)).findFirst()
                .orElseThrow().assignments().getFirst();
        return text.evaluate(assignment.expression(), state);
    }

    @Test
    void aBolusRaisesTheLevelByDosePerVolume() {
        assertEquals(1 + 2, given(dosing("mg/L", ""), "dose_dose1", Map.of("level", 1.0)), 1e-12);
        // 6 mg of 1,000 g/mol are 6 µmol, in 3 L 2 µmol/L, which is 2,000 fmol/mm³
        assertEquals(2000, given(dosing("nmol/L", ""), "dose_dose1", Map.of("level", 0.0)), 1e-9);
    }

    @Test
    void aDepotHoldsAnAmountOfWhatTheLevelMeasures() {
        CompiledText text = dosing("mg/L", "<absorptionRate value='0.5' unit='1/d'/>");
        assertEquals("ng", unit(text, "dose_depot").toString());
        assertEquals(6e6, given(text, "dose_dose1", Map.of("dose_depot", 0.0)), 1e-6);
        assertEquals(0.5 * 6e6, text.rate("dose_absorption", Map.of("dose_depot", 6e6)), 1e-6);
        assertEquals(0.5 * 6e6 / 3e6, text.rate("dose_input", Map.of("dose_depot", 6e6)), 1e-12);
        assertEquals("fmol", unit(dosing("nmol/L", "<absorptionRate value='0.5' unit='1/d'/>"), "dose_depot").toString());
    }

    @Test
    void anInfusionIsAnAmountPerTime() {
        CompiledText text = dosing("mg/L", "<infusionDuration value='12' unit='h'/>");
        assertEquals(Unit.parse("ng/d"), unit(text, "dose_infusion"));
        assertEquals(12e6, given(text, "dose_dose1", Map.of("dose_infusion", 0.0)), 1e-6);
        assertEquals(4, text.rate("dose_input", Map.of("dose_infusion", 12e6)), 1e-12);
    }
}
