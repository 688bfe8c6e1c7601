/**
 * Writing input for other tools. A {@link paget.core.generate.Generator} gets a model, writes files into a
 * {@link paget.core.generate.OutputSink} and reports what the format carries exactly, approximately or not at all. It
 * knows neither the workspace nor where the sink leads.
 */
package paget.core.generate;
