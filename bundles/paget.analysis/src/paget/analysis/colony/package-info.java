/** Colonies that grow from single cells by birth and death. */
package paget.analysis.colony;
