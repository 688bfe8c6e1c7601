/**
 * The kinds of study that come with the product. Each says what to run and how to read it; the statistics are in
 * {@code paget.analysis}.
 */
package paget.studies;
