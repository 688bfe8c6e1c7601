/**
 * Checks of a model before it is compiled: each rule a small class, each finding with a stable code, the element, the
 * feature and a sentence that says what is wrong and what to do.
 */
package paget.core.validation;
