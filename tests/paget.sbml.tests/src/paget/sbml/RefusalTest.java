package paget.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** What is not supported is refused by name. */
class RefusalTest {

    private static void refused(String document, String code, String word) {
        Issue issue = assertThrows(InvalidModelException.class, () -> Sbml.read(document)).issues().getFirst();
        assertEquals(code, issue.code());
        assertTrue(issue.message().contains(word), issue.message());
    }

    @Test
    void fastReactions() {
        refused("<sbml xmlns=\"http://www.sbml.org/sbml/level3/version1/core\" level=\"3\" version=\"1\"><model>"
                + "<listOfReactions><reaction id=\"quick\" reversible=\"false\" fast=\"true\"/></listOfReactions>"
                + "</model></sbml>", "sbml.fast", "quick");
    }

    @Test
    void packagesThatTheModelNeeds() {
        refused("<sbml xmlns=\"http://www.sbml.org/sbml/level3/version2/core\" "
                + "xmlns:spatial=\"http://www.sbml.org/sbml/level3/version1/spatial/version1\" level=\"3\" version=\"2\" "
                + "spatial:required=\"true\"><model/></sbml>", "sbml.spatial", "spatial");
    }

    @Test
    void fluxBalanceAlthoughItIsNeverRequired() {
        refused("<sbml xmlns=\"http://www.sbml.org/sbml/level3/version2/core\" "
                + "xmlns:fbc=\"http://www.sbml.org/sbml/level3/version1/fbc/version2\" level=\"3\" version=\"2\" "
                + "fbc:required=\"false\"><model><fbc:listOfObjectives/></model></sbml>", "sbml.fbc", "fbc");
    }

    @Test
    void levelOne() {
        refused("<sbml xmlns=\"http://www.sbml.org/sbml/level1\" level=\"1\" version=\"2\"><model/></sbml>",
                "sbml.level", "Level 1");
    }

    @Test
    void whatIsNoSbml() {
        refused("<html/>", "sbml.not-readable", "html");
        refused("<sbml", "sbml.not-readable", "line 1");
        refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Sbml.level3("&e;"), "sbml.not-readable",
                "DOCTYPE");
    }

    @Test
    void externalModelsThatAreNotThere() {
        refused(Sbml.hierarchical("<comp:listOfSubmodels><comp:submodel comp:id=\"A\" comp:modelRef=\"e\"/>"
                + "</comp:listOfSubmodels>", "<comp:listOfExternalModelDefinitions><comp:externalModelDefinition "
                        + "comp:id=\"e\" comp:source=\"other.xml\"/></comp:listOfExternalModelDefinitions>"),
                "sbml.external", "other.xml");
    }
}
