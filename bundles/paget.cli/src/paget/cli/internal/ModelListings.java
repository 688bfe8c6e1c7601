package paget.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.compile.Variant;
import paget.core.evidence.EvidenceLedger;
import paget.core.run.DrawnModel;
import paget.core.run.ModelQuantity;
import paget.core.run.ModelSource;
import paget.core.study.Column;
import paget.core.study.StudySubject;
import paget.core.study.Table;
import paget.model.Element;
import paget.model.Organism;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/** Lists of what a model holds. Ids come first, so that they can be copied and cut. */
final class ModelListings {

    private ModelListings() {
    }

    static Map<String, Listing> of(Terminal terminal) {
        Map<String, Listing> byName = new LinkedHashMap<>();
        byName.put("quantities", ModelListings::quantities);
        byName.put("observables", ModelListings::observables);
        byName.put("studies", file -> Listing.table("studies", List.of("id", "kind", "name"),
                organism(file).getStudies(), s -> List.of(s.getId(), s.getKind(), ElementPath.of(s))));
        byName.put("hypotheses", file -> Listing.table("hypotheses", List.of("id", "name", "description"),
                organism(file).getHypotheses(), h -> List.of(h.getId(), Labels.of(h),
                        h.getDescription() == null ? "" : h.getDescription())));
        byName.put("evidence", file -> EvidenceLedger.of(organism(file)).table());
        byName.put("views", file -> Listing.table("views", List.of("name", "kind", "element"), Pictures.views(terminal, file),
                row -> List.of((Object[]) row)));
        byName.put("elements", file -> Listing.table("elements", List.of("id", "type", "element"), elements(organism(file)),
                e -> List.of(e.getId(), Labels.type(e), ElementPath.of(e))));
        return byName;
    }

    private static Table quantities(String file) {
        ModelSource source = ModelAccess.open(file);
        List<ModelQuantity> quantities = source.foreign().map(ModelQuantity::of)
                .orElseGet(() -> ModelQuantity.of(ModelAccess.organism(source)));
        List<List<Object>> rows = new ArrayList<>();
        quantities.forEach(q -> rows.add(List.of(q.setting(), q.value(), q.unit(), q.description())));
        return new Table("quantities", "Quantities", List.of(Column.text("quantity", "Quantity"),
                Column.number("value", "Value", ""), Column.text("unit", "Unit"), Column.text("element", "Element")),
                rows);
    }

    private static Table observables(String file) {
        ModelSource source = ModelAccess.open(file);
        StudySubject subject = source.foreign().isPresent() ? source.foreign().get()
                : new DrawnModel(ModelAccess.organism(source), source.hash());
        return Listing.table("observables", List.of("id", "unit", "place", "observable"),
                subject.compile(Variant.AS_DRAWN).observableInfos(),
                o -> List.of(o.id(), o.unit().toString(), o.group(), o.label()));
    }

    private static Organism organism(String file) {
        return ModelAccess.organism(ModelAccess.open(file));
    }

    private static List<Element> elements(Organism organism) {
        List<Element> elements = new ArrayList<>();
        organism.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && element.getId() != null) {
                elements.add(element);
            }
        });
        return elements;
    }
}
