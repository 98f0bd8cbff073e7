package io.github.kustomize4j.yaml.internal;

import java.util.List;

/**
 * What stands around an entry or item beside its value.
 *
 * @param head the lines of comment before it, empty ones among them
 * @param line the comment behind it on its line, or empty
 * @param foot the lines of comment after it
 * @param properties its anchor and tag, or its alias, as written; or empty
 */
record RoundTripNote(List<String> head, String line, List<String> foot, String properties) {
  static final RoundTripNote NONE = new RoundTripNote(List.of(), "", List.of(), "");

  /**
   * Whose notes they are: the entry of a key at an offset, the item at one, or an item of the list
   * at one by its number.
   */
  record Owner(int offset, int item) {
    static Owner item(int start) {
      return new Owner(start, -2);
    }

    static Owner entry(int keyStart) {
      return new Owner(keyStart, -1);
    }
  }

  /** Whether the value is a mere reference to an anchor. */
  boolean isAlias() {
    return properties.startsWith("*");
  }

  /** Whether the type of the value is written. */
  boolean isTagged() {
    return properties.indexOf('!') >= 0;
  }
}
