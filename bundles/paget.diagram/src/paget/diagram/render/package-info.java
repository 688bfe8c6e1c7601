/**
 * Pictures without a window: a scene of shapes, texts and images, written as SVG and drawn as PNG. The same diagram and
 * layout give the same bytes on every machine.
 */
package paget.diagram.render;
