package paget.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;

/**
 * Lets the generated getters tell what is read. EMF has an option with the same effect, the reflective delegation of
 * features, but then every access goes through several tables, which a program that starts feels.
 */
final class ReadCalls {
    private ReadCalls() {
    }

    /**
     * Puts a call of {@code reading(int)} of the root class at the beginning of every getter.
     *
     * @param sources the folder of the generated code
     */
    static void insert(GenModel model, Path sources) throws IOException {
        for (GenPackage genPackage : model.getGenPackages()) {
            for (GenClass genClass : genPackage.getGenClasses()) {
                if (!genClass.isInterface()) {
                    Path file = sources.resolve(genClass.getQualifiedClassName().replace('.', '/') + ".java");
                    Files.writeString(file, inserted(genClass, Files.readString(file)));
                }
            }
        }
    }

    private static String inserted(GenClass genClass, String code) {
        String text = code;
        for (GenFeature feature : genClass.getImplementedGenFeatures()) {
            String constant = genClass.getGenPackage().getPackageInterfaceName() + "." + genClass.getFeatureID(feature);
            text = inserted(feature.getGetAccessor(), constant, text, genClass);
            if (feature.isBasicGet()) {
                text = inserted("basic" + feature.getGetAccessor().substring(0, 1).toUpperCase(Locale.ROOT)
                        + feature.getGetAccessor().substring(1), constant, text, genClass);
            }
        }
        return text;
    }

    private static String inserted(String getter, String constant, String code, GenClass genClass) {
        Matcher found = Pattern.compile("\tpublic [^\n]* " + getter + "\\(\\) \\{\n").matcher(code);
        if (!found.find()) {
            throw new IllegalStateException(genClass.getClassName() + " has no method " + getter);
        }
        return code.substring(0, found.end()) + "\t\treading(" + constant + ");\n" + code.substring(found.end());
    }
}
