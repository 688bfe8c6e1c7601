package paget.sbml.internal.comp;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

import paget.sbml.internal.Xml;
import paget.sbml.internal.comp.References.Target;

/** Carries out deletions and replacements: links symbols, and tells what is left out of the flat model. */
final class Replacements {

    private final Set<Element> deleted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Instance> deletedModels = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Symbol> locals = new IdentityHashMap<>();

    Replacements(Instance top) {
        read(top);
    }

    /** Whether an element is left out. */
    boolean isGone(Instance home, Element element) {
        if (deleted.contains(element)) {
            return true;
        }
        Symbol symbol = home.symbols().get(element.getAttribute("id").strip());
        return symbol != null && symbol.element() == element && symbol.isReplaced();
    }

    /** Whether a model with all below is left out. */
    boolean isGone(Instance instance) {
        return deletedModels.contains(instance);
    }

    /** The local parameters of a kinetic law that elements of a model above replace, by id. */
    Map<String, Symbol> replacedLocals(Element kineticLaw) {
        Map<String, Symbol> replaced = new HashMap<>();
        for (Element parameter : Xml.list(kineticLaw, "listOfLocalParameters")) {
            if (locals.containsKey(parameter)) {
                replaced.put(parameter.getAttribute("id").strip(), locals.get(parameter));
            }
        }
        return replaced;
    }

    private void read(Instance instance) {
        for (Instance below : instance.submodels().values()) {
            read(below);
            for (Element deletion : Xml.list(below.submodel(), "listOfDeletions")) {
                References.resolve(below, deletion).ifPresent(this::delete);
            }
        }
        readElements(instance, instance.model());
    }

    private void delete(Target target) {
        deleted.add(target.element());
        target.submodel().ifPresent(deletedModels::add);
    }

    private void readElements(Instance instance, Element parent) {
        for (Element child : Xml.children(parent)) {
            Element owner = parent;
            if (Comp.isComp(child) && child.getLocalName().equals("listOfReplacedElements")) {
                Xml.children(child).forEach(replaced -> replace(instance, owner, replaced));
            } else if (Comp.isComp(child) && child.getLocalName().equals("replacedBy")) {
                giveWay(instance, owner, child);
            } else {
                readElements(instance, child);
            }
        }
    }

    private void replace(Instance instance, Element owner, Element replaced) {
        if (Comp.attribute(replaced, "deletion").isPresent()) {
            // The element stands for one that a deletion takes away, so there is nothing left to replace.
            return;
        }
        Optional<Target> found = References.resolve(submodel(instance, replaced), replaced);
        if (found.isEmpty()) {
            return;
        }
        Target target = found.get();
        deleted.add(target.element());
        Optional<Symbol> by = new Target(instance, owner).symbol();
        String factor = Comp.attribute(replaced, "conversionFactor").orElse(null);
        if (target.submodel().isPresent()) {
            deletedModels.add(target.submodel().get());
            new Target(instance, owner).submodel().ifPresent(model -> adopt(target.submodel().get(), model));
        } else if (by.isPresent() && target.symbol().isPresent()) {
            target.symbol().get().replaceBy(by.get(), factor);
        } else if (by.isPresent() && target.element().getLocalName().equals("localParameter")) {
            Symbol local = new Symbol(target.home(), target.element(), target.element().getAttribute("id").strip());
            local.replaceBy(by.get(), factor);
            locals.put(target.element(), local);
        }
    }

    /** A model takes the place of another: elements of the same id correspond. */
    private static void adopt(Instance old, Instance model) {
        old.symbols().forEach((id, symbol) -> {
            if (model.symbols().containsKey(id)) {
                symbol.replaceBy(model.symbols().get(id), null);
            }
        });
        old.submodels().forEach((id, below) -> {
            if (model.submodels().containsKey(id)) {
                adopt(below, model.submodels().get(id));
            }
        });
    }

    private void giveWay(Instance instance, Element owner, Element reference) {
        deleted.add(owner);
        Target self = new Target(instance, owner);
        References.resolve(submodel(instance, reference), reference).ifPresent(target -> {
            if (self.symbol().isPresent() && target.symbol().isPresent()) {
                target.symbol().get().takeNameOf(self.symbol().get());
            } else if (self.submodel().isPresent() && target.submodel().isPresent()) {
                deletedModels.add(self.submodel().get());
                adopt(self.submodel().get(), target.submodel().get());
            }
        });
    }

    private static Instance submodel(Instance instance, Element reference) {
        String id = Comp.required(reference, "submodelRef");
        Instance below = instance.submodels().get(id);
        if (below == null) {
            throw Comp.fault("A replacement refers to the submodel \"" + id + "\", which does not exist.");
        }
        return below;
    }
}
