package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.internal.plugin.DeclaredFunction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object on its way through functions. It can change because a function that stands among the
 * objects is told of itself with the annotations that it got as one of them. Stays on one thread.
 */
final class FunctionItem {
  private ConfigObject object;
  private @Nullable DeclaredFunction function;
  private boolean isDecoded;

  FunctionItem(ConfigObject object) {
    this.object = object;
  }

  static List<FunctionItem> of(List<ConfigObject> objects) {
    List<FunctionItem> items = new ArrayList<>(objects.size());
    for (ConfigObject object : objects) {
      items.add(new FunctionItem(object));
    }
    return items;
  }

  static ImmutableList<ConfigObject> objects(List<FunctionItem> items) {
    ImmutableList.Builder<ConfigObject> objects = ImmutableList.builder();
    for (FunctionItem item : items) {
      objects.add(item.object);
    }
    return objects.build();
  }

  ConfigObject object() {
    return object;
  }

  void replace(ConfigObject changed) {
    object = changed;
  }

  /** The function that it declares, or null. */
  @Nullable DeclaredFunction function() {
    if (!isDecoded) {
      function = DeclaredFunction.of(object.root());
      isDecoded = true;
    }
    return function;
  }

  /** Tells each object its number among all. */
  static void number(List<FunctionItem> items) {
    for (int i = 0; i < items.size(); i++) {
      FunctionItem item = items.get(i);
      item.annotate(Annotations.MIGRATION_ID, String.valueOf(i));
    }
  }

  void forgetNumber() {
    object = Annotations.without(object, ImmutableList.of(Annotations.MIGRATION_ID));
  }

  void annotate(String key, String value) {
    object = Annotations.with(object, key, value);
  }
}
