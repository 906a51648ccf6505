package io.github.dukien.archive.brat;

import io.github.dukien.archive.brat.BratSchema.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The configuration that brat needs beside the documents. */
final class BratConfiguration {
    private static final Map<String, String> COLOURS = colours();

    private BratConfiguration() {}

    /** {@code annotation.conf}: what may be annotated. */
    static String annotation() {
        StringBuilder out = new StringBuilder("# Written by dukien: what its reports consist of.\n[entities]\n\n");
        COLOURS.keySet().forEach(name -> out.append(name).append('\n'));
        out.append("\n[relations]\n\n");
        out.append("Holds\tArg1:Person, Arg2:Position\n");
        out.append("MentionOf\tArg1:Mention, Arg2:")
                .append(String.join("|", facts()))
                .append('\n');
        out.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
        out.append("\n[events]\n\n[attributes]\n\n");
        for (Attribute attribute : BratSchema.ATTRIBUTES) {
            out.append(attribute.name()).append("\tArg:").append(String.join("|", attribute.on()));
            out.append(attribute.isFlag() ? "" : ", Value:" + String.join("|", attribute.values()));
            out.append('\n');
        }
        return out.toString();
    }

    /** {@code visual.conf}: labels and colours. */
    static String visual() {
        StringBuilder out = new StringBuilder("# Written by dukien: labels and colours.\n[labels]\n\n");
        out.append("Person | Person | Per\nPosition | Position | Pos\nDate | Date\n");
        out.append("MemberCount | Members | Mem\nPercentage | Percentage | %\nMoney | Money | đ\n");
        out.append("Mediation | Mediation | Med\nDocument | Document | Doc\nActivity | Activity | Act\n");
        out.append("Mention | Mention | =\nArticle | Article | Art\nOtherFact | Other fact | Other\n");
        out.append("\n[drawing]\n\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n");
        out.append("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n");
        COLOURS.forEach((name, colour) ->
                out.append(name).append("\tbgColor:").append(colour).append('\n'));
        out.append("Optional\tdashArray:3-3, glyph:(?), position:right\n");
        out.append("Planned\tglyph:→, position:right\nInferred\tglyph:~, position:left\n");
        return out.toString();
    }

    private static List<String> facts() {
        List<String> facts = new ArrayList<>(BratSchema.TYPES.values());
        facts.add(BratSchema.OTHER);
        return facts;
    }

    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("Person", "#ffccaa");
        colours.put(BratSchema.POSITION, "#ffe6b3");
        colours.put("Date", "#9ed0ff");
        colours.put("MemberCount", "#b6e8b0");
        colours.put("Percentage", "#e0c8ff");
        colours.put("Money", "#ffe34d");
        colours.put("Mediation", "#a8e8e0");
        colours.put("Document", "#d0d8e8");
        colours.put("Activity", "#ffc4dd");
        colours.put(BratSchema.MENTION, "#e8e8e8");
        colours.put(BratSchema.ARTICLE, "#cccccc");
        colours.put(BratSchema.OTHER, "#d8d8c0");
        return colours;
    }
}
