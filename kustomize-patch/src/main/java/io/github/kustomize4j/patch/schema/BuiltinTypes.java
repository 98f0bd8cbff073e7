package io.github.kustomize4j.patch.schema;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The builtin types. They are searched in the text of their table; a definition is decoded when it
 * is first asked for. Thread-safe: two threads may decode the same definition, to equal values.
 */
final class BuiltinTypes {
  private static final int NUMBER_LENGTH = 3;

  /** The types that are known whatever the {@code openapi} field says. */
  private static final Set<String> OF_KUSTOMIZE =
      Set.of(
          "io.k8s.api.apps.v1.ConfigMapArgs",
          "io.k8s.api.apps.v1.GeneratorArgs",
          "io.k8s.api.apps.v1.Kustomization",
          "io.k8s.api.apps.v1.KvPairSources",
          "io.k8s.api.apps.v1.SecretArgs");

  private static final SortedLines KINDS = new SortedLines(BuiltinTypesTable.KINDS, 0, ' ');
  private static final SortedLines BY_NUMBER =
      new SortedLines(BuiltinTypesTable.DEFINITIONS, 0, ' ');
  private static final SortedLines BY_NAME =
      new SortedLines(BuiltinTypesTable.DEFINITIONS, NUMBER_LENGTH + 1, '=');

  private static final BuiltinTypes TYPES = new BuiltinTypes();

  // What was found: both are bounded by the table.
  private final Map<String, String> kinds = new ConcurrentHashMap<>();
  private final Map<String, FieldSchema> decoded = new ConcurrentHashMap<>();

  private BuiltinTypes() {}

  static BuiltinTypes get() {
    return TYPES;
  }

  /** Whether a type is cluster-scoped, or null if it is not in the table. */
  @Nullable Boolean clusterScope(String type) {
    String line = kind(type);
    char scope = line == null ? '-' : line.charAt(type.length() + 1);
    return scope == '-' ? null : Boolean.valueOf(scope == 'c');
  }

  private @Nullable String kind(String type) {
    String line = kinds.get(type);
    if (line == null) {
      line = KINDS.find(type);
      if (line != null) {
        kinds.put(type, line);
      }
    }
    return line;
  }

  /** The name of the definition of a type, or null if it has none. */
  @Nullable String typeName(String type) {
    String line = kind(type);
    String number = line == null ? "-" : line.substring(type.length() + 3);
    return number.equals("-") ? null : name(number);
  }

  /** The name of the definition of a number. */
  private static String name(String number) {
    String line = BY_NUMBER.find("0".repeat(NUMBER_LENGTH - number.length()) + number);
    if (line == null) {
      throw new IllegalStateException("no definition has the number " + number);
    }
    return line.substring(NUMBER_LENGTH + 1, line.indexOf('='));
  }

  @Nullable FieldSchema definition(String name) {
    FieldSchema schema = decoded.get(name);
    if (schema != null) {
      return schema;
    }
    String line = BY_NAME.find(name);
    if (line == null) {
      return null;
    }
    String node = line.substring(line.indexOf('=') + 1);
    schema = new CompactSchemaReader(node, BuiltinTypes::name).read();
    decoded.put(name, schema);
    return schema;
  }

  static boolean isOfKustomize(String type) {
    return type.startsWith("kustomize.config.k8s.io/");
  }

  static boolean isDefinitionOfKustomize(String name) {
    return OF_KUSTOMIZE.contains(name);
  }
}
