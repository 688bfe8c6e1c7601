/** How well a measured value tells who has, or will have, what one wants to know. */
package paget.analysis.diagnostic;
