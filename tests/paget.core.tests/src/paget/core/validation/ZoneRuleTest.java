package paget.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paget.core.validation.HealthyModel.q;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.model.PagetFactory;
import paget.model.Quantity;
import paget.model.Zone;
import paget.model.ZoneShape;
import paget.model.diagnostic.ModelDiagnostic;

/** Zones of a tissue of 1 mm by 1 mm: one half of a box, or the radius of a ball, lies to each side of its centre. */
class ZoneRuleTest {

    private static List<ModelDiagnostic> outside(ZoneShape shape, Quantity x, Quantity reach) {
        HealthyModel model = new HealthyModel();
        model.alveoli.setWidth(q(1, "mm"));
        model.alveoli.setHeight(q(1000, "um"));
        Zone zone = PagetFactory.eINSTANCE.createZone();
        zone.setId("bed");
        zone.setName("Bed");
        zone.setShape(shape);
        zone.setX(x);
        if (shape == ZoneShape.BALL) {
            zone.setRadius(reach);
        } else {
            zone.setWidth(reach);
        }
        model.alveoli.getZones().add(zone);
        return new ModelValidator().validate(model.organism).stream().filter(d -> d.problem().equals("zone.outside"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({ "BOX, 1.26, mm, 500, um", "BOX, -0.3, mm, 500, um", "BALL, 1.26, mm, 250, um" })
    void besideTheTissue(ZoneShape shape, double x, String unit, double reach, String reachUnit) {
        List<ModelDiagnostic> found = outside(shape, q(x, unit), q(reach, reachUnit));
        assertEquals(1, found.size());
        String sentence = found.getFirst().getMessage();
        assertTrue(sentence.contains("Bed") && sentence.contains("Alveoli") && sentence.contains("x = " + x + " mm"), sentence);
    }

    @ParameterizedTest
    @CsvSource({ "BOX, 1.24, mm, 500, um", "BOX, -0.2, mm, 500, um", "BALL, 1.26, mm, 300, um" })
    void partlyInTheTissue(ZoneShape shape, double x, String unit, double reach, String reachUnit) {
        assertEquals(List.of(), outside(shape, q(x, unit), q(reach, reachUnit)));
    }
}
