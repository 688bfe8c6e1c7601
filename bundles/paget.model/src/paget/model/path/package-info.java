/** How elements are called and found: labels, paths for people, lookup by id or by names. */
package paget.model.path;
