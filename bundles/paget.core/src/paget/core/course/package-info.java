/** The elements of a drawn model in the course of a run: what they hold, and how fast its processes go. */
package paget.core.course;
