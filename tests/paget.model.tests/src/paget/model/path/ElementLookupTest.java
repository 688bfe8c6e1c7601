package paget.model.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.model.SampleModel;

class ElementLookupTest {

    private final SampleModel sample = new SampleModel();
    private final ElementLookup lookup = new ElementLookup(sample.organism);

    @Test
    void byId() {
        assertEquals(new Lookup.Found(sample.lung), lookup.find("lung"));
        assertSame(sample.lung, lookup.byId("lung").orElseThrow());
    }

    @Test
    void byPathWithInnerContainersLeftOut() {
        assertEquals(new Lookup.Found(sample.arrested), lookup.find("Lung/Tumour cells"));
        assertEquals(new Lookup.Found(sample.arrested), lookup.find("lung/parenchyma/tumour cells"));
        assertEquals(new Lookup.Found(sample.primary), lookup.find("Breast/Tumour cells"));
    }

    @Test
    void byDerivedLabel() {
        assertEquals(new Lookup.Found(sample.solitary), lookup.find("Lung/MDA-MB-231, solitary"));
        assertEquals(new Lookup.Found(sample.level), lookup.find("Parenchyma/CXCL12"));
    }

    @Test
    void ambiguous() {
        Lookup.Ambiguous found = assertInstanceOf(Lookup.Ambiguous.class, lookup.find("Tumour cells"));
        assertEquals(2, found.elements().size());
        assertTrue(found.sentence().contains("Lung › Parenchyma › Tumour cells"), found.sentence());
    }

    @Test
    void missing() {
        Lookup.Missing missing = assertInstanceOf(Lookup.Missing.class, lookup.find("lungs"));
        assertEquals("No element is called \"lungs\".", missing.sentence());
        assertInstanceOf(Lookup.Missing.class, lookup.find("/"));
        assertInstanceOf(Lookup.Missing.class, lookup.find(""));
    }

    @Test
    void pathsForPeople() {
        assertEquals("Lung › Parenchyma › Tumour cells", ElementPath.of(sample.arrested));
        assertEquals("Lung › Parenchyma › Extravasation › regulation by CXCL12", ElementPath.of(sample.regulation));
        assertEquals("Lung › Parenchyma › Extravasation › rate", ElementPath.of(sample.extravasation.getRate()));
        assertEquals("Breast › Gland › proliferation of Tumour cells", ElementPath.of(sample.proliferation));
        assertEquals("Breast → Systemic veins", ElementPath.of(sample.organism.getRoutes().getFirst()));
        assertEquals("Breast cancer", ElementPath.of(sample.organism));
    }
}
