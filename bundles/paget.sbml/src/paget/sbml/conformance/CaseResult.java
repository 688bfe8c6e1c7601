package paget.sbml.conformance;

/**
 * How a case went.
 *
 * @param name folder and number of the case, for instance {@code semantic/00001}
 * @param detail first deviation of a failed case, reason of a refused one, remark or nothing of a passed one
 * @param milliseconds time inside the engine, without reading and compiling; NaN when it did not run
 */
public record CaseResult(String name, Verdict verdict, String detail, double milliseconds) {

    /** What became of a case. */
    public enum Verdict {
        PASSED,
        FAILED,
        /** The model uses a construct that is not supported. */
        REFUSED
    }
}
