/** Tests that every engine must pass, and models whose solutions are known. */
package paget.sim.testkit;
