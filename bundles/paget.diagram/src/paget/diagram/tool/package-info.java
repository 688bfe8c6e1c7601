/**
 * Tools as undoable commands. A command records what its operations do to the model; if one of them fails, everything
 * is taken back and the reason is told.
 */
package paget.diagram.tool;
