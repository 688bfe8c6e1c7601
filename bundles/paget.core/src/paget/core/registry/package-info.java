/**
 * Finds plug-ins: engines, generators, kinds of study, examples. In the workbench they come from extension points, on
 * a plain class path from {@code META-INF/services}; both are merged by id.
 */
package paget.core.registry;
