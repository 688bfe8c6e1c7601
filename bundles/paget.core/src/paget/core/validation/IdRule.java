package paget.core.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import paget.model.Element;
import paget.model.PagetPackage;
import paget.model.id.ElementIds;
import paget.model.path.ElementPath;
import paget.model.path.Labels;

/** Every element has an id, of the right form, that no other has. */
final class IdRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        Map<String, Element> seen = new HashMap<>();
        for (Element element : model.all(Element.class)) {
            String id = element.getId();
            if (id == null || id.isEmpty()) {
                findings.error("id.missing", element, PagetPackage.Literals.ELEMENT__ID,
                        Labels.of(element) + " has no id; save the model, which gives it one.", proposal(element, model));
            } else if (!ElementIds.isValid(id)) {
                findings.error("id.malformed", element, PagetPackage.Literals.ELEMENT__ID, "The id \"" + id + "\" of "
                        + Labels.of(element) + " must be a letter or underscore, then letters, digits and underscores.",
                        proposal(element, model));
            } else {
                Element other = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), element);
                if (other != null) {
                    clash(element, other, model, findings);
                }
            }
        }
    }

    private static void clash(Element element, Element other, ModelView model, Findings findings) {
        if (element.getId().equals(other.getId())) {
            findings.error("id.duplicate", element, PagetPackage.Literals.ELEMENT__ID, ElementPath.of(element) + " and "
                    + ElementPath.of(other) + " have the same id \"" + element.getId() + "\"; give one of them another.",
                    proposal(element, model));
        } else {
            findings.warning("id.case", element, PagetPackage.Literals.ELEMENT__ID, "The ids \"" + element.getId() + "\" of "
                    + ElementPath.of(element) + " and \"" + other.getId() + "\" of " + ElementPath.of(other)
                    + " differ only in case, which some file formats do not tell apart; change one.");
        }
    }

    private static QuickFix proposal(Element element, ModelView model) {
        String id = ElementIds.propose(element, candidate -> model.element(candidate) != null);
        return QuickFix.set("Use the id " + id, element, PagetPackage.Literals.ELEMENT__ID, id);
    }
}
