/** How much of a drug reaches a place: exposure, binding, and transport through tissue. */
package paget.analysis.exposure;
