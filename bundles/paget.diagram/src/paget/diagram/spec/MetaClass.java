package paget.diagram.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class of the metamodel. */
final class MetaClass {

    private final String name;
    private final String namespace;
    private final boolean isAbstract;
    private final boolean unsupported;
    private final List<MetaClass> supertypes = new ArrayList<>();
    private final Map<String, MetaFeature> own = new LinkedHashMap<>();

    MetaClass(String name, String namespace, boolean isAbstract, boolean unsupported) {
        this.name = name;
        this.namespace = namespace;
        this.isAbstract = isAbstract;
        this.unsupported = unsupported;
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    boolean isAbstract() {
        return isAbstract;
    }

    boolean unsupported() {
        return unsupported;
    }

    void addSupertype(MetaClass supertype) {
        supertypes.add(supertype);
    }

    void addFeature(MetaFeature feature) {
        own.put(feature.name(), feature);
    }

    boolean isA(String className) {
        return name.equals(className) || className.equals("EObject")
                || supertypes.stream().anyMatch(supertype -> supertype.isA(className));
    }

    MetaFeature feature(String featureName) {
        MetaFeature found = own.get(featureName);
        for (int i = 0; found == null && i < supertypes.size(); i++) {
            found = supertypes.get(i).feature(featureName);
        }
        return found;
    }

    Collection<MetaFeature> features() {
        Map<String, MetaFeature> all = new LinkedHashMap<>();
        supertypes.forEach(supertype -> supertype.features().forEach(feature -> all.put(feature.name(), feature)));
        all.putAll(own);
        return all.values();
    }
}
