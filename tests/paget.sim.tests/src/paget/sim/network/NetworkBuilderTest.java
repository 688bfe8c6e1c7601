package paget.sim.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.Severity;
import paget.sim.expression.ExpressionPrinter;
import paget.sim.expression.Expressions;
import paget.sim.unit.Unit;

class NetworkBuilderTest {

    private static NetworkBuilder builder() {
        return ReactionNetwork.builder("n").compartment("V", 1)
                .species("S", s -> s.compartment("V").initialAmount(1))
                .parameter("k", 2).parameter("x", p -> p.value(1).variable());
    }

    /** The one error of a network that is valid without the addition. */
    private static Issue error(Consumer<NetworkBuilder> addition) {
        NetworkBuilder builder = builder();
        assertTrue(builder.validate().isEmpty());
        addition.accept(builder);
        List<Issue> errors = builder.validate().stream().filter(Issue::isError).toList();
        assertEquals(1, errors.size(), errors.toString());
        assertEquals(errors, assertThrows(InvalidModelException.class, builder::build).issues().stream()
                .filter(Issue::isError).toList());
        return errors.get(0);
    }

    private static void check(String code, String element, String message, Consumer<NetworkBuilder> addition) {
        assertEquals(Issue.error(code, element, message), error(addition));
    }

    @Test
    void idsAreUniqueAndThere() {
        check("network.id.twice", "k", "Two elements have the id \"k\".", b -> b.parameter("k", 3));
        check("network.id.twice", "S", "Two elements have the id \"S\".",
                b -> b.reaction("S", r -> r.rate("1")));
        check("network.id.twice", "k", "Two elements have the id \"k\".", b -> b.reaction("r",
                r -> r.product(new SpeciesReference("k", "S", 1, true)).rate("1")));
        check("network.id.missing", "", "The element \"nameless\" has no id.",
                b -> b.parameter("", p -> p.name("nameless").value(1)));
        check("network.id.quote", "a`b", "The id \"a`b\" contains a back quote, which ids cannot have.",
                b -> b.parameter("a`b", 1));
        check("network.id.twice", "o", "Two observables have the id \"o\".",
                b -> b.observable("o", "o", Unit.DIMENSIONLESS, Expressions.ONE, "")
                        .observable("o", "o", Unit.DIMENSIONLESS, Expressions.ONE, ""));
    }

    @Test
    void referencesExist() {
        check("network.species.compartment", "A",
                "The species \"A\" lies in the compartment \"W\", which does not exist.",
                b -> b.species("A", s -> s.compartment("W")));
        check("network.species.conversion", "A",
                "The conversion factor \"x\" of the species \"A\" is no constant parameter.",
                b -> b.species("A", s -> s.conversionFactor("x")));
        check("network.symbol.unknown", "r", "The rate of the reaction \"Loss\" reads \"q\", which does not exist.",
                b -> b.reaction("r", r -> r.name("Loss").reactant("S").rate("k * q")));
        check("network.reaction.species", "r",
                "The reaction \"r\" refers to the species \"T\", which does not exist.",
                b -> b.reaction("r", r -> r.reactant("T").rate("k")));
        check("network.symbol.unknown", "q", "There is an initial assignment for \"q\", which does not exist.",
                b -> b.initialAssignment("q", "1"));
        check("network.symbol.unknown", "q", "There is a rate rule for \"q\", which does not exist.",
                b -> b.rateRule("q", "1"));
        check("network.symbol.unknown", "e", "The event \"e\" changes \"q\", which does not exist.",
                b -> b.event("e", e -> e.trigger("time > 1").assign("q", "1")));
    }

    @Test
    void everythingIsDeterminedOnce() {
        check("network.variable.constant", "k", "\"k\" is constant, so an assignment rule cannot change it.",
                b -> b.assignmentRule("k", "1"));
        check("network.variable.determined", "x",
                "\"x\" is determined by an assignment rule and by a rate rule.",
                b -> b.assignmentRule("x", "1").rateRule("x", "1"));
        check("network.species.determined", "S",
                "The species \"S\" is changed by the reaction \"r\" and by a rate rule.",
                b -> b.rateRule("S", "1").reaction("r", r -> r.reactant("S").rate("1")));
        check("network.reaction.constant", "r", "The reaction \"r\" changes the species \"C\", which is constant.",
                b -> b.species("C", s -> s.constant()).reaction("r", r -> r.reactant("C").rate("1")));
        check("network.initial.twice", "k", "The initial value of \"k\" is determined twice.",
                b -> b.initialAssignment("k", "1").initialAssignment("k", "2"));
        check("network.variable.constant", "e", "The event \"e\" changes \"k\", which is constant.",
                b -> b.event("e", e -> e.trigger("time > 1").assign("k", "1")));
        check("network.variable.determined", "e",
                "The event \"e\" changes \"x\", which an assignment rule determines.",
                b -> b.assignmentRule("x", "k").event("e", e -> e.trigger("time > 1").assign("x", "1")));
        check("network.event.twice", "e", "The event \"e\" changes \"x\" twice.",
                b -> b.event("e", e -> e.trigger("time > 1").assign("x", "1").assign("x", "2")));
    }

    @Test
    void cyclesNameTheirMembers() {
        Issue issue = error(b -> b.parameter("y", p -> p.variable()).assignmentRule("x", "y + 1")
                .assignmentRule("y", "2 * x"));
        assertEquals("network.rule.cycle", issue.code());
        assertTrue(issue.message().contains("\"x\", \"y\""), issue.message());
    }

    @Test
    void functionsAreChecked() {
        check("network.function.symbol", "f", "The function \"f\" reads \"k\", which is none of its arguments.",
                b -> b.function("f", List.of("a"), "a * k"));
        check("network.function.call", "x",
                "The rule for \"x\" cannot be computed. The function \"f\" takes 1 arguments, not 2.",
                b -> b.function("f", List.of("a"), "a").assignmentRule("x", "f(1, 2)"));
        check("network.function.call", "x",
                "The rule for \"x\" cannot be computed. The function \"g\" is not defined.",
                b -> b.assignmentRule("x", "g(1)"));
        assertTrue(error(b -> b.function("f", List.of("a"), "f(a)")).message().contains("calls itself"));
    }

    @Test
    void missingPartsAreReported() {
        check("network.expression.missing", "r", "The rate of the reaction \"r\" has no expression.",
                b -> b.reaction("r", r -> r.reactant("S")));
        check("network.expression.missing", "e", "The event \"e\" has no expression.",
                b -> b.event("e", e -> e.assign("x", "1")));
        check("network.compartment.size", "W", "The compartment \"W\" has the negative size -1.0.",
                b -> b.compartment("W", -1));
        List<Issue> issues = builder().parameter("empty", Double.NaN).validate();
        assertEquals(Severity.WARNING, issues.get(0).severity());
        assertEquals("The parameter \"empty\" has no value.", issues.get(0).message());
    }

    @Test
    void delayedCyclesAreNone() {
        builder().assignmentRule("x", "delay(x, 1) + 1").build();
    }

    @Test
    void speciesAreTheDefaultObservables() {
        ReactionNetwork network = builder().build();
        assertEquals(List.of("S"), network.observableInfos().stream().map(i -> i.id()).toList());
        assertEquals("S", network.element("S").id());
        assertNull(network.element("nobody"));
    }

    @Test
    void theHashIsOfContentNotOfNames() {
        String hash = builder().build().hash();
        assertEquals(64, hash.length());
        assertEquals(hash, builder().name("other").build().hash());
        assertEquals(builder().parameter("a", p -> p.value(1)).build().hash(),
                builder().parameter("a", p -> p.value(1).name("A").source("somewhere")).build().hash());
        assertNotEquals(hash, builder().parameter("a", 1).build().hash());
        assertNotEquals(builder().parameter("a", 1).build().hash(), builder().parameter("a", 2).build().hash());
        assertNotEquals(hash, builder().reaction("r", r -> r.rate("1")).build().hash());
    }

    @Test
    void massActionWritesBothForms() {
        Reaction reaction = builder().reaction("r", r -> r.reactant("S", 2).massAction(Expressions.symbol("k")))
                .build().reactions().get(0);
        assertEquals("k * S * S / 2", ExpressionPrinter.print(reaction.rate()));
        assertEquals("k * S * (S - 1) / 2", ExpressionPrinter.print(reaction.discreteRate()));
        assertNull(builder().reaction("r", r -> r.reactant("S").massAction(Expressions.symbol("k"))).build()
                .reactions().get(0).propensity());
        assertThrows(IllegalArgumentException.class, () -> builder().reaction("r",
                r -> r.reactant("S", 0.5).massAction(Expressions.symbol("k"))));
    }
}
