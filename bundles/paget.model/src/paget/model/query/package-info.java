/** Facts that follow from a model: computed when asked, never stored. */
package paget.model.query;
