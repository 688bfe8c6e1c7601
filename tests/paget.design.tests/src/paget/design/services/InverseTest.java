package paget.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.junit.jupiter.api.Test;

import paget.examples.ShippedExamples;
import paget.model.Element;
import paget.model.Organism;
import paget.model.resource.ModelFiles;

class InverseTest {

    /** The index answers what a search through the model answers, in the same order. */
    @Test
    void theIndexAnswersLikeASearch() throws IOException {
        try (InputStream input = ShippedExamples.class.getResourceAsStream("/models/breast-cxcr4.paget")) {
            Organism organism = new ModelFiles().load(input.readAllBytes(), "breast").organism().orElseThrow();
            List<List<String>> searched = referrers(organism);
            organism.eAdapters().add(new ECrossReferenceAdapter());
            assertEquals(searched, referrers(organism));
            assertTrue(searched.stream().anyMatch(each -> each.size() > 5), "some element has several referrers");
        }
    }

    private static List<List<String>> referrers(Organism organism) {
        List<List<String>> found = new ArrayList<>();
        for (var all = organism.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Element) {
                found.add(Inverse.of(each, Element.class).map(Element::getId).toList());
            }
        }
        return found;
    }
}
