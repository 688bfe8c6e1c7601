package paget.sim.tissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.unit.Unit;

class TissueModelTest {

    private static CellType tumour(String name, double speed, String chemokine) {
        return new CellType("tumour", name, "", 8, new Mechanics(10, 0.4, 1.25, 10),
                new Motility.Persistent(speed, 5, 0.3, List.of(new Motility.Chemotaxis(chemokine, 1))),
                List.of(new CellType.Phase("cycle", 7e-4, false)), 5e-5, 500, List.of(), List.of(), List.of(), 1e-4,
                true);
    }

    private static TissueModel model(CellType type, Domain domain) {
        Field ligand = new Field("ligand", "CXCL12", "", Unit.parse("nM"), 1000, 0.01);
        Tissue tissue = new Tissue("lung", "Lung", "", domain, List.of(FieldSetup.uniform("ligand", 1)),
                List.of(new Barrier("wall", "Wall", "", new Region.Everywhere(), 1, 0.2, "ligand", 0.1)),
                List.of(new Vessel("door", "Door", "", new Region.Ball(new Point(50, 50, 0), 10), false, 1,
                        List.of(new Vessel.Supply("ligand", 0.1, 2)))),
                List.of(new Placement("tumour", 20, new Region.Box(new Point(0, 0, 0), new Point(40, 40, 0)))));
        return new TissueModel("model", "Model", Unit.parse("min"), Unit.parse("µm"), List.of(ligand), List.of(type),
                List.of(new Regulation("", "tumour", Regulation.Behaviour.SPEED, "",
                        new Regulation.Signal.Level("ligand"), 1, 3, 1, 2)),
                List.of(tissue),
                new Circulation(List.of(new Circulation.Route("lung", "lung", 1, 0)),
                        List.of(new Circulation.Fate("tumour", 5e-4, 2.5e-2, 0.5, 0.75))));
    }

    private static final Domain FLAT = new Domain(2, 200, 100, 20, 10, false);

    @Test
    void observablesAreCellsAndLevels() {
        TissueModel model = model(tumour("Tumour", 0.5, "ligand"), FLAT);
        assertEquals(List.of("lung.tumour", "lung.ligand", "lung.wall", "circulation.tumour"),
                model.observableInfos().stream().map(i -> i.id()).toList());
        assertEquals(20, FLAT.gridCells(0));
        assertEquals(1, FLAT.gridCells(2));
    }

    @Test
    void theHashIsOfContentNotOfNames() {
        String hash = model(tumour("Tumour", 0.5, "ligand"), FLAT).hash();
        assertEquals(hash, model(tumour("Other name", 0.5, "ligand"), FLAT).hash());
        assertNotEquals(hash, model(tumour("Tumour", 0.6, "ligand"), FLAT).hash());
    }

    @Test
    void errorsNameTheElement() {
        InvalidModelException speed = assertThrows(InvalidModelException.class,
                () -> model(tumour("Tumour", -1, "ligand"), FLAT));
        assertTrue(speed.getMessage().contains("The speed of \"tumour\""), speed.getMessage());
        InvalidModelException reference = assertThrows(InvalidModelException.class,
                () -> model(tumour("Tumour", 1, "nothing"), FLAT));
        assertEquals("\"tumour\" refers to the field \"nothing\", which does not exist.", reference.getMessage());
        InvalidModelException dimensions = assertThrows(InvalidModelException.class,
                () -> model(tumour("Tumour", 1, "ligand"), new Domain(4, 1, 1, 1, 0, false)));
        assertEquals(2, dimensions.issues().size());
    }

    @Test
    void aLatticeWantsDiffusion() {
        Domain lattice = new Domain(2, 200, 100, 20, 10, false, 4);
        InvalidModelException persistent = assertThrows(InvalidModelException.class,
                () -> model(tumour("Tumour", 0.5, "ligand"), lattice));
        assertEquals("\"Tumour\" must move by diffusion in \"Lung\", whose cells live on a lattice.",
                persistent.getMessage());
        TissueModel diffusive = model(moving(new Motility.Diffusive(1e-4,
                List.of(new Motility.Chemotaxis("ligand", 5e-4)))), lattice);
        assertTrue(diffusive.tissues().getFirst().domain().isLattice());
        InvalidModelException negative = assertThrows(InvalidModelException.class,
                () -> model(moving(new Motility.Diffusive(-1, List.of())), lattice));
        assertTrue(negative.getMessage().contains("The diffusion coefficient of \"tumour\""), negative.getMessage());
    }

    private static CellType moving(Motility motility) {
        CellType type = tumour("Tumour", 0, "ligand");
        return new CellType(type.id(), type.name(), "", type.radius(), type.mechanics(), motility, type.cycle(),
                type.deathRate(), type.removalTime(), type.switches(), type.exchanges(), type.killings(),
                Double.POSITIVE_INFINITY, type.clusters());
    }

    @Test
    void howTimeIsCutCountsInTheHash() {
        TissueModel free = model(tumour("Tumour", 0.5, "ligand"), FLAT);
        TissueModel cut = new TissueModel(free.id(), free.name(), free.timeUnit(), free.lengthUnit(), free.fields(),
                free.cellTypes(), free.regulations(), free.tissues(), free.circulation(),
                new Stepping(0.5, Stepping.Scheme.EXPLICIT), List.of(), free.surroundings());
        assertNotEquals(free.hash(), cut.hash());
    }

    @Test
    void gridCellsFillTheDomain() {
        Domain odd = new Domain(2, 104, 100, 20, 10, false);
        assertEquals(10, odd.gridCells(0));
        assertEquals(10.4, odd.gridEdge(0), 1e-12);
        assertEquals(20, odd.gridEdge(2));
    }

    @Test
    void regionsContainWhatTheySay() {
        assertTrue(new Region.Ball(new Point(1, 1, 1), 1).contains(1, 2, 1));
        assertTrue(!new Region.Ball(new Point(1, 1, 1), 1).contains(1, 2, 1.1));
        assertTrue(new Region.Box(new Point(0, 0, 0), new Point(1, 1, 0)).contains(1, 0, 0));
        assertTrue(!new Region.Box(new Point(0, 0, 0), new Point(1, 1, 0)).contains(1.1, 0, 0));
    }
}
