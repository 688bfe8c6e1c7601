package paget.sim;

import java.util.List;
import java.util.stream.Collectors;

/** A model was used that has errors. The issues say which; the message joins them. */
public final class InvalidModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public InvalidModelException(List<Issue> issues) {
        super(issues.stream().filter(Issue::isError).map(Issue::message).collect(Collectors.joining(" ")));
        this.issues = List.copyOf(issues);
    }

    /** All issues found, errors and others. */
    public List<Issue> issues() {
        return issues;
    }
}
