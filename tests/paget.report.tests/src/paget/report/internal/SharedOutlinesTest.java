package paget.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import paget.report.OutlineLettering;

/** Letters are written once; every one of them stands where it stood, with the outline that it had. */
class SharedOutlinesTest {

    private static final String WORDS = "seeding in the lung and in the liver, ".repeat(4);
    private static final String PICTURE = "<svg><title>T</title>\n"
            + OutlineLettering.INSTANCE.svg(WORDS, 3, 4, 12, false, "#000") + "</svg>";

    @Test
    void nothingIsLost() {
        String shared = SharedOutlines.in(PICTURE);
        Matcher use = Pattern.compile("<use href=\"#(l\\d+)\" x=\"([^\"]*)\"/>").matcher(shared);
        String again = use.replaceAll(letter -> {
            Matcher outline = Pattern.compile("id=\"" + letter.group(1) + "\" d=\"([^\"]*)\"").matcher(shared);
            assertTrue(outline.find(), letter.group(1));
            return "<path transform=\"translate(" + letter.group(2) + " 0)\" d=\"" + outline.group(1) + "\"/>";
        });
        assertEquals(PICTURE, again.replaceFirst("<defs>.*</defs>\n", ""));
        assertTrue(shared.length() < PICTURE.length() / 2, "a few letters make many words");
    }

    @Test
    void aPictureWithoutLettersStays() {
        assertEquals("<svg><title>T</title>\n</svg>", SharedOutlines.in("<svg><title>T</title>\n</svg>"));
    }
}
