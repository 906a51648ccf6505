package io.github.dukien.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.Annotation;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.DateExpression.PartOfDay;
import io.github.dukien.fact.Event;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Metadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a report from its JSON tree. */
final class ReportNodes {
    private final Node root;

    ReportNodes(JsonNode root, String where) {
        this.root = new Node(root, where);
    }

    CivicReport report() {
        List<Fact> facts = new ArrayList<>();
        Set<String> optional = new HashSet<>();
        List<Node> nodes = root.objects("facts");
        for (int i = 0; i < nodes.size(); i++) {
            Fact fact = new FactNodes(nodes.get(i), "f" + (i + 1)).fact();
            facts.add(fact);
            if (nodes.get(i).flag("optional")) {
                optional.add(fact.source().id());
            }
        }
        String id = root.string("id");
        return new CivicReport(
                id == null ? "" : id,
                root.string("engine"),
                origin(),
                root.has("metadata") ? metadata(root.object("metadata")) : Metadata.NOTHING,
                facts,
                root.objects("checks").stream().map(ReportNodes::check).toList(),
                root.string("text"),
                annotation(optional));
    }

    private @Nullable Annotation annotation(Set<String> optional) {
        return root.has("annotated")
                ? new Annotation(Set.copyOf(root.strings("annotated")), optional, root.string("note"))
                : null;
    }

    private CivicReport.@Nullable Origin origin() {
        if (!root.has("source")) {
            return null;
        }
        Node origin = root.object("source");
        return new CivicReport.Origin(origin.required("path"), origin.string("sha256"), origin.string("encoding"));
    }

    private static Metadata metadata(Node node) {
        return new Metadata(
                node.string("title"),
                node.day("published"),
                node.time("publishedTime"),
                node.string("dateline"),
                node.string("province"),
                node.strings("byline"),
                node.has("event") ? event(node.object("event")) : null);
    }

    private static Event event(Node node) {
        return new Event(
                node.required("name"),
                node.edtf("date"),
                node.constant("partOfDay", PartOfDay.class),
                node.string("place"),
                node.string("organizer"),
                node.strings("chairs"));
    }

    private static Check check(Node node) {
        return new Check(
                node.constant("kind", Check.Kind.class, Check.Kind.BREAKDOWN_SUM),
                node.constant("status", Check.Status.class, Check.Status.CONSISTENT),
                node.strings("facts"),
                node.requiredDecimal("stated"),
                node.requiredDecimal("computed"));
    }
}
