/** Draws the figures of studies as SVG, without a window, the same in reports, exports and the workbench. */
package paget.chart;
