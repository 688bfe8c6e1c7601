/** What a measured value tells about invasion and metastatic potential. */
package paget.studies.biomarker;
