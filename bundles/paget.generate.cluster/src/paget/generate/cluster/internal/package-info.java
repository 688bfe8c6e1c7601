/** What the scripts of all schedulers have in common. */
package paget.generate.cluster.internal;
