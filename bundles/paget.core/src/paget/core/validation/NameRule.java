package paget.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import paget.model.CellType;
import paget.model.Element;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Hypothesis;
import paget.model.Observable;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Population;
import paget.model.Region;
import paget.model.Study;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/** Elements that people and scripts call by name have one, and one that no sibling of their class has. */
final class NameRule implements Rule {

    private static final List<Class<? extends Element>> NAMED = List.of(Region.class, CellType.class, Factor.class,
            Study.class, Hypothesis.class);

    /** Observables about different places may share a name: tables show them by place. */
    private record Key(EObject container, Class<?> type, EObject about, String name) {
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Map<Key, Element> seen = new HashMap<>();
        for (Element element : model.all(Element.class)) {
            boolean unnamed = element.getName() == null || element.getName().isBlank();
            if (unnamed && NAMED.stream().anyMatch(type -> type.isInstance(element))) {
                findings.warning("name.missing", element, PagetPackage.Literals.ELEMENT__NAME, "The "
                        + Labels.type(element) + " with the id " + element.getId() + " has no name; give it one.");
            }
            if (!unnamed) {
                EObject about = element instanceof Observable observable ? observable.getPlace() : null;
                Element other = seen.putIfAbsent(
                        new Key(element.eContainer(), element.getClass(), about, element.getName().strip()), element);
                if (other != null) {
                    findings.warning("name.clash", element, PagetPackage.Literals.ELEMENT__NAME, "There are two elements "
                            + ElementPath.of(element) + " (ids " + other.getId() + " and " + element.getId()
                            + "), which nobody can tell apart; rename one.");
                }
            }
        }
        model.all(Place.class).forEach(place -> duplicates(place, findings));
    }

    private static void duplicates(Place place, Findings findings) {
        Map<List<Object>, Population> populations = new HashMap<>();
        for (Population population : place.getPopulations()) {
            if (population.getCellType() == null) {
                continue;
            }
            boolean twice = populations.putIfAbsent(List.of(population.getCellType(), population.getStage()), population) != null;
            if (twice) {
                findings.warning("population.duplicate", population, PagetPackage.Literals.POPULATION__CELL_TYPE,
                        ElementPath.of(place) + " holds two populations of " + Labels.of(population.getCellType())
                                + " at the stage " + Labels.words(population.getStage())
                                + "; arriving cells join the first, so merge them or change a stage.");
            }
        }
        Map<Factor, FactorLevel> levels = new HashMap<>();
        for (FactorLevel level : place.getFactorLevels()) {
            if (level.getFactor() != null && levels.putIfAbsent(level.getFactor(), level) != null) {
                findings.error("level.duplicate", level, PagetPackage.Literals.FACTOR_LEVEL__FACTOR, ElementPath.of(place)
                        + " has two levels of " + Labels.of(level.getFactor()) + "; remove one.",
                        new QuickFix("Remove this level", List.of(new QuickFix.Delete(level))));
            }
        }
    }
}
