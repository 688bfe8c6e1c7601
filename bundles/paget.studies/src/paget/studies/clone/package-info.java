/** Why the cells of one tumour differ, and who founds its metastases. */
package paget.studies.clone;
