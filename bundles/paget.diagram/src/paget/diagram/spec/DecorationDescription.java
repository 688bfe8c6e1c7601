package paget.diagram.spec;

import java.util.List;

/**
 * A small image on the views of a domain class or of mappings.
 *
 * @param domainClass empty unless the decoration belongs to a class
 * @param mappings    empty unless the decoration belongs to mappings; a decoration with neither belongs to all views
 * @param image       gives an image path
 */
public record DecorationDescription(String name, String domainClass, List<Mapping> mappings, Position position,
        Expression precondition, Expression image, Expression tooltip) {

    /** Where on the view. */
    public enum Position {
        NORTH, WEST, SOUTH, EAST, NORTH_WEST, NORTH_EAST, SOUTH_WEST, SOUTH_EAST, CENTER
    }
}
