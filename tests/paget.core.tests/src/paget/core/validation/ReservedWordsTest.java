package paget.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.model.id.ElementIds;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.Expressions;
import paget.sim.expression.Operator;

/** The model knows the words of the expression language without depending on it; this holds the two together. */
class ReservedWordsTest {

    @Test
    void functionsAreReserved() {
        for (Operator operator : Operator.values()) {
            assertTrue(ElementIds.isReserved(operator.functionName()), operator.functionName());
        }
    }

    @Test
    void constantsAreReserved() {
        for (String word : List.of("time", "pi", "exponentiale", "avogadro", "true", "false", "infinity", "nan", "e", "t", "x",
                "K")) {
            boolean symbol = Expressions.parse(word) instanceof Symbol;
            assertTrue(symbol || ElementIds.isReserved(word), word + " has a meaning of its own in expressions");
        }
    }

    @Test
    void anIdProposedForAReservedNameIsASymbol() {
        HealthyModel model = new HealthyModel();
        for (String word : ElementIds.reserved()) {
            model.lung.setName(word);
            String id = ElementIds.propose(model.lung, other -> false);
            assertEquals(new Symbol(id), Expressions.parse(id), word);
        }
    }
}
