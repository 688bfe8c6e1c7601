package paget.sim.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    /** Factors follow from definitions: SI prefixes, 1 d = 86400 s, 1 L = 1e-3 m³, 1 mmHg = 133.322387415 Pa. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1/d|1/h|0.041666666666666664", "nmol/L|mol/m^3|1e-6", "nM|nmol/L|1",
            "µm^2/min|cm^2/s|1.6666666666666667e-10", "um|µm|1", "μm|µm|1", "cells/mL|cells/mm^3|1e-3",
            "mm^3|µm^3|1e9", "mg/L|µg/mL|1", "mmHg|Pa|133.322387415", "%|1|0.01", "L/min|m^3/s|1.6666666666666667e-5",
            "1/(d*mm^2)|1/d/mm^2|1", "cm^2/(mmHg*s)|cm^2/mmHg/s|1", "week|d|7", "yr|d|365.25", "pg/mL|ng/L|1",
            "µm²/min|µm^2/min|1", "s⁻¹|1/s|1", "m^0.5 m^0.5|m|1", "kDa|Da|1000", "10^3 cells|cells|1000",
            "dL|L|0.1", "min|s|60", "kcal|1|-1", "1|dimensionless|1", "L|dm^3|1", "mol/(L*s)|M/s|1", "J|N*m|1",
            "Hz|1/s|1", "m^(1/2)*m^(3/2)|m^2|1" })
    void unitsConvert(String from, String to, double factor) {
        if (factor < 0) {
            assertThrows(UnitSyntaxException.class, () -> Unit.parse(from));
        } else {
            assertEquals(factor, Unit.parse(from).factorTo(Unit.parse(to)), 1e-12 * factor);
        }
    }

    @Test
    void oneSquareMicrometrePerSecondIsSixtyPerMinute() {
        assertEquals(60, Unit.parse("µm^2/s").factorTo(Unit.parse("µm^2/min")), 1e-12);
        assertEquals(0.18, 3e-7 * Unit.parse("cm/s").factorTo(Unit.parse("µm/min")), 1e-12);
    }

    @Test
    void cellsColoniesItemsAndMolesNeverMix() {
        List<Unit> counted = List.of(Unit.parse("cells"), Unit.parse("colonies"), Unit.parse("molecules"),
                Unit.parse("mol"), Unit.parse("U"), Unit.DIMENSIONLESS);
        for (Unit a : counted) {
            for (Unit b : counted) {
                assertEquals(a == b, a.isCommensurable(b));
            }
        }
        IncommensurableUnitsException refusal = assertThrows(IncommensurableUnitsException.class,
                () -> Unit.parse("cells").factorTo(Unit.parse("mol")));
        assertEquals("The unit cells cannot be converted to mol.", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "mg//L|3|has no meaning", "foo|0|unknown", "mg/|3|missing at the end",
            "(mg|3|closing parenthesis", "mm3|0|\"mm3\" is unknown", "m^|2|exponent is missing", "0*m|0|positive",
            "m)|1|no meaning", "1.2.3|0|no number", "mg/xL|3|\"xL\" is unknown", "kmin|0|unknown", "m^(1/2|6|closing" })
    void errorsTellPlaceAndReason(String text, int offset, String reason) {
        UnitSyntaxException error = assertThrows(UnitSyntaxException.class, () -> Unit.parse(text));
        assertEquals(offset, error.offset());
        assertTrue(error.problem().contains(reason), error.problem());
        assertTrue(error.getMessage().startsWith("Unit \"" + text + "\", column " + (offset + 1) + ": "));
    }

    @Test
    void emptyAndDeepTextsAreRefused() {
        assertThrows(UnitSyntaxException.class, () -> Unit.parse(" "));
        assertThrows(UnitSyntaxException.class, () -> Unit.parse("(".repeat(10_000)));
    }

    @ParameterizedTest
    @CsvSource({ "nmol/L", "1/(d*mm^2)", "%", "1", "cells/mL", "U/mL", "mmHg", "m^0.5", "colonies/d" })
    void canonicalTextComesBack(String text) {
        Unit unit = Unit.parse(text);
        assertEquals(unit, Unit.parse(unit.canonical()));
        assertEquals(text, unit.toString());
        assertEquals(unit.canonical(), Unit.parse(unit.canonical()).canonical());
    }

    @Test
    void equalityIsOfSizeAndDimension() {
        assertEquals(Unit.parse("mL"), Unit.parse("cm^3"));
        assertEquals(Unit.parse("mL").hashCode(), Unit.parse("cm^3").hashCode());
        assertEquals(Unit.parse("mL").canonical(), Unit.parse("cm^3").canonical());
        assertNotEquals(Unit.parse("mL"), Unit.parse("L"));
        assertNotEquals(Unit.parse("m"), Unit.parse("s"));
        assertFalse(Unit.parse("m").isDimensionless());
        assertTrue(Unit.parse("m/km").isDimensionless());
    }

    @Test
    void sbmlFactorsMultiplyToTheUnit() {
        assertEquals(List.of(new SbmlUnit("dimensionless", 1, 0, 1e-6), new SbmlUnit("metre", -3, 0, 1),
                new SbmlUnit("mole", 1, 0, 1)).size(), Unit.parse("nmol/L").toSbml().size());
        assertEquals(new SbmlUnit("item", 1, 0, 1), Unit.parse("cells").toSbml().get(0));
        assertEquals(List.of(new SbmlUnit("dimensionless", 1, 0, 1)), Unit.DIMENSIONLESS.toSbml());
        double scale = Unit.parse("1/d").toSbml().get(0).multiplier();
        assertEquals(1 / 86400.0, scale, 1e-20);
    }

    @ParameterizedTest
    @CsvSource({"1,''", "cells,cells", "1/d,1/d", "mm^3,mm³", "1/(d*mm^2),1/(d·mm²)", "m^-1,m⁻¹", "mol^0.5,mol^0.5",
        "%,%", "%*colonies/cells,colonies per 100 cells", "mole/litre,mol/L", "second^-1,s⁻¹"})
    void labelsAreForPeople(String text, String label) {
        assertEquals(label, Unit.parse(text).label());
    }

    /** A model may state a concentration as moles by litres, without a text of its own; a mole by litre is 1000 mol/m³. */
    @ParameterizedTest
    @CsvSource({"mol,L,mol/L", "nmol,L,nmol/L", "mmol,mL,mol/L", "mg,L,mg/L", "mol,m^3,mol/m³"})
    void quotientsHaveTheirUsualName(String above, String below, String label) {
        assertEquals(label, Unit.parse(above).divide(Unit.parse(below)).label());
    }
}
