package paget.diagram.spec;

import java.util.List;
import java.util.Set;

import paget.diagram.spec.Problem.Severity;

/**
 * Reports what a specification says and nobody has read: whatever this runtime leaves out without knowing it leaves a
 * trace here.
 */
final class UnreadFeatures {

    /** Notes for people, and names by which other elements refer. */
    private static final Set<String> NOTES = Set.of("documentation", "endUserDocumentation", "name", "label");
    /** What concerns the windows of Sirius alone. */
    private static final Set<String> WINDOWS = Set.of("Viewpoint.icon", "DiagramDescription.enablePopupBars");
    /** What others refer to; it is read as far as they do. */
    private static final Set<String> SHARED = Set.of("UserColorsPalette");

    private final List<Problem> problems;

    UnreadFeatures(List<Problem> problems) {
        this.problems = problems;
    }

    /** Looks at an element that was built, and all below. */
    void report(XmlElement element) {
        if (element.type == null || element.type.unsupported() || element.type.name().equals("DAnnotation")) {
            return;
        }
        element.attributes.forEach((name, value) -> {
            MetaFeature feature = element.type.feature(name);
            if (isUnread(element, feature) && !value.isBlank() && !value.equals(feature.defaultText())) {
                report(element, name);
            }
        });
        for (XmlElement child : element.children) {
            boolean shared = child.type != null && SHARED.contains(child.type.name());
            if (!shared && isUnread(element, element.type.feature(child.tag))) {
                report(child, child.tag);
            } else if (!shared) {
                report(child);
            }
        }
    }

    private static boolean isUnread(XmlElement element, MetaFeature feature) {
        return feature != null && !feature.unsupported() && !NOTES.contains(feature.name())
                && !WINDOWS.contains(element.type.name() + "." + feature.name()) && !element.isRead(feature.name());
    }

    private void report(XmlElement element, String feature) {
        problems.add(new Problem(Severity.UNSUPPORTED, "The feature " + feature + " has no effect here and is left out.",
                element.where(), element.line, element.column));
    }
}
