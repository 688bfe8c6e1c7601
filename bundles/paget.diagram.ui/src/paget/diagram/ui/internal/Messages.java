package paget.diagram.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the diagram editor. */
public final class Messages extends NLS {
    public static String Align_bottom;
    public static String Align_center;
    public static String Align_left;
    public static String Align_middle;
    public static String Align_right;
    public static String Align_top;
    public static String Arrange_automatic;
    public static String Arrange_close;
    public static String Arrange_natural;
    public static String Arrange_pin;
    public static String Arrange_straighten;
    public static String Bar_arrange;
    public static String Bar_arrangeTip;
    public static String Bar_export;
    public static String Bar_find;
    public static String Bar_fit;
    public static String Bar_layers;
    public static String Bar_layersTip;
    public static String Bar_legend;
    public static String Bar_palette;
    public static String Bar_results;
    public static String Bar_zoomIn;
    public static String Bar_zoomOut;
    public static String Bar_zoomTip;
    public static String Color_blue;
    public static String Color_gray;
    public static String Color_green;
    public static String Color_orange;
    public static String Color_purple;
    public static String Color_red;
    public static String Color_yellow;
    public static String Drop_refused;
    public static String Empty_noTool;
    public static String Empty_tool;
    public static String Export_copy;
    public static String Export_extension;
    public static String Export_failed;
    public static String Export_file;
    public static String Export_print;
    public static String Export_replace;
    public static String Export_title;
    public static String Find_close;
    public static String Find_count;
    public static String Find_message;
    public static String Find_next;
    public static String Find_nothing;
    public static String Find_previous;
    public static String Fix_nothing;
    public static String Fix_refused;
    public static String Geometry_snap;
    public static String Grid_show;
    public static String Grid_snap;
    public static String Hover_error;
    public static String Hover_fix;
    public static String Hover_warning;
    public static String Layout_copy;
    public static String Layout_drop;
    public static String Layout_move;
    public static String Layout_paste;
    public static String Layout_reroute;
    public static String Layout_resize;
    public static String Legend_error;
    public static String Legend_information;
    public static String Legend_pinned;
    public static String Legend_warning;
    public static String Menu_arrange;
    public static String Menu_create;
    public static String Menu_diagram;
    public static String Menu_fix;
    public static String Menu_legend;
    public static String Menu_open;
    public static String Menu_results;
    public static String Menu_showInModel;
    public static String Menu_style;
    public static String Message_close;
    public static String Page_editorSaves;
    public static String Palette_search;
    public static String Palette_twoNodes;
    public static String Results_none;
    public static String Results_pause;
    public static String Results_play;
    public static String Same_height;
    public static String Same_width;
    public static String Spread_across;
    public static String Spread_down;
    public static String Style_change;
    public static String Style_copy;
    public static String Style_fill;
    public static String Style_orthogonal;
    public static String Style_paste;
    public static String Style_reset;
    public static String Style_routing;
    public static String Style_straight;
    public static String Style_usual;
    public static String Style_width;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
