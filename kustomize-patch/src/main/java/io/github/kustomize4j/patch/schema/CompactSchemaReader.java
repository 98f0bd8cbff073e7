package io.github.kustomize4j.patch.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads one definition of the builtin table:
 *
 * <pre>
 * node   = "@" number | [ "!" keys ";" ] ( { part } | "-" )
 * part   = "{" { field ":" node } "}" | "*" node | "[" node
 * keys   = [ key { "," key } ]
 * </pre>
 *
 * <p>where {@code @} refers to a definition by number, {@code *} tells the type of all values of a
 * map and {@code [} that of the elements of a list.
 */
final class CompactSchemaReader {
  private final String text;
  private final UnaryOperator<String> names;
  private int at;

  /**
   * A reader.
   *
   * @param names the name of the definition that has a number
   */
  CompactSchemaReader(String text, UnaryOperator<String> names) {
    this.text = text;
    this.names = names;
  }

  FieldSchema read() {
    if (take('@')) {
      return FieldSchema.reference(names.apply(number()));
    }
    List<String> mergeKeys = take('!') ? keys() : null;
    Map<String, FieldSchema> fields = take('{') ? fields() : Map.of();
    FieldSchema values = take('*') ? read() : null;
    FieldSchema items = take('[') ? read() : null;
    if (take('-') && mergeKeys == null) {
      return FieldSchema.UNKNOWN;
    }
    return FieldSchema.of(fields, values, items, mergeKeys);
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private String number() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(start, at);
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    while (!take(';')) {
      take(',');
      int start = at;
      while (text.charAt(at) != ',' && text.charAt(at) != ';') {
        at++;
      }
      if (at > start) {
        keys.add(text.substring(start, at));
      }
    }
    return List.copyOf(keys);
  }

  private Map<String, FieldSchema> fields() {
    Map<String, FieldSchema> fields = new HashMap<>();
    while (!take('}')) {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon + 1;
      fields.put(name, read());
    }
    return fields;
  }
}
