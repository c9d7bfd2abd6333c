import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.spatial.Point;

/**
 * Runs queries from standard input, one JSON object a line (graph, query, parameters), in an embedded Neo4j; prints for each a JSON object with
 * its rows in the TCK's notation, keys and labels sorted, or its error.
 */
public class Neo4jCheck {
  private static final ObjectMapper JSON = new ObjectMapper();

  @SuppressWarnings("unchecked")
  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("neo4j-check");
    var service = new DatabaseManagementServiceBuilder(folder).build();
    var database = service.database("neo4j");
    var out = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8");
    try (var input = new BufferedReader(new InputStreamReader(System.in, "UTF-8"))) {
      for (String line = input.readLine(); line != null; line = input.readLine()) {
        JsonNode test = JSON.readTree(line);
        var answer = JSON.createObjectNode();
        try {
          database.executeTransactionally("MATCH (n) DETACH DELETE n");
          if (test.hasNonNull("graph")) database.executeTransactionally(test.get("graph").asText());
          Map<String, Object> parameters = JSON.convertValue(test.get("parameters"), Map.class);
          List<String> rows = database.executeTransactionally(
              test.get("query").asText(),
              parameters == null ? Map.of() : parameters,
              result -> {
                var found = new ArrayList<String>();
                while (result.hasNext()) {
                  var row = result.next();
                  found.add(result.columns().stream().map(c -> format(row.get(c))).collect(Collectors.joining(" | ")));
                }
                return found;
              });
          answer.set("rows", JSON.valueToTree(rows));
        } catch (Exception error) {
          answer.put("error", String.valueOf(error.getMessage()).lines().findFirst().orElse(""));
        }
        out.println(JSON.writeValueAsString(answer));
      }
    }
    service.shutdown();
  }

  private static String format(Object value) {
    if (value == null) return "null";
    if (value instanceof String text) return quote(text);
    if (value instanceof Boolean || value instanceof Long || value instanceof Integer) return value.toString();
    if (value instanceof Double number) return formatDouble(number);
    if (value.getClass().isArray()) {
      var items = new ArrayList<String>();
      for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) items.add(format(java.lang.reflect.Array.get(value, i)));
      return "[" + String.join(", ", items) + "]";
    }
    if (value instanceof Path path) return formatPath(path);
    if (value instanceof Node node) return "(" + inside(labels(node), node) + ")";
    if (value instanceof Relationship relationship) return "[" + inside(":" + relationship.getType().name(), relationship) + "]";
    if (value instanceof Point) return value.toString();
    if (value instanceof Map<?, ?> map)
      return "{" + map.entrySet().stream().map(e -> e.getKey() + ": " + format(e.getValue())).sorted().collect(Collectors.joining(", ")) + "}";
    if (value instanceof Iterable<?> list) {
      var items = new ArrayList<String>();
      for (Object item : list) items.add(format(item));
      return "[" + String.join(", ", items) + "]";
    }
    return quote(value.toString());
  }

  private static String formatDouble(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) return Double.toString(number);
    return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) + ".0" : Double.toString(number);
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
  }

  private static String labels(Node node) {
    var names = new ArrayList<String>();
    node.getLabels().forEach(label -> names.add(":" + label.name()));
    return names.stream().sorted().collect(Collectors.joining());
  }

  private static String inside(String names, Entity entity) {
    Map<String, Object> properties = new TreeMap<>(entity.getAllProperties());
    if (properties.isEmpty()) return names;
    return (names.isEmpty() ? "" : names + " ") + format(properties);
  }

  private static String formatPath(Path path) {
    Iterator<Node> nodes = path.nodes().iterator();
    Node at = nodes.next();
    var text = new StringBuilder("<").append(format(at));
    for (Relationship relationship : path.relationships()) {
      boolean forwards = relationship.getStartNode().equals(at);
      at = nodes.next();
      text.append(forwards ? "-" : "<-").append(format(relationship)).append(forwards ? "->" : "-").append(format(at));
    }
    return text.append(">").toString();
  }
}
