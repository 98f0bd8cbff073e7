package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.List;

/** Words and scalars, plain and odd. */
final class Values {
  static final String[] NAMES = {
    "web", "api", "db", "cache", "job", "a", "b-1", "web-2", "x.y", "worker", "front", "conf", "sec"
  };
  static final String[] NAMESPACES = {"default", "prod", "ns1", "kube-system"};
  static final String[] LABEL_KEYS = {"app", "tier", "app.kubernetes.io/name", "env", "x"};
  static final String[] ANNOTATION_KEYS = {
    "note", "example.com/owner", "prometheus.io/scrape", "z"
  };
  static final String[] IMAGES = {
    "nginx",
    "nginx:1.19",
    "redis",
    "registry.example.com:5000/team/app",
    "registry.example.com:5000/team/app:v1",
    "busybox@sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3",
    "gcr.io/p/app:1.0@sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3"
  };
  static final String[] VARIABLES = {"V_ONE", "V_TWO", "V_THREE"};

  private static final String[] ODD = {
    "1",
    "0",
    "-5",
    "1.5",
    "1.0",
    "0.1",
    "1e3",
    "1E-7",
    "0x1F",
    "0o17",
    "017",
    "08",
    "1_000",
    "+7",
    "12345678901234567890",
    "123456789012345678901234567890",
    "9007199254740993",
    ".5",
    "5.",
    "-.5",
    "true",
    "false",
    "True",
    "yes",
    "no",
    "on",
    "off",
    "y",
    "N",
    "null",
    "~",
    "Null",
    "",
    "''",
    "\"\"",
    "2001-01-01",
    "2001-12-14t21:59:43.10-05:00",
    "2001-12-14 21:59:43",
    "1:30",
    "12:30:45",
    "'1'",
    "\"true\"",
    "'null'",
    "\"1.50\"",
    "\"2001-01-01\"",
    "'0x10'",
    "\"yes\"",
    "'~'",
    "plain text here",
    "'it''s'",
    "\"tab\\there\"",
    "\"line\\nbreak\"",
    "\"trail \"",
    "' lead'",
    "été",
    "日本語",
    "\"\\U0001F600\"",
    "\"emoji 😀\"",
    "\"\\u2028x\"",
    "\"nbsp\\u00a0\"",
    "'# hash'",
    "a#b",
    "a:b",
    "'a: b'",
    "\"[x]\"",
    "'{y}'",
    "\"- z\"",
    "-x",
    "?q",
    "'%a'",
    "'@b'",
    "'`c'",
    "=",
    "!!str 12",
    "!!int \"3\"",
    "!!float 3",
    "!custom v",
    "<<",
    "\"\\\\\"",
    "'\"q\"'",
    "http://a/b?c=d",
    "'*.example.com'",
    "1.2.3",
    "v1",
    "1.20",
    "1e400",
    "-0",
    "a very long line of words that goes on and on past the eightieth column and then folds"
        + " somewhere beyond it",
    "'quoted long line of words that goes on and on, past the eightieth column:  then folds there'",
    "\"double quoted\\tlong line of words that goes on and on past the eightieth column and more\"",
    "averyveryveryverylongwordwithoutanyspacethatgoespasttheeightiethcolumnoftheoutput and more"
        + " words"
  };

  private static final List<Block> BLOCKS =
      List.of(
          new Block("|", List.of("one", "two")),
          new Block("|-", List.of("key: value", "list:", "- a")),
          new Block("|+", List.of("kept", "", "")),
          new Block(">", List.of("folded", "text", "", "para")),
          new Block(">-", List.of("folded", "  more", "back")),
          new Block("|", List.of("server {", "  listen 80;", "", "  # comment", "}")),
          new Block("|2", List.of("  leading", "x")),
          new Block("|", List.of("trailing ", "tab\tin")),
          new Block("|-", List.of("{\"a\": 1, \"b\": [1, 2]}")),
          new Block("|", List.of("#!/bin/sh", "echo $HOME $(V_ONE) \"x\"")));

  private final Draw draw;
  private final boolean odd;
  private final boolean variables;

  Values(Draw draw, boolean odd, boolean variables) {
    this.draw = draw;
    this.odd = odd;
    this.variables = variables;
  }

  /** Any scalar, or a small structure. */
  Object any() {
    if (odd && draw.chance(8)) {
      return draw.of(
          map(), list(), list(list(text()), map("k", text())), map("b", 1, "a", list(1, 2)));
    }
    return odd && draw.chance(10) ? draw.of(BLOCKS) : scalar();
  }

  Object scalar() {
    if (odd && draw.chance(70)) {
      return new Scalar(draw.of(ODD));
    }
    return draw.chance(30) ? (Object) draw.between(0, 9999) : text();
  }

  /** A value that is a string for every reader. */
  Object text() {
    if (variables && draw.chance(30)) {
      return withVariable();
    }
    if (odd && draw.chance(25)) {
      return new Scalar(
          draw.of("\"1\"", "'true'", "\"\"", "\"a b\"", "'x: y'", "\"é\"", "\"2020-01-01\""));
    }
    if (odd && draw.chance(10)) {
      return draw.of(BLOCKS);
    }
    return draw.of(
        "alpha", "beta", "gamma", "some.thing", "path/to/x", "80", "v1.2.3", "two words");
  }

  /** Text that names a variable, perhaps one that does not exist. */
  String withVariable() {
    String name = draw.chance(90) ? draw.of(VARIABLES) : "V_NONE";
    return draw.of(
        "$(" + name + ")", "a-$(" + name + ")/b", "$$(" + name + ")", "$(" + name + ")$(V_ONE)");
  }

  /** A name; seldom one that reads as something else than a text. */
  String name() {
    return draw.chance(3)
        ? draw.of("8080", "true", "1e3", "null", "0x1f", "08", "y")
        : draw.of(NAMES);
  }
}
