package paget.core.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.model.Alteration;
import paget.model.Barrier;
import paget.model.CellType;
import paget.model.Element;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Observable;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Process;
import paget.model.Region;
import paget.model.SystemicVariable;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/**
 * Numbers of the elements of a model, by which all charts and drawings of all its results give an element the same colour.
 * Elements are numbered from 0 in the order of the model, separately for those that charts show together: places; cells and
 * what else has a course in time; concentrations; types of cells with their alterations; factors. An element that is added
 * leaves the numbers of those that stand before it in this order.
 *
 * @param byName numbers by the id of an element, and by its name with its place, as in {@code Lung › Parenchyma › Tumour cells}
 */
public record ElementNumbers(Map<String, Integer> byName) {

    /** Of a result that no drawn model gave. */
    public static final ElementNumbers NONE = new ElementNumbers(Map.of());

    private static final List<List<Class<? extends Element>>> TOGETHER = List.of(List.of(Region.class, Tissue.class),
            List.of(Population.class, TissueState.class, Barrier.class, SystemicVariable.class, Observable.class, Process.class),
            List.of(FactorLevel.class), List.of(CellType.class, Alteration.class), List.of(Factor.class));

    public ElementNumbers {
        byName = Map.copyOf(byName);
    }

    /** The numbers of all elements of a model that charts show. */
    public static ElementNumbers of(Organism model) {
        List<EObject> all = new ArrayList<>();
        model.eAllContents().forEachRemaining(all::add);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (List<Class<? extends Element>> together : TOGETHER) {
            int number = 0;
            for (Class<? extends Element> type : together) {
                for (EObject object : all) {
                    if (type.isInstance(object)) {
                        Element element = type.cast(object);
                        if (element.getId() != null) {
                            numbers.putIfAbsent(element.getId(), number);
                        }
                        numbers.putIfAbsent(name(element), number);
                        number++;
                    }
                }
            }
        }
        return new ElementNumbers(numbers);
    }

    /** As results call it; {@code ": "} and the separator of paths mean the same there. */
    private static String name(Element element) {
        return element instanceof Observable observable && observable.getPlace() != null
                ? Labels.of(observable.getPlace()) + ElementPath.SEPARATOR + Labels.of(observable) : ElementPath.of(element);
    }

    /** Those that a result names, so that it can be kept without its model. */
    ElementNumbers in(StudyResult result) {
        Set<String> named = new HashSet<>();
        result.series().forEach(series -> series.columns().forEach(column -> add(column, named)));
        for (Table table : result.tables()) {
            table.columns().forEach(column -> add(column, named));
            table.rows().forEach(row -> row.stream().filter(String.class::isInstance).forEach(text -> named.add((String) text)));
        }
        Map<String, Integer> kept = new LinkedHashMap<>(byName);
        kept.keySet().retainAll(named);
        return new ElementNumbers(kept);
    }

    /** Statistics put a suffix behind the id, and a place may stand before the name. */
    private static void add(Column column, Set<String> named) {
        int end = column.id().lastIndexOf('.');
        int place = column.label().indexOf(": ");
        named.add(column.id());
        named.add(end < 0 ? column.id() : column.id().substring(0, end));
        named.add(column.label().replace(": ", ElementPath.SEPARATOR));
        named.add(place < 0 ? column.label() : column.label().substring(0, place));
    }

    /** The number of an element by its id, or by its name with its place. */
    public OptionalInt number(String idOrName) {
        Integer number = byName.get(idOrName);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
