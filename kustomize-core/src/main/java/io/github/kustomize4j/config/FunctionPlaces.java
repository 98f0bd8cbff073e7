package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of objects before a function ran. A function may move an object by either of the two
 * annotations for its file, and either of those for its number there.
 */
record FunctionPlaces(ImmutableList<ConfigObject> before) {
  static FunctionPlaces of(List<ConfigObject> objects) {
    return new FunctionPlaces(ImmutableList.copyOf(objects));
  }

  /**
   * What a function gave, both annotations of a pair saying the same; an object without a file gets
   * one.
   *
   * @throws GeneratorException if they differ, and it is not to be told which of them was changed
   */
  ConfigObject settled(ConfigObject output, FunctionScope scope) {
    ConfigObject old = old(output);
    ConfigObject settled = settled(output, old, Annotations.PATH, Annotations.OLD_PATH, "path");
    settled = settled(settled, old, Annotations.INDEX, Annotations.OLD_INDEX, "index");
    settled = Annotations.without(settled, ImmutableList.of(Annotations.MIGRATION_ID));
    if (settled.annotation(Annotations.PATH) != null) {
      return settled;
    }
    ConfigObject named = Annotations.with(settled, Annotations.PATH, scope.fileOf(settled));
    return Annotations.paired(named);
  }

  private @Nullable ConfigObject old(ConfigObject output) {
    String id = output.annotation(Annotations.MIGRATION_ID);
    Integer number = id == null ? null : Ints.tryParse(id);
    return number == null || number < 0 || number >= before.size() ? null : before.get(number);
  }

  private static ConfigObject settled(
      ConfigObject output, @Nullable ConfigObject old, String name, String oldName, String what) {
    String value = output.annotation(name);
    String oldValue = output.annotation(oldName);
    if (value == null || oldValue == null || value.equals(oldValue)) {
      return Annotations.paired(output);
    }
    String original = old == null ? null : old.annotation(name);
    if (value.equals(original)) {
      return Annotations.with(output, name, oldValue);
    }
    if (oldValue.equals(original)) {
      return Annotations.with(output, oldName, value);
    }
    throw new GeneratorException(
        Diagnostic.error(
                Code.INVALID_VALUE,
                "resource input to function has mismatched legacy and internal "
                    + what
                    + " annotations: `"
                    + oldValue
                    + "` and `"
                    + value
                    + "`",
                output.root())
            .hint("set the annotation " + name + " only"));
  }
}
