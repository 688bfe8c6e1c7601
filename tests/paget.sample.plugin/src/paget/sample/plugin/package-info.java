/**
 * What a plug-in of somebody else looks like: two engines and a generator, named in {@code plugin.xml} for the workbench
 * and in {@code META-INF/services} for the command line. For engines both files also name a class that does not exist, as a broken
 * plug-in would.
 */
package paget.sample.plugin;
