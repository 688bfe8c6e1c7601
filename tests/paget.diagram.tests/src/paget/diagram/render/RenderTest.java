package paget.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import paget.diagram.DiagramSession;
import paget.diagram.foreign.Flow;
import paget.diagram.layout.NodePlace;
import paget.diagram.layout.Point;
import paget.diagram.spec.EdgeArrow;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.view.Look.Rgb;
import paget.diagram.view.NodeView;

class RenderTest {

    private static String svg(Theme theme) {
        try (DiagramSession session = new Flow().filled().session()) {
            session.layoutAll();
            return session.svg(theme);
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        assertEquals(svg(Theme.LIGHT), svg(Theme.LIGHT));
        assertFalse(svg(Theme.LIGHT).equals(svg(Theme.DARK)));
    }

    @Test
    void thePictureStandsAlone() {
        String svg = svg(Theme.LIGHT);
        assertFalse(svg.contains("<text"), "letters are outlines");
        assertFalse(svg.contains("font-family"));
        assertFalse(svg.contains("/icons/"), "images are put in");
        assertTrue(svg.contains("url(#i0-a)"), "ids of images are their own");
        assertTrue(svg.contains("aria-label=\"a (2)\""), "labels can be found");
        assertTrue(svg.contains("<title>by Ann</title>"));
        assertTrue(svg.startsWith("<?xml"));
    }

    /** Simple renderers such as that of ImageMagick know no pictures in pictures, no view boxes, and a black pen. */
    @Test
    void simpleRenderersDrawThePictureToo() {
        String svg = svg(Theme.LIGHT);
        assertEquals(1, svg.split("<svg", -1).length - 1);
        assertTrue(svg.contains(" viewBox=\"0 0 "));
        assertTrue(svg.contains(" stroke=\"none\">"));
    }

    @Test
    void thePictureIsDrawnWithoutADisplay() throws IOException {
        try (DiagramSession session = new Flow().filled().session()) {
            session.layoutAll();
            Scene scene = session.scene(Theme.DARK);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(session.png(Theme.DARK, 1.5)));
            assertEquals((int) Math.ceil(scene.width() * 1.5), image.getWidth());
            assertEquals(0x1e1f22, image.getRGB(2, 2) & 0xffffff, "the background");
            NodeView a = (NodeView) session.diagram().elements().stream().filter(view -> view.label().equals("a (2)"))
                    .findFirst().orElseThrow();
            Point inside = new Point(session.layout().absolute(a).right() - 4, session.layout().absolute(a).y() + 4);
            int pixel = image.getRGB((int) ((inside.x() - scene.x()) * 1.5), (int) ((inside.y() - scene.y()) * 1.5));
            Rgb expected = Theme.DARK.adapt(new Rgb(194, 239, 255));
            assertEquals(expected.hex(), String.format("#%06x", pixel & 0xffffff));
        }
    }

    @Test
    void aPageHasTheSizeOfThePictureAndNoPixels() throws IOException {
        try (DiagramSession session = new Flow().filled().session()) {
            session.layoutAll();
            Scene scene = session.scene(Theme.LIGHT);
            byte[] pdf = session.pdf(Theme.LIGHT, Overlay.NONE, false);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(scene.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
                assertEquals(scene.height() * 0.75, document.getPage(0).getMediaBox().getHeight(), 0.01);
                assertEquals("Plan of P", document.getDocumentInformation().getTitle());
                assertFalse(document.getPage(0).getResources().getXObjectNames().iterator().hasNext());
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
                NodeView a = (NodeView) session.diagram().elements().stream().filter(view -> view.label().equals("a (2)"))
                        .findFirst().orElseThrow();
                Point inside = new Point(session.layout().absolute(a).right() - 4, session.layout().absolute(a).y() + 4);
                int pixel = page.getRGB((int) (inside.x() - scene.x()), (int) (inside.y() - scene.y()));
                assertEquals("#c2efff", String.format("#%06x", pixel & 0xffffff), "light blue, as specified");
            }
        }
    }

    @Test
    void usersColoursOverrideTheStyle() {
        try (DiagramSession session = new Flow().filled().session()) {
            session.layoutAll();
            NodeView ann = session.diagram().children().get(0);
            NodePlace place = session.layout().place(ann);
            session.layout().put(ann, new NodePlace(place.bounds(), false, false, false, Map.of("fill", "#0a0b0c")));
            assertTrue(session.svg(Theme.LIGHT).contains("#0a0b0c"));
        }
    }

    @Test
    void labelsAreEscaped() {
        Flow flow = new Flow();
        flow.add(flow.plan, "people", "Person", "name", "<&\"\u0007>");
        try (DiagramSession session = flow.session()) {
            session.layoutAll();
            assertTrue(session.svg(Theme.LIGHT).contains("aria-label=\"&lt;&amp;&quot;\uFFFD&gt;\""));
        }
    }

    @Test
    void anEmptyDiagramIsAPictureToo() throws IOException {
        try (DiagramSession session = new Flow().session()) {
            session.layoutAll();
            assertTrue(session.png(Theme.LIGHT, 1).length > 0);
        }
    }

    @Test
    void aLargePictureIsDrawnToo() throws IOException {
        Flow flow = new Flow();
        for (int i = 0; i < 250; i++) {
            flow.add(flow.plan, "people", "Person", "name", "person number " + i);
        }
        try (DiagramSession session = flow.session()) {
            session.layoutAll();
            assertTrue(session.png(Theme.LIGHT, 0.5).length > 10_000, "thousands of letters are drawn");
        }
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "-0.001,0", "12.5,12.5", "-12.346,-12.35", "0.05,0.05", "99.999,100", "3.10,3.1" })
    void numbersAreWrittenShort(double value, String text) {
        assertEquals(text, Path.number(value, 2));
    }

    @Test
    void widthsAreThoseOfTheFont() {
        Typeface face = Typeface.of(Typeface.Face.REGULAR);
        double em = face.width("m", 1);
        assertEquals(3 * em * 12, face.width("mmm", 12), 1e-9, "widths add up and scale");
        assertTrue(face.width("i", 1) < em);
        assertFalse(face.glyph('A').outline().isEmpty());
        assertTrue(face.glyph(' ').outline().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(EdgeArrow.class)
    void everyArrowEndsAtTheTip(EdgeArrow arrow) {
        List<Scene.Shape> shapes = Arrows.draw(arrow, new Point(100, 50), new Point(0, 50), new Rgb(0, 0, 0), 1,
                new Rgb(255, 255, 255));
        assertEquals(arrow == EdgeArrow.NO_DECORATION, shapes.isEmpty());
        double[] right = { 0 };
        shapes.forEach(shape -> shape.path().forEach((step, numbers) -> {
            if (step != Path.Step.CLOSE) {
                right[0] = Math.max(right[0], numbers[0]);
            }
        }));
        boolean atTip = arrow == EdgeArrow.NO_DECORATION || Math.abs(right[0] - 100) <= 4.5;
        assertTrue(atTip, arrow + " reaches " + right[0]);
    }
}
