/**
 * The typed model of a specification and its reader. What a file may contain is data: {@code sirius-metamodel.txt}
 * lists the classes of the Sirius metamodel, so that every unknown name, wrong type, missing part and unresolved
 * reference is found, and what this runtime leaves out is marked there.
 */
package paget.diagram.spec;
