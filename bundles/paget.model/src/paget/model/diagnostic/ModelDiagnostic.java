package paget.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

import paget.model.path.ElementPath;

/**
 * One sentence about a model. As EMF asks, the data begin with the element and the feature where they are known;
 * more data (such as quick fixes) may follow. The same object serves as an error or warning of a resource.
 */
public final class ModelDiagnostic extends BasicDiagnostic implements Resource.Diagnostic {

    /** The source of every diagnostic about a model. */
    public static final String SOURCE = "paget.model";

    private final String problem;
    private final String path;
    private final EObject element;
    private final EStructuralFeature feature;
    private final String location;
    private final int line;
    private final int column;

    private ModelDiagnostic(Builder builder, String message) {
        super(builder.severity, SOURCE, 0, message, builder.data());
        problem = builder.problem;
        element = builder.element;
        feature = builder.feature;
        path = element == null ? "" : ElementPath.of(element);
        location = builder.location;
        line = builder.line;
        column = builder.column;
    }

    /** Starts an error: the model cannot be read or run as it is. */
    public static Builder error(String problem) {
        return new Builder(Diagnostic.ERROR, problem);
    }

    /** Starts a warning: the model runs, but probably not as meant. */
    public static Builder warning(String problem) {
        return new Builder(Diagnostic.WARNING, problem);
    }

    /** Starts a piece of information. */
    public static Builder info(String problem) {
        return new Builder(Diagnostic.INFO, problem);
    }

    /** Starts a diagnostic of one of the severities of {@link Diagnostic}. */
    public static Builder of(int severity, String problem) {
        return new Builder(severity, problem);
    }

    /** Stable code of the kind of problem, such as {@code units.incompatible}. */
    public String problem() {
        return problem;
    }

    /** The element that the sentence is about, or null. */
    public EObject element() {
        return element;
    }

    /** The feature of the element, or null. */
    public EStructuralFeature feature() {
        return feature;
    }

    /** Path of the element for people, such as {@code Lung › Parenchyma › Tumour cells}; empty without an element. */
    public String path() {
        return path;
    }

    /** File or address that the sentence is about, or null. */
    @Override
    public String getLocation() {
        return location;
    }

    /** Line in the file, from 1; 0 where there is none. */
    @Override
    public int getLine() {
        return line;
    }

    /** Column in the file, from 1; 0 where there is none. */
    @Override
    public int getColumn() {
        return column;
    }

    /** Collects the parts of a diagnostic. */
    public static final class Builder {

        private final int severity;
        private final String problem;
        private final List<Object> more = new ArrayList<>();
        private EObject element;
        private EStructuralFeature feature;
        private String location;
        private int line;
        private int column;

        private Builder(int severity, String problem) {
            this.severity = severity;
            this.problem = Objects.requireNonNull(problem);
        }

        /** Names the element. */
        public Builder on(EObject about) {
            element = about;
            return this;
        }

        /** Names the element and its feature. */
        public Builder on(EObject about, EStructuralFeature which) {
            element = about;
            feature = which;
            return this;
        }

        /** Names the file. */
        public Builder in(String file) {
            location = file;
            return this;
        }

        /** Names the place in the file, counted from 1. */
        public Builder at(int atLine, int atColumn) {
            line = Math.max(0, atLine);
            column = Math.max(0, atColumn);
            return this;
        }

        /** Adds data behind element and feature. */
        public Builder with(List<?> data) {
            more.addAll(data);
            return this;
        }

        /** Ends with the sentence. */
        public ModelDiagnostic say(String message) {
            return new ModelDiagnostic(this, message);
        }

        private Object[] data() {
            List<Object> all = new ArrayList<>();
            if (element != null) {
                all.add(element);
                if (feature != null || !more.isEmpty()) {
                    all.add(feature);
                }
            }
            all.addAll(more);
            return all.toArray();
        }
    }
}
