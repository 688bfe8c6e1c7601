/** Says which parts of a model some code reads, so that what was computed can be kept until one of them changes. */
package paget.model.observe;
