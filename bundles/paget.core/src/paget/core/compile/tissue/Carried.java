package paget.core.compile.tissue;

import paget.model.Element;

/**
 * What became of one element.
 *
 * @param element element of the compiled copy; its id is that of the original
 * @param fatal whether a simulation without it would answer another question
 * @param note one sentence: where it went, by which formula, or why not
 */
public record Carried(Element element, Fidelity fidelity, boolean fatal, String note) {
}
