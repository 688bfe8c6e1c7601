/** The one font of all pictures, and outlines. */
package paget.diagram.text;
