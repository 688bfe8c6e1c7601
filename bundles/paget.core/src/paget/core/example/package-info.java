/** Models that come with the product or with a plug-in, ready to open and to run. */
package paget.core.example;
