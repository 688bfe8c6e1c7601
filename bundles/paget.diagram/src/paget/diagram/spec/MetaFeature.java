package paget.diagram.spec;

import java.util.List;

/**
 * A feature of a class of the metamodel.
 *
 * @param type     the class of a contained or referenced element, or an attribute's type
 * @param literals an enumeration's values, otherwise empty
 */
record MetaFeature(String name, Kind kind, String type, boolean many, boolean required, boolean unsupported,
        String defaultValue, List<String> literals) {

    enum Kind {
        ATTRIBUTE, CONTAINED, REFERENCE
    }

    String defaultText() {
        if (defaultValue.isEmpty() && !literals.isEmpty() && !many) {
            return literals.get(0);
        }
        return defaultValue;
    }
}
