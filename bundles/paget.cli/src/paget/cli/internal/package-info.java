/** The commands, one class each, and what they share: output, exit codes, progress. */
package paget.cli.internal;
