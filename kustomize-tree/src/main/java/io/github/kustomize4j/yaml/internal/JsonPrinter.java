package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.util.Arrays;

/** Prints a tree as compact JSON the way Go does. */
public final class JsonPrinter {
  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  /** The text of a tree. */
  public static String print(Node root) {
    JsonPrinter printer = new JsonPrinter();
    printer.node(root, false, true);
    return printer.out.toString();
  }

  private void node(Node node, boolean flow, boolean top) {
    if (node instanceof MapNode map) {
      map(map, flow || map.flow(), top);
    } else if (node instanceof ListNode list) {
      list(list, flow || list.flow());
    } else if (node instanceof ScalarNode scalar) {
      scalar(scalar, flow);
    }
  }

  private void map(MapNode map, boolean flow, boolean top) {
    JsonScalars.checkKeys(map, top);
    Integer[] order = new Integer[map.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> compareBytes(map.key(a), map.key(b)));
    char before = '{';
    for (int at : order) {
      out.append(before);
      JsonText.quote(map.key(at), out);
      out.append(':');
      node(map.value(at), flow, false);
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  /** The order of UTF-8, in which pairs of surrogates stand behind all other characters. */
  static int compareBytes(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char ca = a.charAt(i);
      char cb = b.charAt(i);
      if (ca != cb) {
        boolean pairA = Character.isSurrogate(ca);
        boolean pairB = Character.isSurrogate(cb);
        return pairA == pairB ? Character.compare(ca, cb) : Boolean.compare(pairA, pairB);
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private void list(ListNode list, boolean flow) {
    char before = '[';
    for (int i = 0; i < list.size(); i++) {
      out.append(before);
      node(list.get(i), flow, false);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private void scalar(ScalarNode scalar, boolean flow) {
    String inFlow = flow ? JsonScalars.textInFlow(scalar) : null;
    if (inFlow != null) {
      JsonText.quote(inFlow, out);
      return;
    }
    ScalarNode value = JsonScalars.normalize(scalar);
    if (value.type() == Tag.STR) {
      JsonText.quote(value.text(), out);
    } else {
      out.append(value.text());
    }
  }
}
