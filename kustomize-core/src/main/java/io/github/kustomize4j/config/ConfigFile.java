package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.StackGuard;

/** The objects of one text. */
public final class ConfigFile {
  private ConfigFile() {}

  /**
   * The objects of a file, lists as they are.
   *
   * @param name what the file is called in messages
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML, or a document is no
   *     map
   */
  public static ImmutableList<ConfigObject> read(String name, byte[] bytes) {
    return StackGuard.run(() -> ConfigObject.readAll(name, bytes));
  }

  /**
   * The objects of a stream, those within a {@code ResourceList} or {@code List} in place of the
   * list.
   *
   * @param index whether each gets the annotations that tell its number
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML, or a document is no
   *     map
   */
  public static ImmutableList<ConfigObject> readStream(byte[] bytes, boolean index) {
    ImmutableList.Builder<ConfigObject> objects = ImmutableList.builder();
    int number = 0;
    for (ConfigObject document : read("standard input", bytes)) {
      for (ConfigObject object : document.unwrapped()) {
        objects.add(Annotations.placed(object, null, index ? number : -1));
        number++;
      }
    }
    return objects.build();
  }

  /**
   * The same with the numbers of documents, but not of the items of a list.
   *
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML, or a document is no
   *     map
   */
  public static ImmutableList<ConfigObject> readInput(byte[] bytes) {
    ImmutableList<ConfigObject> documents = read("standard input", bytes);
    boolean isList = documents.size() == 1 && documents.get(0).isList();
    return readStream(bytes, !isList);
  }

  /** Documents with a line of dashes between them. */
  public static String print(Iterable<ConfigObject> objects) {
    StringBuilder text = new StringBuilder();
    for (ConfigObject object : objects) {
      text.append(text.length() == 0 ? "" : "---\n").append(object.toYaml());
    }
    return text.toString();
  }
}
