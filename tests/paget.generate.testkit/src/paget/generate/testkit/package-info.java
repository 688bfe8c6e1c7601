/** What holds for every generator, for the tests of each. */
package paget.generate.testkit;
