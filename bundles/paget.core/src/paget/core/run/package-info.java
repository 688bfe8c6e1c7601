/**
 * The run service: loads a model, applies what the user sets, chooses an engine, runs a study and writes its result.
 * The window and the command line use the same one.
 */
package paget.core.run;
