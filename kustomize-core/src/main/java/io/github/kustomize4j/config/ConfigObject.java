package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.diagnostics.StackGuard;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.yaml.RoundTripYaml;
import org.jspecify.annotations.Nullable;

/**
 * One object of a file, with its comments, its order and its quotes. Immutable.
 *
 * <p>Unlike the resources of a build it may lack a kind or a name, and it is printed as it was
 * written.
 */
public final class ConfigObject {
  private final RoundTripYaml document;
  private final MapNode root;
  private final boolean isPart;

  private ConfigObject(RoundTripYaml document, MapNode root, boolean isPart) {
    this.document = document;
    this.root = root;
    this.isPart = isPart;
  }

  /**
   * The objects of a file.
   *
   * @param name what the file is called in messages
   * @throws ParseException if it is not YAML, or a document is no map
   */
  static ImmutableList<ConfigObject> readAll(String name, byte[] bytes) {
    ImmutableList.Builder<ConfigObject> objects = ImmutableList.builder();
    for (RoundTripYaml document : RoundTripYaml.readAll(name, bytes)) {
      Node root = document.root();
      if (root == null) {
        continue;
      }
      if (!(root instanceof MapNode map)) {
        throw wrongKind("MappingNode", document, root);
      }
      objects.add(new ConfigObject(document, map, false));
    }
    return objects.build();
  }

  /** The objects that a list holds, or the object itself. */
  ImmutableList<ConfigObject> unwrapped() {
    ListNode items = root.list("items");
    if (items == null || !isList()) {
      return ImmutableList.of(this);
    }
    ImmutableList.Builder<ConfigObject> objects = ImmutableList.builder();
    for (Node item : items.items()) {
      if (item instanceof MapNode map) {
        objects.add(new ConfigObject(document, map, true));
      }
    }
    return objects.build();
  }

  boolean isList() {
    return kind().equals("ResourceList") || kind().equals("List");
  }

  private static ParseException wrongKind(String expected, RoundTripYaml document, Node node) {
    String message =
        "wrong node kind: expected "
            + expected
            + " but got "
            + nameOf(node)
            + ": node contents:\n"
            + contents(document, node);
    return new ParseException(Diagnostic.error(Code.WRONG_TYPE, message, node));
  }

  /** An empty text has no kind. */
  private static String nameOf(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text().isEmpty() ? "" : "ScalarNode";
    }
    return node instanceof MapNode ? "MappingNode" : "SequenceNode";
  }

  /** A text stands there without its quotes, and in one line. */
  private static String contents(RoundTripYaml document, Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.style() == Style.PLAIN) {
      return document.printPart(node);
    }
    String text = scalar.text().strip().replace('\n', ' ');
    return text.isEmpty() ? "null\n" : text + '\n';
  }

  /** The error that a node of this object is not what is looked for. */
  ParseException wrongKind(String expected, Node node) {
    return wrongKind(expected, document, node);
  }

  /** The whole object. */
  public MapNode root() {
    return root;
  }

  /** This object with another content; what did not change keeps its comments. */
  public ConfigObject withRoot(MapNode changed) {
    return changed == root ? this : new ConfigObject(document, changed, isPart);
  }

  /** The kind, or an empty text. */
  public String kind() {
    return text("kind");
  }

  /** The version of its interface, or an empty text. */
  public String apiVersion() {
    return text("apiVersion");
  }

  /** The name, or an empty text. */
  public String name() {
    return text("metadata", "name");
  }

  /** The namespace, or an empty text. */
  public String namespace() {
    return text("metadata", "namespace");
  }

  /** The value of an annotation, or null. */
  public @Nullable String annotation(String key) {
    return Edits.find(root, "metadata", "annotations", key) instanceof ScalarNode scalar
        ? scalar.text()
        : null;
  }

  /** Whether it is marked as something for tools, which is not to be sent to a cluster. */
  public boolean isLocal() {
    return annotation(Annotations.LOCAL) != null;
  }

  /** The path of its file as the annotations tell it, or an empty text. */
  public String path() {
    return text("metadata", "annotations", Annotations.PATH);
  }

  /** Whether annotations tell its file or its number there. */
  public boolean isPlaced() {
    return Annotations.PLACE.stream().anyMatch(key -> annotation(key) != null);
  }

  /**
   * This object without the annotations that tell its place.
   *
   * @param withPath whether those of its file go, too, and not those of its number alone
   */
  public ConfigObject withoutPlace(boolean withPath) {
    return Annotations.without(this, withPath ? Annotations.PLACE : Annotations.NUMBER);
  }

  /** This object as it is printed without comments. */
  public ConfigObject withoutComments() {
    return new ConfigObject(document.withoutComments(), root, isPart);
  }

  /**
   * This object, just read, with the comments of an older version of it where it has none.
   *
   * @throws ParseException if a field has become another kind of node, as in kustomize
   */
  ConfigObject withCommentsOf(ConfigObject old) {
    requireKinds(root, old.root);
    RoundTripYaml with = document.withCommentsOf(root, old.document, old.root);
    return new ConfigObject(with, root, isPart && old.isPart);
  }

  private void requireKinds(Node node, Node old) {
    if (node instanceof MapNode map && old instanceof MapNode oldMap) {
      for (int i = 0; i < map.size(); i++) {
        Node before = oldMap.get(map.key(i));
        if (before != null) {
          requireKind(map.value(i), before);
          requireKinds(map.value(i), before);
        }
      }
    } else if (node instanceof ListNode list && old instanceof ListNode oldList) {
      for (int i = 0; i < Math.min(list.size(), oldList.size()); i++) {
        requireKinds(list.get(i), oldList.get(i));
      }
    }
  }

  private void requireKind(Node node, Node old) {
    if (!node.isNull() && !old.isNull() && !nameOf(node).equals(nameOf(old))) {
      throw wrongKind(nameOf(old), node);
    }
  }

  /** This object as one line of brackets. */
  public ConfigObject inFlowStyle() {
    return root.flow() ? this : withRoot((MapNode) flow(root));
  }

  /** A part of the object as one line of brackets without comments, unless it is lines of text. */
  String toFlow(Node part) {
    return RoundTripYaml.toText(flow(part));
  }

  private static Node flow(Node node) {
    if (node instanceof MapNode map) {
      return map.withFlow(true);
    }
    return node instanceof ListNode list
        ? ListNode.of(list.source(), list.start(), list.items(), true)
        : node;
  }

  private String text(String... path) {
    return Edits.find(root, path) instanceof ScalarNode scalar ? scalar.text() : "";
  }

  /** The YAML of the object, ending in a line break. */
  public String toYaml() {
    return StackGuard.run(() -> isPart ? document.printPart(root) : document.print(root));
  }

  /** The YAML of a part of the object, ending in a line break. */
  public String toYaml(Node part) {
    return StackGuard.run(() -> document.printPart(part));
  }

  @Override
  public String toString() {
    return kind() + ' ' + name();
  }
}
