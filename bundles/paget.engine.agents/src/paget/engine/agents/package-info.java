/** Cells as agents in tissues over diffusing factors, joined by the circulation. */
package paget.engine.agents;
