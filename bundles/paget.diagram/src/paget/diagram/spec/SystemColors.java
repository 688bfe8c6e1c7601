package paget.diagram.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.diagram.spec.ColorSource.Fixed;

/** The colours that every specification may refer to, with the channels that Sirius gives them. */
final class SystemColors {

    private static final Pattern NAME = Pattern.compile("\\[name='(\\w+)'\\]$");
    private static final Map<String, Fixed> BY_NAME = new HashMap<>();

    static {
        add("white", 255, 255, 255);
        add("black", 0, 0, 0);
        add("blue", 114, 159, 207);
        add("chocolate", 233, 185, 110);
        add("gray", 136, 136, 136);
        add("green", 138, 226, 52);
        add("orange", 252, 175, 62);
        add("purple", 173, 127, 168);
        add("red", 239, 41, 41);
        add("yellow", 252, 233, 79);
        add("light_blue", 194, 239, 255);
        add("light_chocolate", 238, 201, 142);
        add("light_gray", 209, 209, 209);
        add("light_green", 204, 242, 166);
        add("light_orange", 253, 206, 137);
        add("light_purple", 217, 196, 215);
        add("light_red", 246, 139, 139);
        add("light_yellow", 255, 245, 181);
        add("dark_blue", 39, 76, 114);
        add("dark_chocolate", 154, 103, 23);
        add("dark_gray", 69, 69, 69);
        add("dark_green", 77, 137, 20);
        add("dark_orange", 224, 133, 3);
        add("dark_purple", 114, 73, 110);
        add("dark_red", 156, 12, 12);
        add("dark_yellow", 214, 197, 66);
    }

    private SystemColors() {
    }

    private static void add(String name, int red, int green, int blue) {
        BY_NAME.put(name, new Fixed(name, red, green, blue));
    }

    /** The colour that a reference into the environment names, or null. */
    static Fixed find(String reference) {
        Matcher name = NAME.matcher(reference);
        return name.find() ? BY_NAME.get(name.group(1)) : null;
    }
}
