package paget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import paget.chart.ElementColors;
import paget.core.run.ModelSource;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.SavedResult;
import paget.model.Region;
import paget.model.Tissue;
import paget.sim.run.Progress;

class TissuePicturesTest {

    private static RunOutcome run(ModelSource source, String example, Optional<String> study, Optional<String> end) {
        RunRequest request = new RunRequest(study, Optional.empty(), end, OptionalInt.of(2), OptionalLong.empty(),
                OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of(),
                Map.of(), false);
        return new RunService().run(example, source.organism().orElseThrow(), source.hash(), request, Progress.NONE);
    }

    /** The example starts with 233 mesenchymal and 155 epithelial cells at the primary site, and none elsewhere. */
    @Test
    void aRunInSpaceIsShownAtItsStartAndAtItsEnd() {
        ModelSource source = ModelSource.open("example:spatial-spread");
        RunOutcome outcome = run(source, "example:spatial-spread", Optional.of("quick_start"), Optional.of("400 s"));
        List<Report.Diagram> pictures = TissuePictures.of(outcome, Optional.empty(), Progress.NONE);
        assertEquals("Breast › Primary site at 0 s: 388 cells; colours show Extracellular matrix", pictures.getFirst().name());
        assertTrue(pictures.get(1).name().startsWith("Breast › Primary site at 400 s: "), pictures.get(1)::name);
        long circles = pictures.getFirst().svg().lines().filter(line -> line.startsWith("<circle")).count();
        assertEquals(388, circles);
        ElementColors colors = ElementColors.of(outcome.result(), List.of());
        for (String population : List.of("mesenchymal", "epithelial")) {
            assertTrue(pictures.getFirst().svg().contains("fill=\"" + colors.hex(population) + "\" stroke")
                    || pictures.getFirst().svg().contains("fill=\"" + colors.hex(population) + "\"/>"), population);
        }
        SavedResult saved = SavedResult.of(outcome);
        String html = new Report("Space", Optional.empty(), "0", List.of(), List.of(saved), List.of(),
                EnumSet.noneOf(Report.Section.class), Map.of(saved, pictures), Optional.empty()).html();
        pictures.forEach(picture -> assertTrue(html.contains(picture.name()), picture.name()));
    }

    /** The cells of the plane in the middle alone; which one that is stands above: of 21 layers of 10 µm the 11th. */
    @Test
    void aSolidTissueIsShownByAPlane() {
        ModelSource source = ModelSource.open("example:spatial-spread");
        for (Region region : source.organism().orElseThrow().getRegions()) {
            for (Tissue tissue : region.eContents().stream().filter(Tissue.class::isInstance).map(Tissue.class::cast).toList()) {
                tissue.getWidth().setValue(410);
                tissue.getHeight().setValue(410);
                tissue.setDepth(EcoreUtil.copy(tissue.getWidth()));
                tissue.getDepth().setValue(210);
            }
        }
        RunOutcome outcome = run(source, "example:spatial-spread", Optional.of("quick_start"), Optional.of("40 s"));
        Report.Diagram first = TissuePictures.of(outcome, Optional.empty(), Progress.NONE).getFirst();
        assertTrue(first.name().endsWith("; the plane in the middle"), first.name());
        assertTrue(first.svg().contains("Breast › Primary site, 0 s, plane at z = 105 µm"), "the plane");
        long circles = first.svg().lines().filter(line -> line.startsWith("<circle")).count();
        assertTrue(circles > 0 && circles < 388, circles + " cells in the plane");
    }

    @Test
    void aRunWithoutSpaceHasNone() {
        ModelSource source = ModelSource.open("example:immune-dormancy");
        RunOutcome outcome = run(source, "example:immune-dormancy", Optional.empty(), Optional.of("1 d"));
        assertEquals(List.of(), TissuePictures.of(outcome, Optional.empty(), Progress.NONE));
    }
}
