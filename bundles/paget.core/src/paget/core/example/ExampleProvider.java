package paget.core.example;

import java.util.List;

/**
 * Brings examples. Implementations have a public constructor without arguments and are registered in
 * {@code META-INF/services/paget.core.example.ExampleProvider} and by an extension of {@code paget.core.examples}.
 */
public interface ExampleProvider {

    /** Id of the set, such as {@code paget.examples}. */
    String id();

    /** The examples, in the order in which they are shown. */
    List<Example> examples();
}
