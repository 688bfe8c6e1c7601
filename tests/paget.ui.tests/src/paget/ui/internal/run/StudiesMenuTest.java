package paget.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import paget.model.PagetFactory;
import paget.model.Study;

class StudiesMenuTest {

    private static Study study(String name, String kind) {
        Study study = PagetFactory.eINSTANCE.createStudy();
        study.setName(name);
        study.setKind(kind);
        return study;
    }

    @Test
    void aStudyIsCalledByItsNameAndKind() {
        assertEquals("Replicates (Ensemble)", StudiesMenu.label(study("Replicates", "ensemble")));
        assertEquals("Old one (no-longer-installed)", StudiesMenu.label(study("Old one", "no-longer-installed")));
    }
}
