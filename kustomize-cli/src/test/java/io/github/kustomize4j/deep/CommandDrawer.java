package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Draws command lines that edit a kustomization. */
final class CommandDrawer {
  private final Draw draw;
  private final FieldValues values;

  CommandDrawer(Draw draw) {
    this.draw = draw;
    values = new FieldValues(draw);
  }

  List<String> edit() {
    List<String> words = new ArrayList<>(List.of("edit"));
    switch (draw.below(10)) {
      case 0 -> fix(words);
      case 1, 2, 3, 4 -> add(words);
      case 5, 6 -> remove(words);
      default -> set(words);
    }
    return words;
  }

  private void fix(List<String> words) {
    words.add("fix");
    if (draw.chance(40)) {
      words.add("--vars");
    }
  }

  private void add(List<String> words) {
    String noun =
        draw.of(
            "resource",
            "component",
            "base",
            "patch",
            "transformer",
            "generator",
            "configmap",
            "secret",
            "label",
            "annotation",
            "buildmetadata");
    words.addAll(List.of("add", noun));
    switch (noun) {
      case "patch" -> patch(words);
      case "configmap", "secret" -> generator(words, noun);
      case "label", "annotation" -> addPairs(words, noun);
      case "buildmetadata" -> words.add(commas(this::option));
      case "base" -> words.add(commas(this::path));
      default -> paths(words, noun);
    }
    extraOrNone(words);
  }

  private void paths(List<String> words, String noun) {
    repeat(words, this::path);
    if (noun.equals("resource") && draw.chance(15)) {
      words.add("--no-verify");
    }
  }

  private void addPairs(List<String> words, String noun) {
    repeat(words, this::pair);
    maybe(words, 30, "-f");
    if (noun.equals("label")) {
      maybe(words, 40, "--without-selector");
      maybe(words, 20, "--include-templates");
    }
  }

  private void patch(List<String> words) {
    if (draw.chance(80)) {
      words.addAll(List.of("--path", draw.of("p.yaml", "q.yaml", "nosuch.yaml")));
    } else {
      words.addAll(List.of("--patch", values.text()));
    }
    for (String flag : draw.some(0, 3, "group", "version", "kind", "name", "namespace")) {
      words.add("--" + flag + "=" + draw.of("apps", "v1", "Deployment", "web", "ns", "svc"));
    }
    if (draw.chance(15)) {
      words.add(draw.of("--label-selector=a=b", "--annotation-selector=c in (d, e)"));
    }
  }

  private void generator(List<String> words, String noun) {
    words.add(draw.of("cm", "other", "sec", "new"));
    for (int i = draw.between(0, 2); i > 0; i--) {
      words.add("--from-literal=" + draw.of("k", "l", "n") + draw.of("=", "=", "=", "") + text());
    }
    if (draw.chance(35)) {
      words.add("--from-file=" + commas(this::source));
    }
    if (draw.chance(15)) {
      words.add("--from-env-file=" + draw.of("e.env", "nosuch.env", "f1.txt"));
    }
    if (draw.chance(25)) {
      words.add("--namespace=" + draw.of("ns", "default", "", "other"));
    }
    maybe(words, 15, "--disableNameSuffixHash");
    if (draw.chance(15)) {
      words.add(
          noun.equals("secret")
              ? "--type=" + draw.of("Opaque", "kubernetes.io/tls", "")
              : "--behavior=" + draw.of("create", "merge", "replace", "bad"));
    }
  }

  private void set(List<String> words) {
    String noun =
        draw.of(
            "nameprefix",
            "namesuffix",
            "namespace",
            "image",
            "image",
            "replicas",
            "label",
            "annotation",
            "buildmetadata",
            "configmap",
            "secret");
    words.addAll(List.of("set", noun));
    switch (noun) {
      case "image" -> repeat(words, this::image);
      case "replicas" -> repeat(words, this::replica);
      case "label", "annotation" -> repeat(words, this::pair);
      case "buildmetadata" -> words.add(commas(this::option));
      case "configmap", "secret" -> setGenerator(words);
      default -> words.add(text());
    }
    extraOrNone(words);
  }

  private void setGenerator(List<String> words) {
    words.add(draw.of("cm", "other", "sec"));
    if (draw.chance(80)) {
      words.add("--from-literal=" + draw.of("k", "l", "m") + "=" + text());
    }
    if (draw.chance(30)) {
      words.add("--namespace=" + draw.of("ns", "default", ""));
    }
    if (draw.chance(30)) {
      words.add("--new-namespace=" + draw.of("ns", "default", "other"));
    }
  }

  private void remove(List<String> words) {
    String noun =
        draw.of(
            "resource",
            "transformer",
            "patch",
            "configmap",
            "secret",
            "label",
            "annotation",
            "buildmetadata");
    words.addAll(List.of("remove", noun));
    switch (noun) {
      case "patch" -> patch(words);
      case "label", "annotation" -> {
        words.add(commas(() -> draw.of("app", "team", "x", "example.com/k", "y", "zz", "")));
        maybe(words, 40, draw.of("-i", "--ignore-non-existence"));
      }
      case "configmap", "secret" -> {
        words.add(commas(() -> draw.of("cm", "other", "sec", "nosuch")));
        maybe(words, 30, "--namespace=" + draw.of("ns", "default", ""));
      }
      case "buildmetadata" -> words.add(commas(this::option));
      default -> repeat(words, () -> path().replace("[a", "a")); // a bad pattern is always bad here
    }
    extraOrNone(words);
  }

  private void extraOrNone(List<String> words) {
    if (draw.chance(2)) {
      words.add(draw.of("extra", "", "--nosuch", "-x", "--"));
    } else if (draw.chance(2)) {
      words.subList(3, words.size()).clear();
    }
  }

  private String path() {
    return draw.of(
        "a.yaml",
        "b.yaml",
        "*.yaml",
        "[ab].yaml",
        "sub",
        "comp",
        "dir/c.yaml",
        "./a.yaml",
        "*",
        "dir/*",
        "t?.yaml",
        "c d.yaml",
        "nosuch.yaml",
        "kustomization.yaml",
        "[a",
        "",
        "t1.yaml",
        "{a,b}.yaml",
        "[!a]*.yaml",
        "[^a-c]*",
        "\\a.yaml",
        "sub/",
        "dir//c.yaml",
        "t2.yaml",
        ".");
  }

  private String source() {
    return draw.of(
        "f1.txt", "k=f2.txt", "f*.txt", "z=f*.txt", "bin/x.bin", "dir", "nosuch", "k=", "=f1.txt");
  }

  private String option() {
    return draw.of("originAnnotations", "managedByLabel", "transformerAnnotations", "bad", "");
  }

  private String pair() {
    String key = draw.of("app", "team", "x", "example.com/k", "y", "new", "_bad", "a b", "");
    return switch (draw.below(8)) {
      case 0 -> key;
      case 1 -> key + ":\"" + text() + "\"";
      case 2 -> key + ":1,b:2";
      default -> key + ":" + text();
    };
  }

  private String image() {
    String name = draw.of("nginx", "app", "zz", "r.example.com/a/b", "r:5000/x", "");
    String other = draw.of("", "", "=other", "=r:5000/n", "=*", "=");
    String tag = draw.of("", ":1.9", ":*", ":", ":1.0", ":12", ":y", ":a:b");
    return name + other + tag + draw.of("", "", "@sha256:2", "@*", "@", "@a@b");
  }

  private String replica() {
    return draw.of("web", "svc", "new", "")
        + draw.of("=1", "=0", "=3", "=010", "=+7", "=-1", "=x", "", "=1=2", "=9223372036854775808");
  }

  private String text() {
    String text = values.text();
    return text.startsWith("-") && draw.chance(80) ? "x" : text;
  }

  private void repeat(List<String> words, Supplier<String> word) {
    for (int i = draw.of(1, 1, 1, 2, 3); i > 0; i--) {
      words.add(word.get());
    }
  }

  private String commas(Supplier<String> piece) {
    List<String> pieces = new ArrayList<>();
    for (int i = draw.of(1, 1, 2, 3); i > 0; i--) {
      pieces.add(piece.get());
    }
    return String.join(",", pieces);
  }

  private void maybe(List<String> words, int percent, String word) {
    if (draw.chance(percent)) {
      words.add(word);
    }
  }

  List<String> create() {
    List<String> words = new ArrayList<>(List.of(draw.of("create", "create", "init")));
    if (draw.chance(50)) {
      words.add("--resources=" + commas(this::path));
    }
    if (draw.chance(40)) {
      words.add("--autodetect");
    }
    maybe(words, 30, "--recursive");
    for (String flag : draw.some(0, 3, "namespace", "nameprefix", "namesuffix")) {
      words.add("--" + flag + "=" + values.text());
    }
    for (String flag : draw.some(0, 2, "labels", "annotations")) {
      words.add("--" + flag + "=" + commas(() -> draw.of("a:b", "k", "x:\"q\"", "y:true", "e:")));
    }
    maybe(words, 3, "extra");
    return words;
  }
}
