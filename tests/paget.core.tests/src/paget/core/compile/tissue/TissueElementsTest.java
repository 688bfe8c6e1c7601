package paget.core.compile.tissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;

import paget.core.compile.Variant;
import paget.model.resource.ModelFiles;
import paget.sim.tissue.Barrier;
import paget.sim.tissue.CellType;
import paget.sim.tissue.FieldSetup.Source;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.Vessel;

/** Each element of a drawing that acts in space reaches the tissue model with its number. Lengths in µm, times in hours. */
class TissueElementsTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="organism" name="Test" formatVersion="1" taxon="mouse" timeUnit="h">
              <cellTypes id="clone"><diameter value="10" unit="µm"/>
                <traits id="speed" kind="motility"><value value="0.5" unit="µm/min"/></traits>
                <traits id="memory" kind="persistence"><value value="5" unit="min"/></traits>
                <traits id="taste" kind="chemotaxis" factor="ligand"><value value="0.3"/></traits>
                <traits id="grip" kind="adhesion"><value value="2"/></traits></cellTypes>
              <cellTypes id="tcell"><diameter value="6" unit="µm"/></cellTypes>
              <factors id="ligand"><diffusion value="100" unit="µm^2/min"/><decay value="0.1" unit="1/min"/></factors>
              <factors id="enzyme" kind="protease"/><factors id="collagen" kind="matrix-component"/>
              <factors id="oxygen"><diffusion value="1000" unit="µm^2/min"/></factors>
              <regions xsi:type="paget:Vessel" id="blood"><volume value="1" unit="mL"/>
                <factorLevels id="blood_oxygen" factor="oxygen" held="true"><initial value="60" unit="nmol/L"/></factorLevels>
                <populations id="travelling" cellType="clone" stage="circulating"/>
                <processes xsi:type="paget:CirculationLoss" id="loss" population="travelling"><rate value="3" unit="1/h"/></processes>
              </regions>
              <regions xsi:type="paget:Organ" id="organ"><tissues id="tissue">
                <populations id="cells" cellType="clone"><initial value="50" unit="cells"/></populations>
                <populations id="asleep" cellType="clone" stage="dormant"/>
                <populations id="killers" cellType="tcell"><initial value="5" unit="cells"/></populations>
                <factorLevels id="lure" factor="ligand"><initial value="1" unit="nmol/L"/></factorLevels>
                <factorLevels id="active" factor="enzyme"><initial value="2" unit="nmol/L"/></factorLevels>
                <factorLevels id="matrix" factor="collagen"><initial value="4" unit="nmol/L"/></factorLevels>
                <factorLevels id="tissue_oxygen" factor="oxygen"/>
                <barriers id="membrane"><initial value="0.9"/><threshold value="0.4"/></barriers>
                <processes xsi:type="paget:Decay" id="decay" level="lure"/>
                <processes xsi:type="paget:Proteolysis" id="digestion" protease="active" substrate="matrix"><rate value="0.2" unit="L/(nmol*h)"/></processes>
                <processes xsi:type="paget:Proteolysis" id="breach" protease="active" substrate="membrane"><rate value="0.3" unit="L/(nmol*h)"/></processes>
                <processes xsi:type="paget:Killing" id="attack" killer="killers" victim="cells"><rate value="0.001" unit="1/(cells*h)"/></processes>
                <processes xsi:type="paget:DormancyEntry" id="rest" source="cells" target="asleep"><rate value="0.05" unit="1/h"/></processes>
                <processes xsi:type="paget:Proliferation" id="division" population="cells"><rate value="0.02" unit="1/h"/>
                  <regulations id="breath" source="tissue_oxygen"><basal value="0"/><saturated value="1"/><halfMaximal value="20" unit="nmol/L"/></regulations></processes>
                <processes xsi:type="paget:Intravasation" id="leaving" source="cells" target="travelling"><rate value="0.2" unit="1/h"/></processes>
                <processes xsi:type="paget:FactorTransport" id="supply" source="blood_oxygen" target="tissue_oxygen"><rate value="2" unit="1/h"/></processes>
                <width value="400" unit="µm"/><height value="200" unit="µm"/>
                <zones id="wall" contents="membrane"><x value="200" unit="µm"/><width value="20" unit="µm"/></zones>
                <zones id="capillary" vessel="blood" shape="ball"><x value="300" unit="µm"/><y value="100" unit="µm"/><radius value="30" unit="µm"/></zones>
              </tissues></regions>
            </paget:Organism>
            """;

    private static final TissueModel COMPILED = compile();
    private static final Tissue TISSUE = COMPILED.tissues().getFirst();

    private static TissueModel compile() {
        CompiledTissue compiled = TissueCompiler.compile(
                new ModelFiles().load(MODEL.getBytes(StandardCharsets.UTF_8), "test.paget").organism().orElseThrow(),
                Variant.AS_DRAWN, SpaceAssumptions.NONE);
        assertEquals(List.of(), compiled.diagnostics().stream().filter(d -> d.getSeverity() >= Diagnostic.ERROR)
                .map(Diagnostic::getMessage).toList());
        return compiled.tissue().orElseThrow();
    }

    private static CellType type(String id) {
        return COMPILED.cellTypes().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** 0.5 µm/min, 5 min, a bias of 0.3; adhesion of 2 counts in 0.4 µm/min. */
    @Test
    void traitsMoveAndHoldCells() {
        Motility.Persistent walk = (Motility.Persistent) type("cells").motility();
        assertEquals(30, walk.speed(), 1e-9);
        assertEquals(5 / 60.0, walk.persistence(), 1e-12);
        assertEquals(0.3, walk.bias(), 1e-12);
        assertEquals("ligand", walk.chemotaxis().getFirst().field());
        assertEquals(0.8 * 60, type("cells").mechanics().adhesion(), 1e-9);
        assertEquals(600, type("cells").mechanics().repulsion(), 1e-9);
    }

    /** On contact at k·V/v: V = 400·200·20 µm³, v = π·8²·20 µm³ for radii of 5 and 3 µm in the plane. */
    @Test
    void killersKillOnContactAtTheRateOfTheNetwork() {
        CellType.Killing killing = type("tcell").killings().getFirst();
        assertEquals("cells", killing.target());
        assertEquals(0.001 * 400 * 200 / (Math.PI * 64), killing.rate(), 1e-9);
    }

    @Test
    void cellsRestDivideByWhatTheySenseAndLeaveByVessels() {
        assertEquals(new CellType.Switch("asleep", 0.05), type("cells").switches().getFirst());
        assertEquals(0.2, type("cells").intravasationRate(), 1e-12);
        Regulation breath = COMPILED.regulations().stream().filter(r -> r.behaviour() == Behaviour.CYCLE).findFirst()
                .orElseThrow();
        assertEquals(new Signal.Level("oxygen"), breath.signal());
        assertEquals(20, breath.halfEffect(), 1e-9);
        Vessel door = TISSUE.vessels().getFirst();
        assertEquals("capillary", door.id());
        assertEquals(30, ((Region.Ball) door.region()).radius(), 1e-9);
    }

    /** Rate·V/(volume of the vessel)·(60 − c): 2·400·200/(π·30²). */
    @Test
    void vesselsFeedTheTissueWhereTheyAre() {
        Source source = TISSUE.fields().stream().filter(f -> f.field().equals("oxygen")).findFirst().orElseThrow()
                .sources().getFirst();
        assertEquals(2 * 400 * 200 / (Math.PI * 900), source.rate(), 1e-9);
        assertEquals(60, source.target(), 1e-9);
        assertTrue(source.region() instanceof Region.Ball);
    }

    @Test
    void proteasesWearMatrixAndBarriers() {
        assertEquals(0.2, COMPILED.field("collagen").degradations().getFirst().rate(), 1e-12);
        assertEquals(0, COMPILED.field("collagen").diffusion());
        assertEquals(6, COMPILED.field("ligand").decay(), 1e-9);
        Barrier membrane = TISSUE.barriers().getFirst();
        assertEquals(0.9, membrane.integrity());
        assertEquals(0.4, membrane.threshold());
        assertEquals("enzyme", membrane.protease());
        assertEquals(0.3, membrane.degradation(), 1e-12);
        assertEquals(190, ((Region.Box) membrane.region()).lower().x(), 1e-9);
    }
}
