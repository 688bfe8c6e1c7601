/** How the stroma changes what reaches a place of a drug. */
package paget.studies.exposure;
