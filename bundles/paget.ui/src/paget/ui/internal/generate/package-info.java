/** Generating input for other tools in the window: the wizard, its preview, the report. */
package paget.ui.internal.generate;
