package io.github.kustomize4j.internal.model;

/**
 * Where in a configuration a value stands, in three spellings.
 *
 * @param path for people: {@code images[0].newTag}
 * @param struct the innermost struct, as the reference names it: {@code Image}
 * @param goPath the fields from the top, as the reference names them: {@code images.newTag}
 * @param order sorts in the order in which the reference reads: keys by their text, items by index
 */
record Position(String path, String struct, String goPath, String order) {
  static Position root(String struct) {
    return new Position("", struct, "", "");
  }

  /** A field of this map, under the spelling it has in the file. */
  Position field(String key, String name) {
    return new Position(dot(path, key), struct, dot(goPath, name), order + '\0' + key);
  }

  /** An entry of this map of texts; the reference does not name it. */
  Position key(String key) {
    return new Position(dot(path, key), struct, goPath, order + '\0' + key);
  }

  Position item(int index) {
    String rank = Integer.toString(index);
    return new Position(
        path + '[' + rank + ']',
        struct,
        goPath,
        order + '\0' + "0".repeat(10 - rank.length()) + rank);
  }

  /** The same place, which holds a struct of a type such as {@code types.Image}. */
  Position struct(String goType) {
    return new Position(path, goType.substring(goType.lastIndexOf('.') + 1), goPath, order);
  }

  Position embedded(String goName) {
    return new Position(path, struct, dot(goPath, goName), order);
  }

  private static String dot(String path, String name) {
    return path.isEmpty() ? name : path + '.' + name;
  }
}
