/** Paget's specification of diagrams, for Sirius and for the product's own runtime. */
package paget.design;
