package paget.diagram.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws an SVG document onto the one page of a PDF. Everything stays lines and areas, letters too, so that the page is
 * sharp at any size and needs no fonts. The same document always gives the same bytes.
 */
public final class PdfWriter {

    private static final double POINTS_PER_PIXEL = 0.75;
    /** Readers refuse larger pages. */
    private static final double LARGEST = 14_400;

    private PdfWriter() {
    }

    /**
     * The PDF of an SVG document. A page that would be larger than readers take is made smaller.
     *
     * @param title what readers show as the title
     * @throws IOException if the document cannot be read
     */
    public static byte[] write(String svg, String title) throws IOException {
        SVGDocument picture = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.builder().documentLimits(PngWriter.LIMITS).build());
        if (picture == null) {
            throw new IOException("the SVG document cannot be read");
        }
        double width = picture.size().width;
        double height = picture.size().height;
        double scale = Math.min(POINTS_PER_PIXEL, LARGEST / Math.max(width, height));
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) (width * scale), (float) (height * scale)));
            document.addPage(page);
            document.getDocumentInformation().setTitle(title);
            // The id would else come from the clock.
            document.setDocumentId(0L);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PdfOutput output = new PdfOutput(document, content, scale, height);
                picture.renderWithPlatform(NullPlatformSupport.INSTANCE, output,
                        new ViewBox(0, 0, (float) width, (float) height));
                output.rethrow();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
