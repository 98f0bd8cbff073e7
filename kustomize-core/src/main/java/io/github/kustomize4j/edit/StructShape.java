package io.github.kustomize4j.edit;

import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map of known fields. It is written whenever it is there, even without fields. */
final class StructShape extends Shape {
  private final List<Field> fields;

  private StructShape(List<Field> fields) {
    this.fields = fields;
  }

  /** What is written of a field that is absent. */
  private enum Absent {
    NOTHING,
    ZERO,
    NULL
  }

  /** A field of the map. */
  record Field(String name, Shape shape, Absent absent) {
    /** Whether the written form of a value is written at all. */
    private @Nullable Node written(@Nullable Node value) {
      if (value == null || value.isNull()) {
        return switch (absent) {
          case NOTHING -> null;
          case ZERO -> shape.none();
          case NULL -> Trees.NULL;
        };
      }
      Node form = shape.read(value);
      return absent == Absent.NOTHING && shape.isEmpty(form) ? null : form;
    }
  }

  static StructShape of(Field... fields) {
    return new StructShape(List.of(fields));
  }

  /** A field that is left out if it is empty. */
  static Field field(String name, Shape shape) {
    return new Field(name, shape, Absent.NOTHING);
  }

  /** A field that is written even if it is empty or absent. */
  static Field always(String name, Shape shape) {
    return new Field(name, shape, Absent.ZERO);
  }

  /** A field that is written even if it is empty, and as null if it is absent. */
  static Field orNull(String name, Shape shape) {
    return new Field(name, shape, Absent.NULL);
  }

  List<Field> fields() {
    return fields;
  }

  /** Keys match whatever their case; of several spellings the one that sorts last wins. */
  static Map<String, Node> byName(MapNode map) {
    Map<String, Node> sorted = new TreeMap<>();
    for (int i = 0; i < map.size(); i++) {
      sorted.put(map.key(i), map.value(i));
    }
    Map<String, Node> values = new HashMap<>();
    sorted.forEach((key, value) -> values.put(Spelling.fold(key), value));
    return values;
  }

  @Override
  MapNode read(Node value) {
    MapNode map = (MapNode) value;
    Map<String, Node> values = byName(map);
    MapNode.Builder written = MapNode.builder(map.source(), map.start());
    for (Field field : fields) {
      Node form = field.written(values.get(Spelling.fold(field.name())));
      if (form != null) {
        written.put(field.name(), form);
      }
    }
    return written.build();
  }

  @Override
  MapNode none() {
    return read(Trees.EMPTY_MAP);
  }

  @Override
  boolean isEmpty(Node written) {
    return false;
  }
}
