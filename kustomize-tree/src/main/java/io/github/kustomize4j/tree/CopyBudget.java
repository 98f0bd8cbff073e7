package io.github.kustomize4j.tree;

/**
 * How much may still be copied from place to place. Copies share their nodes and cost nothing, but
 * a value that is copied into itself over and over doubles each time, and a few dozen copies would
 * print more than fits in any memory. Stays on one thread.
 */
public final class CopyBudget {
  /** What one budget allows. */
  public static final int MEBIBYTES = 64;

  private static final int NODE = 8;

  private long rest = (long) MEBIBYTES << 20;

  /** Takes the size of a copied value; false if that is more than is left. */
  public boolean take(Node value) {
    count(value);
    return rest >= 0;
  }

  /** Ends early: the tree may be much larger than what there is of its nodes. */
  private void count(Node node) {
    rest -= NODE;
    if (node instanceof ScalarNode scalar) {
      rest -= scalar.text().length();
    } else if (node instanceof MapNode map) {
      for (int i = 0; i < map.size() && rest >= 0; i++) {
        rest -= map.key(i).length();
        count(map.value(i));
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size() && rest >= 0; i++) {
        count(list.get(i));
      }
    }
  }
}
