package paget.model.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import paget.model.Organ;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.PagetPackage;

class ModelReadsTest {

    private final List<String> heard = new ArrayList<>();
    private final ReadListener listener = new ReadListener() {
        @Override
        public void feature(EObject object, int featureId) {
            heard.add(object.eClass().getName() + "." + object.eClass().getEStructuralFeature(featureId).getName());
        }

        @Override
        public void container(EObject object) {
            heard.add(object.eClass().getName() + " container");
        }
    };

    /** Also by the getters themselves, for each is what the generated reflective access calls. */
    @Test
    void everyFeatureOfEveryClassTellsThatItIsRead() {
        int features = 0;
        for (var classifier : PagetPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                EObject object = EcoreUtil.create(type);
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    heard.clear();
                    ModelReads.heardBy(listener, () -> object.eGet(feature));
                    assertEquals(List.of(type.getName() + "." + feature.getName()), heard);
                    heard.clear();
                    ModelReads.heardBy(listener, () -> object.eIsSet(feature));
                    assertFalse(heard.isEmpty(), "eIsSet " + feature.getName());
                    features++;
                }
            }
        }
        assertTrue(features > 300, "only " + features);
    }

    @Test
    void containersAndContentsAreHeard() {
        Organism organism = PagetFactory.eINSTANCE.createOrganism();
        Organ organ = PagetFactory.eINSTANCE.createOrgan();
        organism.getRegions().add(organ);
        assertEquals(organism, ModelReads.heardBy(listener, organ::eContainer));
        assertEquals(List.of("Organ container"), heard);
        heard.clear();
        assertEquals(organ, ModelReads.heardBy(listener, () -> organism.eContents().getFirst()));
        assertTrue(heard.contains("Organism.regions"), heard.toString());
        heard.clear();
        ModelReads.heardBy(listener, organ::eResource);
        assertEquals(List.of("Organ container", "Organism container"), heard.stream().distinct().toList());
    }

    @Test
    void onlyTheOwnThreadIsHeardAndOnlyWhileTheCodeRuns() throws Exception {
        Organ organ = PagetFactory.eINSTANCE.createOrgan();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            ModelReads.heardBy(listener, () -> other.submit(organ::getName).get());
        }
        organ.getName();
        assertEquals(List.of(), heard);
        List<String> inner = new ArrayList<>();
        ModelReads.heardBy(listener, () -> {
            ModelReads.unheard(organ::getName);
            organ.getRole();
            return ModelReads.heardBy(new ReadListener() {
                @Override
                public void feature(EObject object, int featureId) {
                    inner.add("feature");
                }

                @Override
                public void container(EObject object) {
                    inner.add("container");
                }
            }, organ::getName);
        });
        assertEquals(List.of("Organ.role"), heard);
        assertEquals(List.of("feature"), inner);
    }
}
