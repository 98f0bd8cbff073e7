package io.github.kustomize4j.config;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Objects as the items of one document, as functions take and give them. */
public final class ResourceLists {
  private ResourceLists() {}

  /**
   * The YAML of a list.
   *
   * @param apiVersion of the list; empty for none
   * @param kind of the list
   * @param functionConfig what a function is to do, or null
   */
  public static String wrap(
      String apiVersion,
      String kind,
      Iterable<ConfigObject> items,
      @Nullable ConfigObject functionConfig) {
    return wrap(apiVersion, kind, items, functionConfig, "- ");
  }

  /** The same with a tag before each item, which shows its type. */
  public static String wrapTagged(
      String apiVersion,
      String kind,
      Iterable<ConfigObject> items,
      @Nullable ConfigObject functionConfig) {
    return wrap(apiVersion, kind, items, functionConfig, "- !!map\n  ");
  }

  private static String wrap(
      String apiVersion,
      String kind,
      Iterable<ConfigObject> items,
      @Nullable ConfigObject functionConfig,
      String dash) {
    StringBuilder text = new StringBuilder("apiVersion:");
    text.append(apiVersion.isEmpty() ? "" : " " + apiVersion).append("\nkind: ");
    text.append(kind).append("\nitems:");
    int length = text.length();
    for (ConfigObject item : items) {
      text.append(text.length() == length ? "\n" : "").append(dash);
      indent(text, item.toYaml(item.root()), false);
    }
    if (text.length() == length) {
      text.append(" []\n");
    }
    if (functionConfig != null) {
      text.append("functionConfig:\n");
      indent(text, functionConfig.toYaml(functionConfig.root()), true);
    }
    return text.toString();
  }

  /** The YAML of a list as one line of brackets. */
  public static String inFlowStyle(String list) {
    byte[] yaml = list.getBytes(StandardCharsets.UTF_8);
    return ConfigObject.readAll("list", yaml).get(0).inFlowStyle().toYaml();
  }

  private static void indent(StringBuilder to, String yaml, boolean first) {
    boolean indented = first;
    for (int from = 0; from < yaml.length(); ) {
      int end = yaml.indexOf('\n', from) + 1;
      to.append(indented && end > from + 1 ? "  " : "").append(yaml, from, end);
      indented = true;
      from = end;
    }
  }
}
