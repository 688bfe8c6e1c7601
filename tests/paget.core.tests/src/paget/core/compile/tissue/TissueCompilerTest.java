package paget.core.compile.tissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;

import paget.core.compile.Variant;
import paget.model.resource.ModelFiles;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation.Route;
import paget.sim.tissue.Field;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Response;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.TissueModel;

/** Numbers follow from the formulas that the classes of the compiler state; lengths are in µm, times in hours. */
class TissueCompilerTest {

    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:paget="http://paget/model/1"
                id="organism" name="Test" formatVersion="1" taxon="mouse" timeUnit="h">
              <cellTypes id="clone"><diameter value="10" unit="µm"/></cellTypes>
            """;
    private static final String FLAT = "<width value=\"0.4\" unit=\"mm\"/><height value=\"200\" unit=\"µm\"/>";
    private static final String CELLS = """
            <populations id="cells" cellType="clone"><initial value="50" unit="cells"/></populations>
            """;

    private static CompiledTissue compile(String body, SpaceAssumptions assumptions) {
        byte[] bytes = (OPEN + body + "</paget:Organism>\n").getBytes(StandardCharsets.UTF_8);
        return TissueCompiler.compile(new ModelFiles().load(bytes, "test.paget").organism().orElseThrow(),
                Variant.AS_DRAWN, assumptions);
    }

    private static String organ(String tissue) {
        return "<regions xsi:type=\"paget:Organ\" id=\"organ\"><tissues id=\"tissue\">" + tissue
                + "</tissues></regions>";
    }

    private static TissueModel tissue(String tissue, String more) {
        CompiledTissue compiled = compile(organ(tissue + FLAT) + more, SpaceAssumptions.NONE);
        return compiled.tissue().orElseThrow(() -> new AssertionError(compiled.diagnostics()));
    }

    private static List<String> errors(CompiledTissue compiled) {
        return compiled.diagnostics().stream().filter(d -> d.getSeverity() >= Diagnostic.ERROR)
                .map(Diagnostic::getMessage).toList();
    }

    @Test
    void ratesPerCellAreThoseOfTheDrawing() {
        TissueModel model = tissue(CELLS + """
                <processes xsi:type="paget:Proliferation" id="division" population="cells"><rate value="24" unit="1/d"/></processes>
                <processes xsi:type="paget:Death" id="death" population="cells"><rate value="0.25" unit="1/h"/></processes>
                """, "");
        CellType type = model.cellTypes().getFirst();
        assertEquals("clone", type.id());
        assertEquals(1, type.cycle().getFirst().rate(), 1e-12);
        assertEquals(0.25, type.deathRate());
        assertEquals(5, type.radius(), 1e-12);
        assertEquals(50, model.tissues().getFirst().placements().getFirst().count());
        assertEquals(400, model.tissues().getFirst().domain().width(), 1e-9);
        assertEquals(List.of("cells"), model.observableInfos().stream().map(o -> o.id()).toList());
    }

    /**
     * 50 cells in a sample of 20, f = 0.4: half effects in cells are f times, supplies f times, contact rates 1/f times
     * those of the whole tissue, here a square of 500 µm that is 20 µm thick.
     */
    @Test
    void aTissueWithTooManyCellsBecomesASampleOfItself() {
        String processes = """
                <processes xsi:type="paget:Proliferation" id="division" population="cells" growthLaw="logistic">
                  <rate value="0.5" unit="1/h"/><capacity value="200" unit="cells"/></processes>
                <processes xsi:type="paget:Recruitment" id="supply" population="cells"><rate value="5" unit="cells/h"/></processes>
                <processes xsi:type="paget:Killing" id="killing" killer="cells" victim="cells"><rate value="1e-3" unit="1/(cells*h)"/></processes>
                """;
        TissueModel whole = compile(organ(CELLS + processes), SpaceAssumptions.exporting(500, 0)).tissue().orElseThrow();
        CompiledTissue compiled = compile(organ(CELLS + processes), SpaceAssumptions.exporting(500, 20));
        TissueModel sample = compiled.tissue().orElseThrow();
        assertEquals(20, sample.tissues().getFirst().placements().getFirst().count());
        assertEquals(0.4 * whole.regulations().getFirst().halfEffect(), sample.regulations().getFirst().halfEffect(), 1e-3);
        assertEquals(2, sample.tissues().getFirst().inflows().getFirst().rate(), 1e-12);
        double contact = Math.PI * 10 * 10 * 20;
        assertEquals(1e-3 * 500 * 500 * 20 / contact / 0.4,
                sample.cellTypes().getFirst().killings().getFirst().rate(), 1e-9);
        assertTrue(compiled.carried().stream().anyMatch(c -> c.note().startsWith("A sample of f = 0.4000 of its 50.00 cells")),
                compiled.carried()::toString);
    }

    /** Death at rate·N/K besides the constant one: 0.1 + 0.5·N/200, for N = 80. */
    @Test
    void crowdingOfLogisticGrowthIsDeathInProportionToTheNumber() {
        TissueModel model = tissue(CELLS + """
                <processes xsi:type="paget:Proliferation" id="division" population="cells" growthLaw="logistic">
                  <rate value="0.5" unit="1/h"/><capacity value="200" unit="cells"/></processes>
                <processes xsi:type="paget:Death" id="death" population="cells"><rate value="0.1" unit="1/h"/></processes>
                """, "");
        Regulation r = model.regulations().getFirst();
        double share = 80 / (r.halfEffect() + 80);
        double death = model.cellTypes().getFirst().deathRate() * (r.basal() + (r.saturated() - r.basal()) * share);
        assertEquals(0.1 + 0.5 * 80 / 200, death, 1e-6);
    }

    /** In the network what regulates logistic growth multiplies r·(1 − N/K) as a whole, so the loss r·N/K as well. */
    @Test
    void crowdingFeelsWhatRegulatesDivision() {
        TissueModel model = tissue(CELLS + """
                <factorLevels id="level" factor="factor"><initial value="3" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Proliferation" id="division" population="cells" growthLaw="logistic">
                  <rate value="0.5" unit="1/h"/><capacity value="200" unit="cells"/>
                  <regulations id="drive" source="level"><basal value="0.5"/><saturated value="2"/><halfMaximal value="2" unit="nmol/L"/></regulations></processes>
                <processes xsi:type="paget:Secretion" id="secretion" population="cells" level="level">
                  <rate value="2" unit="nmol/(L*cells*h)"/></processes>
                <processes xsi:type="paget:Death" id="death" population="cells"><rate value="0.1" unit="1/h"/></processes>
                """, "<factors id=\"factor\"><diffusion value=\"100\" unit=\"µm^2/min\"/></factors>");
        CellType.Cause crowding = model.cellTypes().getFirst().deaths().getFirst();
        List<Regulation> felt = model.regulations().stream().filter(r -> r.object().equals(crowding.id())).toList();
        List<Regulation> drive = model.regulations().stream().filter(r -> r.behaviour() == Regulation.Behaviour.CYCLE)
                .toList();
        assertEquals(0.1, model.cellTypes().getFirst().deathRate());
        assertEquals(List.of(new Regulation.Signal.Level("factor"), new Regulation.Signal.Count("clone")),
                felt.stream().map(Regulation::signal).toList());
        assertEquals(List.of(drive.getFirst().basal(), drive.getFirst().saturated(), drive.getFirst().halfEffect()),
                List.of(felt.getFirst().basal(), felt.getFirst().saturated(), felt.getFirst().halfEffect()));
        double share = 80 / (felt.get(1).halfEffect() + 80);
        assertEquals(0.5 * 80 / 200, crowding.rate() * felt.get(1).saturated() * share, 1e-6);
    }

    /** Uptake k per cell lowers the mean level at k·c, so a cell takes k·V(tissue)/V(cell) of what is in its volume. */
    @Test
    void exchangesKeepTheMeanLevelOfTheNetwork() {
        TissueModel model = tissue(CELLS + """
                <factorLevels id="level" factor="factor"><initial value="3" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Uptake" id="uptake" population="cells" level="level">
                  <rate value="0.01" unit="1/(cells*h)"/></processes>
                <processes xsi:type="paget:Secretion" id="secretion" population="cells" level="level">
                  <rate value="2" unit="nmol/(L*cells*h)"/></processes>
                """, "<factors id=\"factor\"><diffusion value=\"100\" unit=\"µm^2/min\"/></factors>");
        double tissue = 400.0 * 200 * 20;
        double cell = 4.0 / 3 * Math.PI * 125;
        List<CellType.Exchange> exchanges = model.cellTypes().getFirst().exchanges();
        assertEquals(0.01 * tissue / cell, exchanges.get(0).uptake(), 1e-9);
        assertEquals(2 * tissue, exchanges.get(1).secretion(), 1e-6);
        assertEquals(6000, model.fields().getFirst().diffusion(), 1e-9);
    }

    private static String zymogen(String features, String activator) {
        return CELLS + """
                <factorLevels id="inactive" factor="pro" %s><initial value="3" unit="nmol/L"/></factorLevels>
                <factorLevels id="active" factor="enzyme"><initial value="0" unit="nmol/L"/></factorLevels>
                <factorLevels id="helper" factor="other"><initial value="1" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Activation" id="activation" name="Activation" zymogen="inactive" product="active" %s/processes>
                """.formatted(features, activator);
    }

    private static final String FACTORS = """
            <factors id="pro" kind="zymogen" activeForm="enzyme"><diffusion value="100" unit="µm^2/min"/></factors>
            <factors id="enzyme" kind="protease"><diffusion value="100" unit="µm^2/min"/></factors>
            <factors id="other"><diffusion value="100" unit="µm^2/min"/></factors>
            """;

    /** dZ/dt = −r·A·Z, and the product the reverse: by itself, by a level, and by cells so that the mean level changes alike. */
    @Test
    void aZymogenTurnsIntoItsProductInSpace() {
        TissueModel alone = tissue(zymogen("", "><rate value=\"0.4\" unit=\"1/h\"/><"), FACTORS);
        assertEquals(List.of(new Field.Activation("enzyme", "", 0.4, true)), alone.field("pro").activations());
        TissueModel helped = tissue(zymogen("", "activator=\"helper\"><rate value=\"0.5\" unit=\"L/(nmol*h)\"/><"),
                FACTORS);
        Field.Activation way = helped.field("pro").activations().getFirst();
        assertEquals("other", way.activator());
        assertEquals(0.5, way.rate(), 1e-12);
        TissueModel byCells = tissue(zymogen("", "activator=\"cells\"><rate value=\"0.01\" unit=\"1/(cells*h)\"/><"),
                FACTORS);
        CellType.Exchange exchange = byCells.cellTypes().getFirst().exchanges().getFirst();
        assertEquals("pro", exchange.field());
        assertEquals("enzyme", exchange.product());
        assertEquals(0.01 * 400 * 200 * 20 / (4.0 / 3 * Math.PI * 125), exchange.uptake(), 1e-9);
        TissueModel held = tissue(zymogen("held=\"true\"", "><rate value=\"0.4\" unit=\"1/h\"/><"), FACTORS);
        assertFalse(held.field("pro").activations().getFirst().used());
    }

    private static final String REGULATED = CELLS + """
            <factorLevels id="matrix" factor="collagen"><initial value="3" unit="nmol/L"/></factorLevels>
            <factorLevels id="protease" factor="enzyme"><initial value="1" unit="nmol/L"/></factorLevels>
            <factorLevels id="inhibitor" factor="other"><initial value="2" unit="nmol/L"/></factorLevels>
            <processes xsi:type="paget:Decay" id="fading" level="inhibitor"><rate value="0.1" unit="1/h"/>
              <regulations id="shelter" source="cells"><basal value="1"/><saturated value="0"/><halfMaximal value="25" unit="cells"/></regulations></processes>
            <processes xsi:type="paget:Decay" id="loss" name="Loss" level="protease"><rate value="0.2" unit="1/h"/>
              <regulations id="trap" name="Trap" source="inhibitor"><basal value="1"/><saturated value="4"/><halfMaximal value="6" unit="nmol/L"/></regulations></processes>
            <processes xsi:type="paget:Proteolysis" id="wear" substrate="matrix" protease="protease"><rate value="0.3" unit="L/(nmol*h)"/>
              <regulations id="block" source="inhibitor"><basal value="1"/><saturated value="0"/><halfMaximal value="5" unit="nmol/L"/><hillCoefficient value="2"/></regulations></processes>
            <processes xsi:type="paget:Uptake" id="uptake" population="cells" level="inhibitor"><rate value="0.01" unit="1/(cells*h)"/></processes>
            """;
    private static final String REGULATED_FACTORS = FACTORS
            + "<factors id=\"collagen\" kind=\"matrix-component\"/>";

    private static Response hill(Signal signal, double saturated, double half, double exponent) {
        return new Response(signal, 1, saturated, half, exponent, false, List.of());
    }

    /** Decay and degradation keep their regulations where what regulates them is a field or cells of the tissue. */
    @Test
    void regulatedLossesOfFieldsVaryFromPlaceToPlace() {
        TissueModel model = tissue(REGULATED, REGULATED_FACTORS);
        assertEquals(List.of(new Field.Loss(0.2, "", List.of(hill(new Signal.Level("other"), 4, 6, 1)))),
                model.field("enzyme").losses());
        assertEquals(0, model.field("enzyme").decay());
        assertEquals(List.of(new Field.Loss(0.3, "enzyme", List.of(hill(new Signal.Level("other"), 0, 5, 2)))),
                model.field("collagen").losses());
        assertEquals(List.of(), model.field("collagen").degradations());
        assertEquals(List.of(), compile(organ(REGULATED + FLAT) + REGULATED_FACTORS, SpaceAssumptions.NONE).diagnostics()
                .stream().filter(d -> d.getMessage().contains("at the start")).toList());
    }

    /** Cells that do not change in number are a constant factor; those that do are counted. */
    @Test
    void lossesFeelHowManyCellsThereAre() {
        assertEquals(0.1 * 25 / 75, tissue(REGULATED, REGULATED_FACTORS).field("other").decay(), 1e-12);
        TissueModel dying = tissue(REGULATED
                + "<processes xsi:type=\"paget:Death\" id=\"d\" population=\"cells\"><rate value=\"1\" unit=\"1/h\"/></processes>",
                REGULATED_FACTORS);
        assertEquals(List.of(new Field.Loss(0.1, "", List.of(hill(new Signal.Count("clone"), 0, 25, 1)))),
                dying.field("other").losses());
    }

    /** Other simulators have no form for it: the rate at the start, with a warning by name. */
    @Test
    void exportsKeepRegulatedLossesAsTheyAreAtTheStart() {
        CompiledTissue exported = compile(organ(REGULATED + FLAT) + REGULATED_FACTORS,
                SpaceAssumptions.exporting(500, 1000).withSurroundings());
        Field protease = exported.tissue().orElseThrow().field("enzyme");
        assertEquals(0.2 * (1 + 3 * 2.0 / 8), protease.decay(), 1e-12);
        assertEquals(List.of(), protease.losses());
        assertTrue(exported.diagnostics().stream().anyMatch(d -> d.getMessage().contains("Trap")
                && d.getMessage().contains("at its level at the start")), exported.diagnostics()::toString);
    }

    /** Dying cells of another tissue regulate nothing here; levels of one factor that are lost differently are two fields. */
    @Test
    void levelsThatAreRegulatedDifferentlyArePartedAndFeelOtherTissuesByTheirMean() {
        String lung = "<regions xsi:type=\"paget:Organ\" id=\"lung\"><tissues id=\"parenchyma\">" + FLAT + """
                <factorLevels id="there" factor="enzyme"><initial value="1" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Decay" id="away" level="there"><rate value="0.2" unit="1/h"/>
                  <regulations id="far" source="inhibitor"><basal value="1"/><saturated value="4"/><halfMaximal value="6" unit="nmol/L"/></regulations></processes>
                </tissues></regions>""";
        TissueModel model = tissue(REGULATED, REGULATED_FACTORS + lung);
        assertEquals(List.of(new Field.Loss(0.2, "", List.of(hill(new Signal.Outside("inhibitor"), 4, 6, 1)))),
                model.field("there").losses());
        assertEquals(List.of(hill(new Signal.Level("other"), 4, 6, 1)), model.field("protease").losses().getFirst().responses());
        assertTrue(model.surroundings().inputs().stream().anyMatch(input -> input.parameter().equals("inhibitor")));
    }

    @Test
    void activationsThatSpaceCannotCarryAreNamed() {
        String byCells = "activator=\"cells\"><rate value=\"0.01\" unit=\"1/(cells*h)\"/><";
        List<String> errors = errors(compile(organ(zymogen("held=\"true\"", byCells) + FLAT) + FACTORS,
                SpaceAssumptions.NONE));
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().contains("Activation"), errors::toString);
        // formats of other simulators have no form for what cells do, but for fields
        CompiledTissue exported = compile(organ(zymogen("", byCells) + FLAT) + FACTORS,
                SpaceAssumptions.exporting(500, 1000));
        assertEquals(List.of(), exported.tissue().orElseThrow().cellTypes().getFirst().exchanges());
        assertTrue(exported.diagnostics().stream().anyMatch(d -> d.getMessage().contains("Activation")),
                exported.diagnostics()::toString);
        TissueModel alone = compile(organ(zymogen("", "><rate value=\"0.4\" unit=\"1/h\"/><") + FLAT) + FACTORS,
                SpaceAssumptions.exporting(500, 1000)).tissue().orElseThrow();
        assertEquals(List.of(new Field.Activation("enzyme", "", 0.4, true)), alone.field("pro").activations());
    }

    /** Lost at 3/h or on to the lung at 1/h, then 1/4 h until extravasation, of which half succeed. */
    @Test
    void theCirculationHasTheChancesAndTimesOfTheNetwork() {
        CompiledTissue compiled = compile("""
                <regions xsi:type="paget:Vessel" id="blood">
                  <populations id="travelling" cellType="clone" stage="circulating"/>
                  <processes xsi:type="paget:CirculationLoss" id="loss" population="travelling"><rate value="3" unit="1/h"/></processes>
                </regions>
                <regions xsi:type="paget:Organ" id="breast"><tissues id="primary">%s%s
                  <processes xsi:type="paget:Intravasation" id="leaving" source="cells" target="travelling"><rate value="0.2" unit="1/h"/></processes>
                </tissues></regions>
                <regions xsi:type="paget:Organ" id="lung"><passFraction value="0"/><tissues id="parenchyma">%s
                  <populations id="arrested" cellType="clone" stage="arrested"/>
                  <populations id="settled" cellType="clone"/>
                  <processes xsi:type="paget:Extravasation" id="entering" source="arrested" target="settled">
                    <rate value="4" unit="1/h"/><successProbability value="0.5"/></processes>
                </tissues></regions>
                <routes id="way" source="blood" target="lung"><transitTime value="1" unit="h"/></routes>
                """.formatted(CELLS, FLAT, FLAT), SpaceAssumptions.NONE);
        assertEquals(List.of(), errors(compiled));
        TissueModel model = compiled.tissue().orElseThrow();
        Route route = model.circulation().routes().getFirst();
        assertEquals("primary", route.from());
        assertEquals("parenchyma", route.to());
        assertEquals("settled", route.becomes());
        assertEquals(0.25 * 0.5, route.share(), 1e-12);
        assertEquals(0.25 + 0.25, route.transitTime(), 1e-12);
        assertEquals(0.125, model.circulation().fates().getFirst().singleSurvival(), 1e-12);
        assertEquals("settled", compiled.origin("settled").orElseThrow().getId());
    }

    @Test
    void whatSpaceCannotCarryIsNamed() {
        List<String> errors = errors(compile(organ(CELLS + FLAT + """
                <factorLevels id="level" factor="factor"><initial value="3" unit="nmol/L"/></factorLevels>
                <processes xsi:type="paget:Uptake" id="uptake" name="Uptake" population="cells" level="level" law="0.1*cells*level^2"/>
                """) + "<factors id=\"factor\"/>", SpaceAssumptions.NONE));
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().contains("Uptake"), errors::toString);
        assertTrue(errors(compile(organ(CELLS), SpaceAssumptions.NONE)).getFirst().contains("a width and a height"));
        CompiledTissue assumed = compile(organ(CELLS), SpaceAssumptions.exporting(500, 1000));
        assertFalse(assumed.tissue().isEmpty());
        assertEquals(500, assumed.tissue().get().tissues().getFirst().domain().height());
    }

    @Test
    void populationsOfOneTypeThatBehaveDifferentlyArePartedAndNamedAfterThemselves() {
        String second = "<regions xsi:type=\"paget:Organ\" id=\"lung\"><tissues id=\"parenchyma\">"
                + "<populations id=\"others\" cellType=\"clone\"/>" + FLAT + "%s</tissues></regions>";
        String death = "<processes xsi:type=\"paget:Death\" id=\"%s\" population=\"%s\"><rate value=\"1\" unit=\"1/h\"/>"
                + "</processes>";
        assertEquals(List.of("clone"), types(tissue(CELLS + death.formatted("d1", "cells"),
                second.formatted(death.formatted("d2", "others")))));
        assertEquals(List.of("cells", "others"), types(tissue(CELLS + death.formatted("d1", "cells"),
                second.formatted(""))));
    }

    private static List<String> types(TissueModel model) {
        return model.cellTypes().stream().map(CellType::id).toList();
    }
}
