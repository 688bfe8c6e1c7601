package paget.model.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import paget.model.PagetPackage;

class LabelsTest {

    @Test
    void namesOfFeaturesAndClassesAreReadAsWords() {
        assertEquals("half maximal", Labels.words("halfMaximal"));
        assertEquals("geometric standard deviation", Labels.words("geometricStandardDeviation"));
        assertEquals("value", Labels.words("value"));
        assertEquals("dormancy entry", Labels.type(PagetPackage.Literals.DORMANCY_ENTRY));
    }
}
