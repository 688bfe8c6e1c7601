/** Where views are: places, the layout file beside a model, sizes from label metrics, and automatic layout by ELK. */
package paget.diagram.layout;
