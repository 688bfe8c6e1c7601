package paget.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import paget.model.Alteration;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Decay;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Process;
import paget.model.RouteKind;
import paget.model.SampleModel;
import paget.model.TraitEffect;
import paget.model.TraitKind;

class QueryTest {

    private static final PagetFactory F = PagetFactory.eINSTANCE;

    private final SampleModel sample = new SampleModel();

    private static void alter(CellType clone, TraitKind kind, double fold) {
        Alteration alteration = F.createAlteration();
        TraitEffect effect = F.createTraitEffect();
        effect.setTrait(kind);
        effect.setFold(SampleModel.quantity(fold, "1"));
        alteration.getEffects().add(effect);
        clone.getAlterations().add(alteration);
    }

    @Test
    void places() {
        assertSame(sample.parenchyma, Places.placeOf(sample.regulation).orElseThrow());
        assertSame(sample.lung, Places.organOf(sample.arrested).orElseThrow());
        assertEquals(Optional.empty(), Places.organOf(sample.veins));
        assertSame(sample.veins, Places.regionOf(sample.veins).orElseThrow());
        assertSame(sample.organism, Places.organismOf(sample.regulation).orElseThrow());
    }

    @Test
    void cloneInheritsAndAlters() {
        CellType granddaughter = F.createCellType();
        granddaughter.setParent(sample.daughter);
        alter(sample.daughter, TraitKind.PROLIFERATION, 2);
        alter(granddaughter, TraitKind.PROLIFERATION, 3);
        alter(sample.clone, TraitKind.PROLIFERATION, 100);
        InheritedTrait trait = InheritedTrait.of(granddaughter, TraitKind.PROLIFERATION, null).orElseThrow();
        assertSame(sample.clone, trait.bearer());
        assertTrue(trait.isInherited(granddaughter));
        assertEquals(List.of(2.0, 3.0), trait.effects().stream().map(e -> e.getFold().getValue()).toList());
        assertEquals(1.5, trait.value(), 1e-15, "0.25 × 2 × 3; what the bearer states holds already");
        assertEquals(Optional.empty(), InheritedTrait.of(granddaughter, TraitKind.DEATH, null));
    }

    @Test
    void ownTraitWins() {
        alter(sample.daughter, TraitKind.PROLIFERATION, 2);
        sample.daughter.getTraits().add(SampleModel.trait(TraitKind.PROLIFERATION, 0.7));
        assertEquals(0.7, InheritedTrait.of(sample.daughter, TraitKind.PROLIFERATION, null).orElseThrow().value());
    }

    @Test
    void cyclicParentsEnd() {
        sample.clone.setParent(sample.daughter);
        assertEquals(Optional.empty(), InheritedTrait.of(sample.daughter, TraitKind.KILLING, null));
    }

    @Test
    void rateSources() {
        assertInstanceOf(RateSource.Law.class, RateSource.of(sample.proliferation));
        sample.proliferation.setLaw(null);
        assertInstanceOf(RateSource.Own.class, RateSource.of(sample.proliferation));
        sample.proliferation.setRate(null);
        RateSource.FromTrait from = assertInstanceOf(RateSource.FromTrait.class, RateSource.of(sample.proliferation));
        assertEquals(0.25, from.trait().value());
        sample.clone.getTraits().clear();
        assertInstanceOf(RateSource.Missing.class, RateSource.of(sample.proliferation));
        Decay decay = F.createDecay();
        decay.setLevel(sample.level);
        assertInstanceOf(RateSource.Missing.class, RateSource.of(decay));
        sample.cxcl12.setDecay(SampleModel.quantity(1, "1/h"));
        assertInstanceOf(RateSource.FactorDecay.class, RateSource.of(decay));
    }

    @Test
    void everyProcessIsKnown() {
        PagetPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof org.eclipse.emf.ecore.EClass e && !e.isAbstract()
                        && PagetPackage.Literals.PROCESS.isSuperTypeOf(e))
                .forEach(c -> {
                    Process process = (Process) F.create((org.eclipse.emf.ecore.EClass) c);
                    assertInstanceOf(RateSource.Missing.class, RateSource.of(process));
                });
    }

    @Test
    void regulationSigns() {
        assertEquals(RegulationSign.INHIBITS, RegulationSign.of(sample.regulation));
        sample.regulation.setSaturated(SampleModel.quantity(5, "1"));
        assertEquals(RegulationSign.STIMULATES, RegulationSign.of(sample.regulation));
        sample.regulation.setBasal(SampleModel.quantity(5, "1"));
        assertEquals(RegulationSign.NEUTRAL, RegulationSign.of(sample.regulation));
    }

    @Test
    void circulation() {
        Circulation circulation = new Circulation(sample.organism);
        assertEquals(List.of(sample.breast), circulation.primaries());
        assertEquals(Set.of(sample.breast, sample.veins, sample.lung), circulation.reachable(circulation.primaries()));
        assertEquals(1, circulation.into(sample.lung, RouteKind.BLOOD).size());
        sample.organism.getRoutes().getLast().setEnabled(false);
        assertEquals(Set.of(sample.breast, sample.veins),
                new Circulation(sample.organism).reachable(circulation.primaries()));
    }

    @Test
    void populationsByStage() {
        var stages = Populations.byStage(sample.organism);
        assertEquals(Set.of(CellStage.ESTABLISHED, CellStage.ARRESTED, CellStage.SOLITARY), stages.keySet());
        assertEquals(List.of(sample.solitary), stages.get(CellStage.SOLITARY));
    }

    @Test
    void diseaseStage() {
        assertEquals(DiseaseStage.NONE, DiseaseStage.of(sample.organism, p -> 0.5));
        assertEquals(DiseaseStage.LOCAL, DiseaseStage.of(sample.organism, p -> p == sample.primary ? 1000 : 0));
        assertEquals(DiseaseStage.DISSEMINATED, DiseaseStage.of(sample.organism, p -> p == sample.solitary ? 1 : 1e-3));
        sample.solitary.setStage(CellStage.DORMANT);
        assertEquals(DiseaseStage.DORMANT, DiseaseStage.of(sample.organism, p -> 1));
        Population metastasis = F.createPopulation();
        metastasis.setCellType(sample.clone);
        metastasis.setStage(CellStage.MACROMETASTASIS);
        sample.parenchyma.getPopulations().add(metastasis);
        assertEquals(DiseaseStage.MACROMETASTASIS, DiseaseStage.of(sample.organism, p -> 1));
    }
}
