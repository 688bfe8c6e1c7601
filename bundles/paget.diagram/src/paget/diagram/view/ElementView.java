package paget.diagram.view;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.Expression;
import paget.diagram.spec.FilterDescription.MappingFilter;
import paget.diagram.spec.Mapping;

/** An element of a diagram. The same view object stands for the same element as long as that is shown. */
public abstract sealed class ElementView permits NodeView, EdgeView {

    private final Diagram diagram;
    private final EObject semantic;
    final Memo<Appearance> appearanceMemo;
    /** Which filters' rules concern this view. */
    final Map<MappingFilter, Memo<Boolean>> filtered = new IdentityHashMap<>(2);
    Appearance appearance;
    private ViewObject object;
    boolean hidden;
    boolean collapsed;

    ElementView(Diagram diagram, EObject semantic, ModelTracker tracker) {
        this.diagram = diagram;
        this.semantic = semantic;
        this.appearanceMemo = new Memo<>(tracker);
    }

    /**
     * What an element looks like.
     *
     * @param look        null when the mapping has no style
     * @param condition   why it has this style and not the usual one; empty for the usual one
     * @param tooltip     empty for none
     * @param elements    the elements it stands for, usually the semantic element alone
     * @param decorations small images
     */
    record Appearance(Look look, Expression condition, String tooltip, List<EObject> elements,
            List<Look.Decoration> decorations) {

        /** EObjects are the same or not; they are never compared by content. */
        boolean sameAs(Appearance other) {
            return other != null && java.util.Objects.equals(look, other.look) && condition.equals(other.condition) && tooltip.equals(other.tooltip)
                    && elements.equals(other.elements) && decorations.equals(other.decorations);
        }
    }

    /** This view as expressions and services see it. */
    public EObject asObject() {
        if (object == null) {
            object = new ViewObject(this);
        }
        return object;
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** The model element. */
    public EObject semantic() {
        return semantic;
    }

    /** The mapping this element comes from. */
    public abstract Mapping mapping();

    /** The evaluated style, or null when the mapping has none. */
    public Look look() {
        return appearance.look();
    }

    /** The condition of the style that was evaluated; empty for the usual style of the mapping. */
    public Expression condition() {
        return appearance.condition();
    }

    /** The text of the main label; empty when there is none. */
    public abstract String label();

    /** The tooltip; empty when there is none. */
    public String tooltip() {
        return appearance.tooltip();
    }

    /** The elements that a selection of this view means. */
    public List<EObject> semanticElements() {
        return appearance.elements();
    }

    /** Small images on this element. */
    public List<Look.Decoration> decorations() {
        return appearance.decorations();
    }

    /** False if a filter hides this element or what it depends on. */
    public boolean isVisible() {
        return !hidden;
    }

    /** True if a filter shows this element as a point. */
    public boolean isCollapsed() {
        return collapsed;
    }

    /** The key under which layout is kept: mapping, element and place, as names. */
    public abstract ViewKey key();
}
