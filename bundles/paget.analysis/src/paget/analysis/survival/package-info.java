/** Times until something happens, some of them cut off by the end of the observation. */
package paget.analysis.survival;
