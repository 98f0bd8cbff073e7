package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * A replacement: where a value comes from and where it goes.
 *
 * @param source the field that is copied, or null
 * @param sourceValue a literal value, or null; an empty one counts
 * @param targets where the value goes
 * @param hasTargets whether targets are given, be it an empty list of them
 * @param at the entry as it was read
 */
public record Replacement(
    @Nullable Source source,
    @Nullable ScalarNode sourceValue,
    ImmutableList<Target> targets,
    boolean hasTargets,
    Node at) {

  /** Reads a replacement that is written in place, where {@code targets: []} counts as none. */
  public static Replacement decode(Fields fields) {
    ImmutableList<Target> targets = fields.list("targets", "*types.TargetSelector", Target::decode);
    return new Replacement(
        fields.object("source", "types.SourceSelector", Source::decode),
        fields.scalar("sourceValue"),
        targets,
        !targets.isEmpty(),
        fields.map());
  }

  /** Reads a replacement of a file, where {@code targets: []} is no fault. */
  public static Replacement decodeFile(Fields fields) {
    Replacement read = decode(fields);
    boolean hasTargets = fields.map().list("targets") != null;
    return new Replacement(read.source, read.sourceValue, read.targets, hasTargets, read.at);
  }

  /**
   * The field that is copied. Empty parts of the id match anything.
   *
   * @param group the API group
   * @param version the version
   * @param kind the kind
   * @param name the name
   * @param namespace the namespace
   * @param fieldPath the path of the field, empty for the default
   * @param options which part of the value, or null
   * @param at the selector as it was read
   */
  public record Source(
      String group,
      String version,
      String kind,
      String name,
      String namespace,
      String fieldPath,
      @Nullable Options options,
      Node at) {

    static Source decode(Fields fields) {
      Fields id = fields.embedded("ResId");
      Fields gvk = id.embedded("Gvk");
      return new Source(
          gvk.string("group"),
          gvk.string("version"),
          gvk.string("kind"),
          id.string("name"),
          id.string("namespace"),
          fields.string("fieldPath"),
          fields.object("options", "types.FieldOptions", Options::decode),
          fields.map());
    }
  }

  /**
   * Where the value goes.
   *
   * @param select the resources, or null if nothing was said
   * @param reject the resources that are left out
   * @param fieldPaths the paths, with their places
   * @param options how the value is put there, or null
   * @param at the entry as it was read
   */
  public record Target(
      @Nullable Selector select,
      ImmutableList<Selector> reject,
      ImmutableList<ScalarNode> fieldPaths,
      @Nullable Options options,
      Node at) {

    static Target decode(Fields fields) {
      return new Target(
          fields.object("select", "types.Selector", Selector::decode),
          fields.list("reject", "*types.Selector", Selector::decode),
          fields.texts("fieldPaths"),
          fields.object("options", "types.FieldOptions", Options::decode),
          fields.map());
    }
  }

  /**
   * How a value is taken apart or put into place.
   *
   * @param delimiter divides the text into parts, empty for none
   * @param index which part
   * @param encoding accepted and without effect
   * @param create whether missing fields are made
   */
  public record Options(String delimiter, int index, String encoding, boolean create) {

    static Options decode(Fields fields) {
      return new Options(
          fields.string("delimiter"),
          // 64 bits in the reference; no text has that many parts.
          (int)
              Math.max(
                  Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, fields.integer("index", "int"))),
          fields.string("encoding"),
          fields.flag("create"));
    }
  }
}
