package paget.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.ui.internal.tree.Numbers;

class UnitsTest {
    @Test
    void conversionsKeepTheQuantity() {
        Quantity day = PagetFactory.eINSTANCE.createQuantity();
        day.setValue(2);
        day.setUnit("d");
        assertEquals(48, Units.convert(day, "h"));
        assertEquals(2880, Units.convert(day, "min"));
        assertTrue(Units.convertible("d").contains("h"));
        assertFalse(Units.convertible("d").contains("L"));
    }

    @Test
    void everyUnitOnOfferIsAUnit() {
        for (String unit : Units.proposals("1")) {
            assertNull(Units.problem(unit), unit);
        }
        assertNotNull(Units.problem("furlongs per"));
    }

    @Test
    void everyNewQuantityBeginsWithAUnit() {
        PagetPackage.eINSTANCE.getEClassifiers().stream().filter(org.eclipse.emf.ecore.EClass.class::isInstance)
                .map(org.eclipse.emf.ecore.EClass.class::cast).filter(type -> !type.isAbstract()).forEach(type -> {
                    for (EReference feature : FeatureForm.quantities(type)) {
                        assertNull(Units.problem(Units.initial(PagetFactory.eINSTANCE.create(type), feature)), type.getName() + "." + feature.getName());
                    }
                });
    }

    @Test
    void numbersReadBack() {
        for (double value : new double[] { 0, 1, -3, 0.25, 5e-4, 1e9, 1.5e-12, 123456.789 }) {
            assertEquals(value, Numbers.parse(Numbers.format(value)));
        }
        assertEquals(0.5, Numbers.parse(" 0,5 "));
        assertThrows(NumberFormatException.class, () -> Numbers.parse("NaN"));
        assertThrows(NumberFormatException.class, () -> Numbers.parse("much"));
    }
}
