package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.render.Theme;

/** A model has the same pictures wherever they are drawn. */
class SamePictureTest {

    private static final Locale USUAL = Locale.getDefault();
    private static final TimeZone USUAL_ZONE = TimeZone.getDefault();
    private static Map<String, String> expected;

    @BeforeAll
    static void drawAtHome() {
        expected = pictures();
    }

    @AfterEach
    void goHome() {
        Locale.setDefault(USUAL);
        TimeZone.setDefault(USUAL_ZONE);
    }

    /** Languages with another dotless i, other digits, a comma in numbers, and another calendar. */
    @ParameterizedTest
    @CsvSource({ "tr-TR,Europe/Istanbul", "ar-EG-u-nu-arab,Africa/Cairo", "de-DE,Pacific/Kiritimati", "th-TH-u-ca-buddhist-nu-thai,Asia/Bangkok" })
    void everywhere(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Map<String, String> found = pictures();
        assertEquals(expected.keySet(), found.keySet());
        found.forEach((view, picture) -> assertTrue(picture.equals(expected.get(view)), view + " differs"));
    }

    private static Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        for (Drawing drawing : new Drawing[] { Drawing.everything(), Drawing.example("stroma-pharmacokinetics") }) {
            for (AvailableView view : drawing.views()) {
                try (DiagramSession session = drawing.openWhole(view)) {
                    session.layoutAll();
                    pictures.put(drawing.organism.getName() + "/" + view.name(), session.svg(Theme.LIGHT));
                }
            }
        }
        return pictures;
    }
}
