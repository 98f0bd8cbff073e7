package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code patches} or {@code patchesJson6902}.
 *
 * @param path the file with the patch, or null
 * @param patch the patch itself, or null
 * @param target the resources it is for, or null
 * @param allowNameChange whether it may rename its target
 * @param allowKindChange whether it may change the kind of its target
 * @param at the entry as it was read
 */
public record PatchEntry(
    @Nullable ScalarNode path,
    @Nullable ScalarNode patch,
    @Nullable Selector target,
    boolean allowNameChange,
    boolean allowKindChange,
    Node at) {

  private record Options(boolean allowNameChange, boolean allowKindChange) {
    static final Options NONE = new Options(false, false);

    static Options decode(Fields fields) {
      return new Options(fields.flag("allowNameChange"), fields.flag("allowKindChange"));
    }
  }

  /** Reads an entry. */
  public static PatchEntry decode(Fields fields) {
    Options options = fields.object("options", "types.PatchArgs", Options::decode);
    options = options == null ? Options.NONE : options;
    return new PatchEntry(
        fields.nonEmpty("path"),
        fields.nonEmpty("patch"),
        fields.object("target", "types.Selector", Selector::decode),
        options.allowNameChange,
        options.allowKindChange,
        fields.map());
  }
}
