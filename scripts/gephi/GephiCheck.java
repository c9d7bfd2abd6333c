import java.awt.Color;
import java.io.File;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.ElementProperties;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens a GEXF file as Gephi does, prints all that Gephi has understood as JSON, and writes Gephi's own export of it to a second file. */
public class GephiCheck {

  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    Map<String, Object> result = new LinkedHashMap<>();
    GraphModel merged = open(args[0], null, new ArrayList<>());
    result.put("mergedEdges", merged.getGraph().getEdgeCount());
    List<Object> issues = new ArrayList<>();
    GraphModel model = open(args[0], EdgeMergeStrategy.NO_MERGE, issues);
    result.put("issues", issues);
    result.put("isDirected", model.isDirected());
    result.put("isDynamic", model.isDynamic());
    result.put("timeFormat", model.getTimeFormat().toString());
    result.put("timeBounds", List.of(model.getTimeBounds().getLow(), model.getTimeBounds().getHigh()));
    result.put("nodeColumns", columns(model.getNodeTable()));
    result.put("edgeColumns", columns(model.getEdgeTable()));
    List<Object> nodes = new ArrayList<>();
    for (Node node : model.getGraph().getNodes()) nodes.add(describe(node, model));
    result.put("nodes", nodes);
    List<Object> edges = new ArrayList<>();
    for (Edge edge : model.getGraph().getEdges()) edges.add(describe(edge, model));
    result.put("edges", edges);
    Lookup.getDefault().lookup(ExportController.class).exportFile(new File(args[1]));
    System.out.println(json(result));
    System.exit(0);
  }

  private static GraphModel open(String file, EdgeMergeStrategy strategy, List<Object> issues) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(file));
    if (strategy != null) {
      container.getLoader().setEdgesMergeStrategy(strategy);
      container.getLoader().setAutoScale(false);
    }
    importer.process(container, new DefaultProcessor(), workspace);
    for (Iterator<Issue> i = container.getReport().getIssues(1000); i.hasNext(); ) {
      Issue issue = i.next();
      issues.add(Map.of("level", issue.getLevel().toString(), "message", issue.getMessage()));
    }
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
  }

  private static Map<String, Object> columns(Table table) {
    Map<String, Object> types = new LinkedHashMap<>();
    for (Column column : table) if (!column.isProperty()) types.put(column.getTitle(), column.getTypeClass().getSimpleName());
    return types;
  }

  private static Map<String, Object> describe(Node node, GraphModel model) {
    Map<String, Object> result = common(node, model.getNodeTable());
    result.put("x", node.x());
    result.put("y", node.y());
    result.put("size", node.size());
    return result;
  }

  private static Map<String, Object> describe(Edge edge, GraphModel model) {
    Map<String, Object> result = common(edge, model.getEdgeTable());
    result.put("source", edge.getSource().getId());
    result.put("target", edge.getTarget().getId());
    result.put("isDirected", edge.isDirected());
    result.put("kind", edge.getTypeLabel());
    result.put("weight", edge.getWeight());
    return result;
  }

  private static Map<String, Object> common(Element element, Table table) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", element.getId());
    result.put("label", element.getLabel());
    Color colour = ((ElementProperties) element).getColor();
    result.put("color", List.of(colour.getRed(), colour.getGreen(), colour.getBlue()));
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column column : table) {
      Object value = element.getAttribute(column);
      if (value instanceof IntervalSet) result.put("intervals", intervals((IntervalSet) value));
      else if (!column.isProperty() && value != null) values.put(column.getTitle(), text(value));
    }
    result.put("values", values);
    return result;
  }

  private static List<Object> intervals(IntervalSet set) {
    List<Object> result = new ArrayList<>();
    for (Interval interval : set.toArray()) result.add(List.of(interval.getLow(), interval.getHigh()));
    return result;
  }

  /** Values as text, and lists as lists of text: every number survives. */
  private static Object text(Object value) {
    if (!value.getClass().isArray()) return value.toString();
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      Object item = Array.get(value, i);
      items.add(item == null ? null : item.toString());
    }
    return items;
  }

  private static String json(Object value) {
    if (value instanceof Map) {
      List<String> entries = new ArrayList<>();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) entries.add(json(entry.getKey()) + ":" + json(entry.getValue()));
      return "{" + String.join(",", entries) + "}";
    }
    if (value instanceof List) {
      List<String> items = new ArrayList<>();
      for (Object item : (List<?>) value) items.add(json(item));
      return "[" + String.join(",", items) + "]";
    }
    boolean isFinite = value instanceof Number && Double.isFinite(((Number) value).doubleValue());
    return value == null || value instanceof Boolean || isFinite ? String.valueOf(value) : quote(value.toString());
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) out.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    return out.append('"').toString();
  }
}
