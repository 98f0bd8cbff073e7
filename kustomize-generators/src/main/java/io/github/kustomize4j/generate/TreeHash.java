package io.github.kustomize4j.generate;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import io.github.kustomize4j.yaml.JsonWriter;
import io.github.kustomize4j.yaml.TextStyle;
import java.util.Locale;

/**
 * The text that the reference hashes for an object that is neither a config map nor a secret: its
 * tree of nodes as JSON, with types, styles and places. What was not read with the object, but
 * written by a transformer, has the place 0:0. Stays on one thread.
 */
final class TreeHash {
  private static final int SEQUENCE = 2;
  private static final int MAPPING = 4;
  private static final int SCALAR = 8;
  private static final int FLOW = 32;

  private static final int NOT_READ = Integer.MAX_VALUE;

  private final Source source;
  private final StringBuilder out = new StringBuilder();

  private TreeHash(Source source) {
    this.source = source;
  }

  /** The text of an object. */
  static String textOf(MapNode object) {
    TreeHash hash = new TreeHash(object.source());
    hash.node(object, -1);
    return hash.out.toString();
  }

  /**
   * Writes a node.
   *
   * @param parent where the key or list before it begins, if that was read; what does not stand
   *     behind it was made later
   */
  private void node(Node node, int parent) {
    boolean read = node.source() == source && node.start() > parent;
    if (node instanceof ScalarNode scalar) {
      String tag = scalar.isUntyped() ? "" : tag(scalar.type());
      begin(SCALAR, style(read ? scalar.style() : writtenStyle(scalar)), tag, scalar.text());
      out.append("null");
      end(read && !scalar.isUntyped(), scalar.location());
    } else if (node instanceof MapNode map) {
      begin(MAPPING, map.flow() ? FLOW : 0, read ? "!!map" : "", "");
      entries(map, read);
      end(read, map.location());
    } else if (node instanceof ListNode list) {
      begin(SEQUENCE, list.flow() ? FLOW : 0, read ? "!!seq" : "", "");
      items(list, read ? list.start() : NOT_READ);
      end(read, list.location());
    }
  }

  private void entries(MapNode map, boolean read) {
    char before = '[';
    for (int i = 0; i < map.size(); i++) {
      boolean readKey = read && isReadKey(map, i);
      out.append(before);
      key(map, i, readKey);
      out.append(',');
      node(map.value(i), readKey ? map.keyStart(i) : NOT_READ);
      before = ',';
    }
    out.append(map.isEmpty() ? "null" : "]");
  }

  private void key(MapNode map, int at, boolean read) {
    begin(SCALAR, 0, read ? tag(map.keyTag(at)) : "", map.key(at));
    out.append("null");
    end(read, map.keyLocation(at));
  }

  /** The key of a new entry has the place of its map, as the first one of a block has. */
  private static boolean isReadKey(MapNode map, int at) {
    return map.keyStart(at) != map.start() || (at == 0 && !map.flow());
  }

  private void items(ListNode list, int parent) {
    char before = '[';
    for (int i = 0; i < list.size(); i++) {
      out.append(before);
      node(list.get(i), parent);
      before = ',';
    }
    out.append(list.isEmpty() ? "null" : "]");
  }

  private void begin(int kind, int style, String tag, String value) {
    out.append("{\"Kind\":").append(kind).append(",\"Style\":").append(style);
    out.append(",\"Tag\":\"").append(tag).append("\",\"Value\":");
    out.append(JsonWriter.toText(ScalarNode.string(source, 0, value)));
    out.append(",\"Anchor\":\"\",\"Alias\":null,\"Content\":");
  }

  private void end(boolean read, Location place) {
    out.append(",\"HeadComment\":\"\",\"LineComment\":\"\",\"FootComment\":\"\",\"Line\":");
    out.append(read ? place.line() : 0).append(",\"Column\":");
    out.append(read ? place.column() : 0).append('}');
  }

  private static Style writtenStyle(ScalarNode scalar) {
    boolean plainText = scalar.style() == Style.PLAIN && scalar.isString() && !scalar.isUntyped();
    return plainText ? TextStyle.of(scalar.text()) : scalar.style();
  }

  private static String tag(Tag tag) {
    return "!!" + tag.name().toLowerCase(Locale.ROOT);
  }

  private static int style(Style style) {
    return switch (style) {
      case PLAIN -> 0;
      case DOUBLE_QUOTED -> 2;
      case SINGLE_QUOTED -> 4;
      case LITERAL -> 8;
      case FOLDED -> 16;
    };
  }
}
