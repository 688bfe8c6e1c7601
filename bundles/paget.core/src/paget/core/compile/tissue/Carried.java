package paget.core.compile.tissue;

import paget.model.Element;

/**
 * What became of one element.
 *
 * @param element element of the compiled copy; its id is that of the original
 * @param fatal whether a simulation without it would answer another question
 * @param travelling whether it is about cells on their way from one tissue to another, which a simulator of one tissue has none of
 * @param note one sentence: where it went, by which formula, or why not
 */
public record Carried(Element element, Fidelity fidelity, boolean fatal, boolean travelling, String note) {
}
