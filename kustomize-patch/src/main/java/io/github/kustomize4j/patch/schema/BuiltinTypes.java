package io.github.kustomize4j.patch.schema;

import io.github.kustomize4j.diagnostics.KustomizeBugException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The table of builtin types. Loading it divides it into lines; a definition is decoded when it is
 * first asked for. Thread-safe: two threads may decode the same definition, to equal values.
 */
final class BuiltinTypes {
  private static final String FILE = "builtin-schema.txt";

  /** The types that are known whatever the {@code openapi} field says. */
  private static final Set<String> OF_KUSTOMIZE =
      Set.of(
          "io.k8s.api.apps.v1.ConfigMapArgs",
          "io.k8s.api.apps.v1.GeneratorArgs",
          "io.k8s.api.apps.v1.Kustomization",
          "io.k8s.api.apps.v1.KvPairSources",
          "io.k8s.api.apps.v1.SecretArgs");

  private final Map<String, Boolean> clusterScopes = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final AtomicReferenceArray<@Nullable FieldSchema> decoded;

  private BuiltinTypes(String table) {
    for (int start = 0; start < table.length(); ) {
      int end = table.indexOf('\n', start);
      line(table.substring(start, end));
      start = end + 1;
    }
    decoded = new AtomicReferenceArray<>(names.size());
  }

  private static final class Holder {
    static final BuiltinTypes TYPES = new BuiltinTypes(read());
  }

  static BuiltinTypes get() {
    return Holder.TYPES;
  }

  private static String read() {
    try (InputStream in = BuiltinTypes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new KustomizeBugException("the table " + FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new KustomizeBugException("the table " + FILE + " cannot be read", e);
    }
  }

  private void line(String line) {
    int equals = line.indexOf('=');
    if (line.charAt(0) == '#') {
      return;
    }
    if (equals >= 0) {
      String name = line.substring(0, equals);
      numbers.put(name, names.size());
      names.add(name);
      texts.add(line.substring(equals + 1));
      return;
    }
    int scope = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
    String type = line.substring(0, scope - 1);
    if (line.charAt(scope) != '-') {
      clusterScopes.put(type, line.charAt(scope) == 'c');
    }
    if (line.charAt(scope + 2) != '-') {
      types.put(type, Integer.valueOf(line.substring(scope + 2)));
    }
  }

  /** Whether a type is cluster-scoped, or null if it is not in the table. */
  @Nullable Boolean clusterScope(String type) {
    return clusterScopes.get(type);
  }

  /** The name of the definition of a type, or null if it has none. */
  @Nullable String typeName(String type) {
    Integer number = types.get(type);
    return number == null ? null : names.get(number);
  }

  @Nullable FieldSchema definition(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      return null;
    }
    FieldSchema schema = decoded.get(number);
    if (schema == null) {
      schema = new CompactSchemaReader(texts.get(number), names).read();
      decoded.set(number, schema);
    }
    return schema;
  }

  static boolean isOfKustomize(String type) {
    return type.startsWith("kustomize.config.k8s.io/");
  }

  static boolean isDefinitionOfKustomize(String name) {
    return OF_KUSTOMIZE.contains(name);
  }
}
