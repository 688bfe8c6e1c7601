/** The command line. */
package paget.cli;
