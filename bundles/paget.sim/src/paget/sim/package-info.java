/** What all parts of the kernel share: models, issues and failures. */
package paget.sim;
