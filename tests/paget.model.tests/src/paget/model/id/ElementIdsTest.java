package paget.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import paget.model.Element;
import paget.model.Organ;
import paget.model.PagetFactory;
import paget.model.Parameter;
import paget.model.Proliferation;
import paget.model.SampleModel;
import paget.model.Tissue;
import paget.model.query.Contents;

class ElementIdsTest {

    @ParameterizedTest
    @CsvSource({"Lung,lung", "Tumour cells,tumour_cells", "CXCR4+ clone,CXCR4_plus_clone", "Müller's Niche,muller_s_niche",
        "TGF-β1,TGF_beta1", "4T1,n4T1", "  Bone   marrow ,bone_marrow", "肝,organ", "time,organ_time", "x,organ_x"})
    void proposalsAreReadable(String name, String id) {
        Organ organ = PagetFactory.eINSTANCE.createOrgan();
        organ.setName(name);
        String proposed = ElementIds.propose(organ, Set.of()::contains);
        assertTrue(ElementIds.isValid(proposed), proposed);
        assertEquals(id, proposed);
    }

    @Test
    void constantsKeepTheirSymbols() {
        Parameter parameter = PagetFactory.eINSTANCE.createParameter();
        parameter.setName("K");
        assertEquals("K", ElementIds.propose(parameter, Set.of()::contains));
    }

    @Test
    void aTakenProposalIsMadeLongerThenNumbered() {
        SampleModel sample = new SampleModel();
        assertEquals("tumour_cells", sample.primary.getId());
        assertEquals("parenchyma_tumour_cells", sample.arrested.getId());
        assertEquals("extravasation_3", ElementIds.propose(sample.extravasation,
                Set.of("extravasation", "parenchyma_extravasation", "lung_parenchyma_extravasation",
                        "lung_parenchyma_extravasation_2")::contains).replace("lung_parenchyma_", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a-b", "ä", "a.b"})
    void invalidIds(String id) {
        assertFalse(ElementIds.isValid(id));
    }

    @Test
    void idsOfASampleAreUniqueAndValid() {
        List<String> ids = Contents.of(new SampleModel().organism, Element.class).map(Element::getId).toList();
        assertTrue(ids.stream().allMatch(ElementIds::isValid), ids.toString());
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void idStaysWhenTheNameChanges() {
        SampleModel sample = new SampleModel();
        String id = sample.lung.getId();
        sample.organism.eAdapters().add(new IdAssigner());
        sample.lung.setName("Left lung");
        IdAssigner.assignMissing(sample.organism);
        assertEquals(id, sample.lung.getId());
    }

    @Test
    void assignerGivesIdsToWhatIsAdded() {
        SampleModel sample = new SampleModel();
        sample.organism.eAdapters().add(new IdAssigner());
        Organ liver = PagetFactory.eINSTANCE.createOrgan();
        liver.setName("Liver");
        Tissue inner = PagetFactory.eINSTANCE.createTissue();
        inner.setName("Parenchyma");
        liver.getTissues().add(inner);
        sample.organism.getRegions().add(liver);
        assertEquals("liver", liver.getId());
        assertEquals("liver_parenchyma", inner.getId());
    }

    @Test
    void pastedCopiesGetIdsOfTheirOwnAndTrueLaws() {
        SampleModel sample = new SampleModel();
        sample.organism.eAdapters().add(new IdAssigner());
        Tissue copy = EcoreUtil.copy(sample.gland);
        sample.lung.getTissues().add(copy);
        Proliferation copied = (Proliferation) copy.getProcesses().getFirst();
        assertNotEquals(sample.gland.getId(), copy.getId());
        String k = copied.getParameters().getFirst().getId();
        assertNotEquals(sample.kay().getId(), k);
        assertEquals(k + " * " + copied.getPopulation().getId(), copied.getLaw());
        assertEquals(sample.kay().getId() + " * " + sample.primary.getId(), sample.proliferation.getLaw());
        List<String> ids = Contents.of(sample.organism, Element.class).map(Element::getId).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void cutAndPastedElementsKeepTheirIds() {
        SampleModel sample = new SampleModel();
        sample.organism.eAdapters().add(new IdAssigner());
        String id = sample.gland.getId();
        sample.breast.getTissues().remove(sample.gland);
        sample.lung.getTissues().add(sample.gland);
        assertEquals(id, sample.gland.getId());
        assertEquals("tumour_cells", sample.primary.getId());
    }

    @Test
    void numbersInLawsAreNotIds() {
        SampleModel sample = new SampleModel();
        sample.kay().setId("e5");
        sample.proliferation.setLaw("1e5 * e5 + 2.e5");
        Proliferation copy = EcoreUtil.copy(sample.proliferation);
        Reidentifier.renew(List.of(copy), sample.organism);
        String k = copy.getParameters().getFirst().getId();
        assertEquals("1e5 * " + k + " + 2.e5", copy.getLaw());
    }
}
