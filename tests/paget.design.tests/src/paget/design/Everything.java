package paget.design;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.Barrier;
import paget.model.BindingRole;
import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Element;
import paget.model.Factor;
import paget.model.FactorKind;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.Receptor;
import paget.model.Regulated;
import paget.model.Regulation;
import paget.model.Regulator;
import paget.model.Route;
import paget.model.SystemicVariable;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.Vessel;
import paget.model.VesselKind;
import paget.model.Zone;
import paget.model.ZoneShape;
import paget.model.id.IdAssigner;

/** A model with at least one of everything that diagrams show, so that every tool finds something to act on. */
final class Everything {

    private static final PagetFactory NEW = PagetFactory.eINSTANCE;

    final Organism organism = NEW.createOrganism();
    final CellType clone = type("Clone A", CellKind.TUMOUR);
    final CellType daughter = type("Clone B", CellKind.TUMOUR);
    final CellType immune = type("T cells", CellKind.ADAPTIVE_IMMUNE);
    final Factor ligand = factor("Ligand", FactorKind.CHEMOKINE);
    final Factor drug = factor("Drug", FactorKind.ANTIBODY);
    final Factor zymogen = factor("Zymogen", FactorKind.ZYMOGEN);
    final Factor protease = factor("Protease", FactorKind.PROTEASE);
    final Tissue primary = tissue(organ("Breast", OrganRole.PRIMARY), "Primary tumour");
    final Tissue lung = tissue(organ("Lung", OrganRole.TARGET), "Lung tissue");
    final Vessel vein = vessel("Vein", VesselKind.VEIN);
    final Vessel artery = vessel("Artery", VesselKind.ARTERY);
    final Population tumour = cells(primary, clone, CellStage.ESTABLISHED, "Tumour");
    final Population mutants = cells(primary, daughter, CellStage.ESTABLISHED, "Mutants");
    final Population travelling = cells(vein, clone, CellStage.CIRCULATING, "Travelling");
    final Population inArtery = cells(artery, clone, CellStage.CIRCULATING, "In the artery");
    final Population arrested = cells(lung, clone, CellStage.ARRESTED, "Arrested");
    final Population solitary = cells(lung, clone, CellStage.SOLITARY, "Solitary");
    final Population dormant = cells(lung, clone, CellStage.DORMANT, "Dormant");
    final Population growing = cells(lung, clone, CellStage.MICROMETASTASIS, "Growing");
    final Population effectors = cells(primary, immune, CellStage.ESTABLISHED, "Effectors");
    final Population effectorsInLung = cells(lung, immune, CellStage.ESTABLISHED, "Effectors in the lung");
    final FactorLevel ligandLevel = level(primary, ligand);
    final FactorLevel drugLevel = level(primary, drug);
    final FactorLevel zymogenLevel = level(primary, zymogen);
    final FactorLevel proteaseLevel = level(primary, protease);
    final FactorLevel ligandInVein = level(vein, ligand);
    final FactorLevel ligandInLung = level(lung, ligand);
    final TissueState matrix = state(primary, "Matrix");
    final TissueState niche = state(lung, "Niche");
    final Barrier membrane = barrier(primary, "Membrane");
    final Barrier wall = barrier(primary, "Wall");
    final SystemicVariable metabolism = systemic("Metabolism");
    final SystemicVariable hormone = systemic("Hormone");
    final Receptor receptor = receptor(clone, "Receptor");

    Everything() {
        organism.setName("Everything");
        routes();
        processes();
        cellTypes();
        zones();
        treatments();
        IdAssigner.assignMissing(organism);
    }

    private void routes() {
        organ("Gut", OrganRole.UNINVOLVED);
        route(primary, vein);
        route(vein, lung);
    }

    private void processes() {
        Process intravasation = process(primary, PagetPackage.Literals.INTRAVASATION, "source", tumour, "target", travelling);
        set(intravasation, "barriers", membrane);
        process(lung, PagetPackage.Literals.ARREST, "source", travelling, "target", arrested);
        process(lung, PagetPackage.Literals.EXTRAVASATION, "source", arrested, "target", solitary);
        Process growth = process(primary, PagetPackage.Literals.PROLIFERATION, "population", tumour, "capacityState", matrix);
        process(primary, PagetPackage.Literals.PROLIFERATION, "population", mutants);
        process(primary, PagetPackage.Literals.DEATH, "population", tumour);
        process(primary, PagetPackage.Literals.DEATH, "population", mutants);
        Process killing = process(primary, PagetPackage.Literals.KILLING, "killer", effectors, "victim", tumour);
        process(primary, PagetPackage.Literals.SECRETION, "population", tumour, "level", ligandLevel);
        process(primary, PagetPackage.Literals.PHENOTYPE_SWITCH, "source", tumour, "target", mutants);
        process(primary, PagetPackage.Literals.MUTATION, "population", tumour, "mutant", mutants);
        process(primary, PagetPackage.Literals.INVASION, "source", tumour);
        process(organism, PagetPackage.Literals.FACTOR_TRANSPORT, "source", ligandLevel, "target", ligandInVein);
        Process aging = process(organism, PagetPackage.Literals.REMODELLING, "state", metabolism, "agent", tumour);
        process(organism, PagetPackage.Literals.REMODELLING, "state", hormone);
        regulate(intravasation, ligand);
        regulate(growth, ligand);
        regulate(killing, matrix);
        regulate(growth, hormone);
        regulate(aging, effectorsInLung);
    }

    private void cellTypes() {
        daughter.setParent(clone);
        type("Clone C", CellKind.TUMOUR);
        for (CellType type : organism.getCellTypes()) {
            var trait = NEW.createTrait();
            type.getTraits().add(trait);
            regulate(trait, ligand);
        }
        var alteration = NEW.createAlteration();
        alteration.setName("Loss");
        daughter.getAlterations().add(alteration);
        var effect = NEW.createTraitEffect();
        effect.setFold(quantity(3, "1"));
        alteration.getEffects().add(effect);
        receptor(daughter, "Other receptor");
        var binding = NEW.createBinding();
        binding.setFactor(ligand);
        receptor.getBindings().add(binding);
        var blocking = NEW.createBinding();
        blocking.setFactor(drug);
        blocking.setRole(BindingRole.ANTAGONIST);
        receptor.getBindings().add(blocking);
        primary.getProcesses().getFirst().getRegulations().getFirst().setReceptor(receptor);
        zymogen.setActiveForm(protease);
        cells(lung, daughter, CellStage.SOLITARY, "Daughters in the lung");
        type("Clone D", CellKind.TUMOUR);
        cells(primary, organism.getCellTypes().getLast(), CellStage.ESTABLISHED, "Clone D");
    }

    private void zones() {
        var core = zone(primary, "Core");
        core.getContents().add(tumour);
        core.getContents().add(membrane);
        var edge = zone(primary, "Edge");
        edge.setVessel(vein);
        edge.setRuptured(true);
        var rim = zone(primary, "Rim");
        rim.setShape(ZoneShape.BALL);
        rim.setRadius(quantity(50, "µm"));
        route(primary, artery);
    }

    private static Zone zone(Tissue tissue, String name) {
        Zone zone = NEW.createZone();
        zone.setName(name);
        tissue.getZones().add(zone);
        return zone;
    }

    private void treatments() {
        var dosing = NEW.createDosing();
        dosing.setName("Dosing");
        dosing.setLevel(drugLevel);
        organism.getTreatments().add(dosing);
        dosing.setStart(quantity(5, "d"));
        var resection = NEW.createResection();
        resection.setName("Resection");
        resection.getPopulations().add(tumour);
        organism.getTreatments().add(resection);
        var stimulus = NEW.createStimulus();
        stimulus.setName("Stimulus");
        var change = NEW.createQuantityChange();
        change.setElement(matrix);
        change.setFeature("initial");
        change.setValue(quantity(2, "1"));
        stimulus.getChanges().add(change);
        var systemic = NEW.createQuantityChange();
        systemic.setElement(metabolism);
        stimulus.getChanges().add(systemic);
        organism.getTreatments().add(stimulus);
        for (String name : new String[] {"Hypothesis", "Other hypothesis"}) {
            var hypothesis = NEW.createHypothesis();
            hypothesis.setName(name);
            organism.getHypotheses().add(hypothesis);
        }
        var first = organism.getHypotheses().getFirst();
        first.getEnables().add(dosing);
        first.getDisables().add(resection);
        first.getEnables().add(organism.getRoutes().getFirst());
        first.getDisables().add(primary.getProcesses().getFirst());
    }

    private CellType type(String name, CellKind kind) {
        CellType type = NEW.createCellType();
        type.setName(name);
        type.setKind(kind);
        organism.getCellTypes().add(type);
        return type;
    }

    private Factor factor(String name, FactorKind kind) {
        Factor factor = NEW.createFactor();
        factor.setName(name);
        factor.setKind(kind);
        organism.getFactors().add(factor);
        return factor;
    }

    private Organ organ(String name, OrganRole role) {
        Organ organ = NEW.createOrgan();
        organ.setName(name);
        organ.setRole(role);
        organism.getRegions().add(organ);
        return organ;
    }

    private static Tissue tissue(Organ organ, String name) {
        Tissue tissue = NEW.createTissue();
        tissue.setName(name);
        organ.getTissues().add(tissue);
        return tissue;
    }

    private Vessel vessel(String name, VesselKind kind) {
        Vessel vessel = NEW.createVessel();
        vessel.setName(name);
        vessel.setKind(kind);
        organism.getRegions().add(vessel);
        return vessel;
    }

    private static Population cells(Place place, CellType type, CellStage stage, String name) {
        Population cells = NEW.createPopulation();
        cells.setName(name);
        cells.setCellType(type);
        cells.setStage(stage);
        place.getPopulations().add(cells);
        return cells;
    }

    private static FactorLevel level(Place place, Factor factor) {
        FactorLevel level = NEW.createFactorLevel();
        level.setName(factor.getName());
        level.setFactor(factor);
        place.getFactorLevels().add(level);
        return level;
    }

    private static TissueState state(Place place, String name) {
        TissueState state = NEW.createTissueState();
        state.setName(name);
        place.getStates().add(state);
        return state;
    }

    private static Barrier barrier(Tissue tissue, String name) {
        Barrier barrier = NEW.createBarrier();
        barrier.setName(name);
        tissue.getBarriers().add(barrier);
        return barrier;
    }

    private SystemicVariable systemic(String name) {
        SystemicVariable variable = NEW.createSystemicVariable();
        variable.setName(name);
        organism.getSystemicVariables().add(variable);
        return variable;
    }

    private static Receptor receptor(CellType type, String name) {
        Receptor receptor = NEW.createReceptor();
        receptor.setName(name);
        type.getReceptors().add(receptor);
        return receptor;
    }

    private void route(Element from, Element to) {
        Route route = NEW.createRoute();
        set(route, "source", from instanceof Tissue tissue ? tissue.eContainer() : from);
        set(route, "target", to instanceof Tissue tissue ? tissue.eContainer() : to);
        organism.getRoutes().add(route);
    }

    private static Process process(EObject owner, EClass type, Object... participants) {
        Process process = (Process) PagetFactory.eINSTANCE.create(type);
        set(owner, "processes", process);
        for (int i = 0; i < participants.length; i += 2) {
            set(process, (String) participants[i], participants[i + 1]);
        }
        return process;
    }

    private static void regulate(Regulated regulated, Regulator source) {
        Regulation regulation = NEW.createRegulation();
        regulation.setSource(source);
        regulated.getRegulations().add(regulation);
    }

    private static Quantity quantity(double value, String unit) {
        Quantity quantity = NEW.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(unit);
        return quantity;
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject owner, String feature, Object value) {
        EStructuralFeature found = owner.eClass().getEStructuralFeature(feature);
        if (found.isMany()) {
            ((List<Object>) owner.eGet(found)).add(value);
        } else {
            owner.eSet(found, value);
        }
    }
}
