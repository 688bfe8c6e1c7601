/**
 * Hierarchical composition: a model made of submodels becomes one model, as section 3.9 of the specification "SBML Level
 * 3 Package: Hierarchical Model Composition, Version 1 Release 3" describes.
 */
package paget.sbml.internal.comp;
