package paget.core.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlNodeTest {

    @Test
    void theTextDependsOnWhatWasAddedOnly() {
        XmlNode root = new XmlNode("a").set("x", 1).set("none", null).set("y", "<\"&\n");
        root.comment("two -- hyphens-");
        root.add("b").text("1 < 2 & \u0001");
        root.add("m").text("1").add("sep");
        root.add("empty");
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- head -->
                <a x="1" y="&lt;&quot;&amp;&#10;">
                  <!--two - - hyphens- -->
                  <b>1 &lt; 2 &amp; ?</b>
                  <m>1<sep/></m>
                  <empty/>
                </a>
                """, root.document(" head "));
    }
}
