package paget.ui.internal.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;

import paget.model.Element;
import paget.model.OntologyTerm;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.ui.internal.model.ModelSession;

/** What dropping something from outside onto an element means. */
public final class Drops {
    /** A term as {@code UBERON:0002107}, alone or at the end of an address of an ontology browser. */
    private static final Pattern TERM = Pattern.compile("(?:^|[/=#])([A-Za-z]{2,12})[:_](\\d{3,10})$");

    private Drops() {
    }

    /**
     * Elements of another model are copied into the element; the name or address of an ontology term becomes a term of
     * it; the identifier of a publication becomes evidence of its values that have none. Empty where nothing sensible can be done.
     */
    public static Optional<Command> command(ModelSession session, Object dropped, EObject target) {
        if (dropped instanceof String text) {
            Optional<Command> source = Source.ofText(text)
                    .flatMap(found -> EvidenceDrops.cite(session, found, unsourced(target)));
            return source.isPresent() ? source : term(session, text.strip(), target);
        }
        if (dropped instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(EObject.class::isInstance)) {
            List<EObject> elements = list.stream().map(EObject.class::cast).toList();
            return Place.into(target, null, elements)
                    .flatMap(place -> EditCommands.copyTo(session.domain(), elements, place));
        }
        return Optional.empty();
    }

    /** The values that a publication can be evidence of without asking: those that name nothing yet. */
    private static List<Quantity> unsourced(EObject target) {
        return EvidenceDrops.values(target).stream().filter(value -> value.getEvidence().isEmpty()).toList();
    }

    private static Optional<Command> term(ModelSession session, String text, EObject target) {
        Matcher term = TERM.matcher(text);
        if (!(target instanceof Element element) || !term.find()) {
            return Optional.empty();
        }
        String identifier = term.group(1).toUpperCase(Locale.ROOT) + ":" + term.group(2);
        if (element.getTerms().stream().anyMatch(known -> identifier.equals(known.getIdentifier()))) {
            return Optional.empty();
        }
        OntologyTerm made = PagetFactory.eINSTANCE.createOntologyTerm();
        made.setCollection(term.group(1).toLowerCase(Locale.ROOT));
        made.setIdentifier(identifier);
        return Optional.of(AddCommand.create(session.domain(), element, PagetPackage.Literals.ELEMENT__TERMS, made));
    }
}
