/**
 * Compiles a drawn model to cells and fields in space, with the rates that the reaction network has. Where space cannot
 * carry an element as it is, {@link paget.core.compile.tissue.Carried} says what became of it.
 */
package paget.core.compile.tissue;
