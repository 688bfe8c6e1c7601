package paget.generate.morpheus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.ContactModel;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.TissueContract;

class MorpheusGeneratorTest extends TissueContract {

    @Override
    protected Generator generator() {
        return new MorpheusGenerator();
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        List<String> models = written.files().keySet().stream().filter(f -> f.endsWith(".xml")).toList();
        assertFalse(models.isEmpty(), name);
        for (String model : models) {
            new MorpheusMl(written.text(model)).check();
        }
    }

    @Test
    void ratesAreThoseOfTheDrawing() throws Exception {
        String xml = written(ContactModel.input(Map.of())).text("parenchyma.xml");
        assertTrue(xml.contains("1 - exp(-(0.001*(0.1 + 0.9*here_o2^4/(10000 + here_o2^4)))*1)"), xml);
        // Supply 6 nmol/(L·h), decay 0.12/h
        assertTrue(xml.contains("gain_o2 + 0.1 - (loss_o2 + 0.002)*o2"), xml);
    }

    /** 6/h and 0.06 L/(nmol·h) in minutes: what the zymogen loses, its product gains. */
    @Test
    void aZymogenTurnsIntoItsProduct() throws Exception {
        String xml = written(ContactModel.withZymogen(Map.of())).text("parenchyma.xml");
        assertTrue(xml.contains(" - (0.1 + 0.001*o2)*pro"), xml);
        assertTrue(xml.contains(">0.1*pro + 0.001*o2*pro<"), xml);
    }

    /**
     * Cells of 10 µm have 4.9 sites. A membrane of energy 6 a site's length presses a disc to πr² where 6·2πr + λ·(πr² − V₀)² is
     * least; with λ = 1 that is half of it, and such cells do not divide in Morpheus, for many have one site only.
     */
    @Test
    void smallCellsKeepTheirVolume() throws Exception {
        Matcher constraint = Pattern.compile("<VolumeConstraint target=\"([^\"]*)\" strength=\"([^\"]*)\"/>")
                .matcher(written(ContactModel.input(Map.of())).text("parenchyma.xml"));
        assertTrue(constraint.find());
        double wanted = Double.parseDouble(constraint.group(1));
        double strength = Double.parseDouble(constraint.group(2));
        assertEquals(Math.PI * 5 * 5 / 16, wanted, 1e-9);
        double kept = IntStream.rangeClosed(300, 1000).mapToDouble(i -> wanted * i / 1000).boxed().min(Comparator.comparingDouble(
                v -> 6 * 2 * Math.sqrt(Math.PI * v) + strength * (v - wanted) * (v - wanted))).orElseThrow();
        assertTrue(kept > 0.93 * wanted, kept + " of " + wanted);
    }

    /** Kuznetsov's influx of effector cells, 13,000 a day, times the part of 5.32e6 cells that is in a sample of 1,000, a minute. */
    @Test
    void cellsComeFromOutside() throws Exception {
        Written written = written(Exports.example("immune-dormancy", Map.of()));
        String text = written.text("white_pulp.xml");
        Matcher count = Pattern.compile("<AddCell>\\s*<Count>([^<]*)</Count>\\s*<Distribution>1</Distribution>").matcher(text);
        assertTrue(count.find(), text);
        assertEquals(13_000 * 1000 / 5.32e6 / 1440, Double.parseDouble(count.group(1)), 1e-5);
        assertTrue(written.report().ids().values().containsAll(List.of("ctl", "bcl1")), written.report().ids()::toString);
    }

    /** A jump to 150 killers after 90 min, from 20 or as many as are left, and in a tissue that has had none. */
    @ParameterizedTest
    @ValueSource(strings = { "20", "0" })
    void anEventAddsCells(String killers) throws Exception {
        GenerationInput input = Exports.model(ContactModel.TEXT.replace("<initial value=\"20\"", "<initial value=\"" + killers + "\"")
                .replace("<studies", """
                        <treatments xsi:type="paget:Stimulus" id="transfer"><start value="1.5" unit="h"/>
                          <changes element="nk" feature="initial"><value value="150" unit="cells"/></changes>
                        </treatments>
                        <studies"""), Map.of());
        Written written = Exports.write(generator(), input);
        validate("transfer", input, written);
        String xml = written.text("parenchyma.xml");
        assertTrue(Pattern.compile("<Rule symbol-ref=\"addition_killer\">\\s*"
                + "<Expression>max\\(0, \\(150\\) - outside_nk\\)\\*1</Expression>").matcher(xml).find(), xml);
        assertTrue(Pattern.compile("<AddCell>\\s*<Count>if\\([^<]*, addition_killer, 0\\)</Count>").matcher(xml).find(), xml);
    }

    /** The rules see what Morpheus's schema would: names, values, what has to be there, and what holds what. */
    @Test
    void theRulesSeeFaults() throws Exception {
        String xml = Exports.write(generator(), ContactModel.input(Map.of())).text("parenchyma.xml");
        new MorpheusMl(xml).check();
        for (String wrong : List.of(xml.replaceFirst("<VolumeConstraint ", "<VolumeConstraint colour=\"red\" "),
                xml.replaceFirst(" strength=\"[^\"]*\"", ""), xml.replaceFirst("division-plane=\"random\"", "division-plane=\"any\""),
                xml.replaceFirst("<SpaceSymbol [^>]*>", ""), xml.replaceFirst("<Analysis>", "<Analysis><CellDeath/>"),
                xml.replaceFirst("(?s)<CellDivision.*?</CellDivision>", "<CellDivision division-plane=\"random\"/>"))) {
            assertThrows(AssertionError.class, () -> new MorpheusMl(wrong).check(), wrong);
        }
    }

    /** Cells that share a site in the drawing lie beside one another, since Morpheus takes one of two away that overlap. */
    @Test
    void everyCellHasItsOwnSites() throws Exception {
        Written written = Exports.write(generator(), Exports.example("spatial-spread", Map.of()));
        validate("spatial-spread", Exports.example("spatial-spread", Map.of()), written);
        assertEquals(233 + 155, written.text("primary_site.xml").split("<Box ").length - 1);
    }
}
