/** The models that come with the product; the files are in the folder {@code models}. */
package paget.examples;
