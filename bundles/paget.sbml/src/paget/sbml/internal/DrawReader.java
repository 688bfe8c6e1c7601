package paget.sbml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sbml.jsbml.ASTNode;
import org.sbml.jsbml.FunctionDefinition;
import org.sbml.jsbml.Model;

import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.network.Draw;
import paget.sim.random.Distribution;

/**
 * The random numbers of a model, found while its formulas are read. Functions that draw are written out wherever they
 * are called, because each call draws for itself.
 */
final class DrawReader {

    private static final String SYMBOLS = "http://www.sbml.org/sbml/symbols/distrib/";

    private final Map<String, FunctionDefinition> drawing = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Draw> draws = new ArrayList<>();

    DrawReader(Model model) {
        boolean found = true;
        while (found) {
            found = false;
            for (FunctionDefinition f : model.getListOfFunctionDefinitions()) {
                if (!drawing.containsKey(f.getId()) && f.isSetMath() && f.getBody() != null && draws(f.getBody())) {
                    drawing.put(f.getId(), f);
                    found = true;
                }
            }
        }
    }

    private boolean draws(ASTNode node) {
        return distribution(node) != null || node.getType() == ASTNode.Type.FUNCTION && function(node.getName()) != null
                || node.getChildren().stream().anyMatch(this::draws);
    }

    /** The distribution that a symbol of the package means, else null. */
    static Distribution distribution(ASTNode node) {
        String symbol = node.getType() == ASTNode.Type.FUNCTION_CSYMBOL ? node.getDefinitionURL() : null;
        return symbol != null && symbol.startsWith(SYMBOLS) ? Distribution.byName(symbol.substring(SYMBOLS.length()))
                : null;
    }

    /** The function of that id when it draws, else null. */
    FunctionDefinition function(String id) {
        return drawing.get(id);
    }

    /** A new number in the formulas of an element, as what reads it. */
    Expression add(String element, Distribution distribution, List<Expression> arguments) {
        // Ids of SBML have no dots.
        String id = element + ".draw." + numbers.merge(element, 1, Integer::sum);
        draws.add(new Draw(id, id, "", distribution, arguments));
        return Expressions.symbol(id);
    }

    /** In the order of reading, so that each stands behind what it reads. */
    List<Draw> draws() {
        return draws;
    }
}
