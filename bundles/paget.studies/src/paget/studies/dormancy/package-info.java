/** Why metastases rest, for how long, and what wakes them. */
package paget.studies.dormancy;
