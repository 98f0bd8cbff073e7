package io.github.kustomize4j.bench.workload;

import java.util.Random;

/**
 * Writes schemas of properties at random: nested objects, lists, enumerations, long descriptions.
 */
final class CrdSchema {
  private static final int DEPTH = 4;

  private final Random random;
  private final StringBuilder out;
  private int properties;

  CrdSchema(Random random, String head) {
    this.random = random;
    this.out = new StringBuilder(head);
  }

  /** Adds properties below the head until the text has that many characters. */
  String growTo(int length) {
    while (out.length() < length) {
      object(10, DEPTH, "section");
    }
    return out.toString();
  }

  private void object(int indent, int depth, String name) {
    property(indent, name);
    line(indent + 2, "type: object");
    line(indent + 2, "properties:");
    children(indent + 4, depth);
  }

  private void list(int indent, int depth, String name) {
    property(indent, name);
    line(indent + 2, "type: array");
    line(indent + 2, "items:");
    line(indent + 4, "type: object");
    line(indent + 4, "properties:");
    children(indent + 6, depth);
  }

  private void children(int indent, int depth) {
    int count = 3 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      child(indent, depth - 1);
    }
  }

  private void child(int indent, int depth) {
    int draw = random.nextInt(10);
    if (depth > 0 && draw < 3) {
      object(indent, depth, Words.pick(random));
    } else if (depth > 0 && draw < 5) {
      list(indent, depth, Words.pick(random));
    } else {
      leaf(indent, draw);
    }
  }

  private void leaf(int indent, int draw) {
    property(indent, Words.pick(random));
    for (String text : LEAVES[draw % LEAVES.length]) {
      line(indent + 2, text);
    }
  }

  /** A key that no other property has, and its description. */
  private void property(int indent, String name) {
    line(indent, name + properties++ + ":");
    if (random.nextBoolean()) {
      line(indent + 2, "description: " + Words.sentence(random, 6));
      return;
    }
    line(indent + 2, "description: |-");
    for (int i = random.nextInt(4); i >= 0; i--) {
      line(indent + 4, Words.sentence(random, 12) + '.');
    }
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent)).append(text).append('\n');
  }

  private static final String[][] LEAVES = {
    {"type: string", "enum:", "- Always", "- IfNeeded", "- \"\""},
    {"type: string", "pattern: ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "maxLength: 63"},
    {"type: integer", "format: int64", "minimum: 1"},
    {"anyOf:", "- type: integer", "- type: string", "x-kubernetes-int-or-string: true"},
    {"type: boolean", "default: true"},
  };
}
