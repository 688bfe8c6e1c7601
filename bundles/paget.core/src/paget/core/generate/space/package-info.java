/** What generators for spatial simulators share: the compiled tissue, its cells at the start, the report. */
package paget.core.generate.space;
