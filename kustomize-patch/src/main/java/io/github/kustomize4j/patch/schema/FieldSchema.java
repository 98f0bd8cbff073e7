package io.github.kustomize4j.patch.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the type of a field: enough to tell how a list in it merges. A {@link Schema}
 * leads from one to the next, since references can only be followed within one. Immutable and
 * thread-safe.
 */
public final class FieldSchema {
  /** A type about which nothing is known. */
  static final FieldSchema UNKNOWN = new FieldSchema(null, Map.of(), null, null, null);

  private final @Nullable String reference;
  private final Map<String, FieldSchema> fields;
  private final @Nullable FieldSchema values;
  private final @Nullable FieldSchema items;
  private final @Nullable List<String> mergeKeys;

  private FieldSchema(
      @Nullable String reference,
      Map<String, FieldSchema> fields,
      @Nullable FieldSchema values,
      @Nullable FieldSchema items,
      @Nullable List<String> mergeKeys) {
    this.reference = reference;
    this.fields = fields;
    this.values = values;
    this.items = items;
    this.mergeKeys = mergeKeys;
  }

  /** A stand-in for the definition of a name. */
  static FieldSchema reference(String name) {
    return new FieldSchema(name, Map.of(), null, null, null);
  }

  /**
   * A type.
   *
   * @param fields the fields with a type of their own
   * @param values the type of all other fields
   * @param items the type of the elements of a list
   * @param mergeKeys see {@link #mergeKeys}
   */
  static FieldSchema of(
      Map<String, FieldSchema> fields,
      @Nullable FieldSchema values,
      @Nullable FieldSchema items,
      @Nullable List<String> mergeKeys) {
    return new FieldSchema(null, fields, values, items, mergeKeys);
  }

  @Nullable String reference() {
    return reference;
  }

  @Nullable FieldSchema field(String name) {
    FieldSchema field = fields.get(name);
    return field == null ? values : field;
  }

  @Nullable FieldSchema items() {
    return items;
  }

  /**
   * The fields that tell which elements of two lists belong together; empty for a list of scalars
   * that merges as a set; null if a list of this type does not merge.
   */
  public @Nullable List<String> mergeKeys() {
    return mergeKeys;
  }
}
