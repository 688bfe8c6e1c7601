package paget.generate.metaspread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import paget.core.generate.Generation;
import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.ContactModel;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.model.Activation;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Proliferation;
import paget.model.Quantity;
import paget.model.Tissue;
import paget.sim.Issue;

class MetaSpreadGeneratorTest extends GeneratorContract {

    /** All that MetaSpread reads, in the order of its own file. */
    private static final List<String> NAMES = List.of("th", "tha", "xh", "xha", "dM", "dE", "phiM", "phiE", "dmmp",
            "theta", "Lambda", "gamma1", "gamma2", "vasculature_time", "doubling_time_M", "doubling_time_E",
            "single_cell_survival", "cluster_survival", "extravasation_probs", "dissagreggation_prob",
            "carrying_capacity", "normal_vessels_primary", "ruptured_vessels_primary", "secondary_sites_vessels",
            "n_center_points_for_tumor", "n_center_points_for_Vessels", "gridsize", "grids_number",
            "mesenchymal_proportion", "epithelial_proportion", "number_of_initial_cells");

    @Override
    protected Generator generator() {
        return new MetaSpreadGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("spatial-spread", "one-secondary-site");
    }

    /** The second model has bones as its only secondary site, twice as fast a division and other units. */
    @Override
    protected GenerationInput goldenInput(String model) {
        if (!model.equals("one-secondary-site")) {
            return super.goldenInput(model);
        }
        GenerationInput input = Exports.kept("spatial-spread", Map.of("length", "1000", "time", "500"));
        Organism organism = input.model();
        EcoreUtil.deleteAll(organism.getRegions().stream().filter(r -> r.getId().equals("lungs")).toList(), true);
        EcoreUtil.deleteAll(organism.getRoutes().stream().filter(r -> r.getTarget() == null).toList(), true);
        Tissue tissue = ((Organ) organism.getRegions().getFirst()).getTissues().getFirst();
        tissue.getProcesses().stream().filter(Proliferation.class::isInstance).map(Proliferation.class::cast)
                .forEach(p -> p.getRate().setValue(2 * p.getRate().getValue()));
        return input;
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) {
        List<String> lines = written.text("simulations_configs.csv").lines().toList();
        assertEquals("Names,Values", lines.getFirst());
        assertEquals(NAMES, lines.subList(1, lines.size()).stream().map(l -> l.substring(0, l.indexOf(','))).toList());
    }

    /** Parameters of L. C. Franssen et al., Bull. Math. Biol. 81 (2019) 1965, as MetaSpread ships them. */
    @Test
    void thePublishedParametersComeBack() {
        String csv = Exports.write(generator(), Exports.kept("spatial-spread", Map.of())).text("simulations_configs.csv");
        for (String line : List.of("th,0.001", "xh,0.005", "dM,1.0E-4", "dE,5.0E-5", "phiM,5.0E-4", "dmmp,0.001",
                "theta,0.195", "Lambda,0.1", "gamma1,1", "gamma2,1", "vasculature_time,180", "doubling_time_M,2000",
                "doubling_time_E,3000", "single_cell_survival,5.0E-4", "cluster_survival,0.025",
                "extravasation_probs,\"[0.75, 0.25]\"", "dissagreggation_prob,0.5", "carrying_capacity,4",
                "normal_vessels_primary,8", "ruptured_vessels_primary,2", "secondary_sites_vessels,\"[10, 10]\"",
                "gridsize,201", "grids_number,3", "number_of_initial_cells,388")) {
            assertTrue(csv.contains("\n" + line + "\n"), () -> line + " is not in " + csv);
        }
    }

    @Test
    void aModelOfAnotherShapeIsRefusedWithTheReasons() {
        List<Issue> issues = Generation.check(generator(), ContactModel.input(Map.of()));
        assertTrue(issues.stream().anyMatch(i -> i.message().contains("square lattices")), issues::toString);
        assertTrue(issues.stream().anyMatch(i -> i.message().contains("secondary site")), issues::toString);
    }

    /** The inactive form of the protease is a third factor, which MetaSpread does not have. */
    @Test
    void aZymogenIsRefusedWithTheReason() {
        GenerationInput input = Exports.kept("spatial-spread", Map.of());
        assertEquals(List.of(), Generation.check(generator(), input).stream().filter(Issue::isError).toList());
        ripening(input.model());
        List<Issue> issues = Generation.check(generator(), input);
        assertTrue(issues.stream().anyMatch(i -> i.isError() && i.message().startsWith("MetaSpread needs two factors")),
                issues::toString);
    }

    /** Lets an inactive form turn into the protease of the primary site by itself. */
    private static void ripening(Organism model) {
        Tissue tissue = ((Organ) model.getRegions().getFirst()).getTissues().getFirst();
        Factor zymogen = PagetFactory.eINSTANCE.createFactor();
        zymogen.setId("pro");
        model.getFactors().add(zymogen);
        FactorLevel level = PagetFactory.eINSTANCE.createFactorLevel();
        level.setId("pro_level");
        level.setFactor(zymogen);
        tissue.getFactorLevels().add(level);
        Quantity rate = PagetFactory.eINSTANCE.createQuantity();
        rate.setValue(1.0);
        rate.setUnit("1/h");
        Activation activation = PagetFactory.eINSTANCE.createActivation();
        activation.setId("ripening");
        activation.setZymogen(level);
        activation.setProduct(tissue.getFactorLevels().stream().filter(l -> l.getId().equals("mmp2_level")).findFirst()
                .orElseThrow());
        activation.setRate(rate);
        tissue.getProcesses().add(activation);
    }
}
