package paget.core.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import paget.model.Organism;

/** Hypotheses, overrides, counters, treatments and the trace. */
class VariantTest {

    private static final String MODEL = """
            <regions xsi:type="paget:Organ" id="organ" name="Organ"><tissues id="tissue" name="Tissue">
              <populations id="x" name="Cells" cellType="type"><initial value="10" unit="cells"/></populations>
              <processes xsi:type="paget:Death" id="d" name="Death" population="x"><rate value="1" unit="1/d"/>
              </processes></tissues></regions>
            <cellTypes id="type"/>
            <treatments xsi:type="paget:Resection" id="surgery" enabled="false" populations="x"
              condition="x &gt;= 100"><start value="24" unit="h"/></treatments>
            <hypotheses id="fast"><changes element="d" feature="rate"><value value="48" unit="1/d"/></changes></hypotheses>
            <hypotheses id="operated" enables="surgery"/>
            <hypotheses id="immortal" disables="d"/>
            <observables id="dead" expression="count(d)" unit="cells"/>
            <observables id="twice" expression="2 * dead" unit="1000*cells"/>
            """;

    private static CompiledText with(Variant variant) {
        return CompiledText.of(MODEL, variant);
    }

    @Test
    void hypothesesChangeACopyOnly() {
        CompiledText plain = with(Variant.AS_DRAWN);
        Organism before = EcoreUtil.copy(plain.model());
        CompiledModel fast = ModelCompiler.compile(plain.model(), Variant.of(List.of("fast")));
        assertEquals(48, fast.requireNetwork().parameters().getFirst().value());
        assertEquals(1, plain.parameter("d_rate"));
        assertTrue(EcoreUtil.equals(before, plain.model()));
    }

    @Test
    void overridesComeLastAndKeepTheUnit() {
        Variant variant = new Variant(List.of("fast"), List.of(new QuantityOverride("d", "rate", 7, null)), false);
        assertEquals(7, with(variant).parameter("d_rate"));
        Variant hours = new Variant(List.of(), List.of(new QuantityOverride("d", "rate", 2, "1/h")), false);
        assertEquals(48, with(hours).parameter("d_rate"));
    }

    @Test
    void whatIsSwitchedOffIsNotThere() {
        assertTrue(with(Variant.of(List.of("immortal"))).network().reactions().isEmpty());
        assertTrue(with(Variant.AS_DRAWN).network().events().isEmpty());
        assertEquals("surgery", with(Variant.of(List.of("operated"))).network().events().getFirst().id());
    }

    @Test
    void unknownNamesAreReported() {
        with(Variant.of(List.of("nonsense"))).assertFails("hypothesis.unknown");
        with(new Variant(List.of(), List.of(new QuantityOverride("nobody", "rate", 1, null)), false))
                .assertFails("override.element");
        with(new Variant(List.of(), List.of(new QuantityOverride("d", "colour", 1, null)), false))
                .assertFails("change.feature");
    }

    @Test
    void countersExistWhereTheyAreAskedFor() {
        CompiledText text = with(Variant.AS_DRAWN);
        assertEquals("d_count", text.reaction("d").products().getFirst().species());
        var twice = text.network().observables().stream().filter(o -> o.id().equals("twice")).findFirst().orElseThrow();
        // shown in thousands of cells
        assertEquals(0.01, text.evaluate(twice.expression(), java.util.Map.of("d_count", 5.0)), 1e-17);
    }

    @Test
    void theTraceLeadsBackToTheOriginal() {
        CompiledText text = with(Variant.of(List.of("fast")));
        assertEquals("Death", text.compiled().origin("d").orElseThrow().getName());
        assertEquals("Death", text.compiled().origin("d_rate").orElseThrow().getName());
        assertEquals(text.model(), text.compiled().origin("x").orElseThrow().eContainer().eContainer().eContainer());
        assertFalse(text.compiled().origin("nothing").isPresent());
    }

    @Test
    void observablesThatLeadBackToThemselvesAreReported() {
        CompiledText text = CompiledText.of("<observables id='a' expression='b'/><observables id='b' expression='a'/>");
        assertEquals(List.of("observable.cycle", "observable.cycle"), text.codes());
    }
}
