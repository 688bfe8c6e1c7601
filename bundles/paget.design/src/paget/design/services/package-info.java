/**
 * What the expressions of the specification call. Every class is plain, has a public constructor without arguments, and
 * its public methods take a model element first, as Sirius asks.
 */
package paget.design.services;
