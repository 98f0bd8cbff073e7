package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.files.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever becomes of links, directories and files, a session gives what a new renderer gives. */
class RenderSessionRandomLinksTest {
  private static final List<String> BUILDS = List.of("root", "base", "lib", "l1", "l2");
  private static final List<String> LINKS =
      List.of("l1", "l2", "lib", "root/link", "root/app.yaml", "base/app.yaml");
  private static final List<String> FILES =
      List.of(
          "base/kustomization.yaml",
          "base/kustomization.yml",
          "base/app.yaml",
          "lib/kustomization.yaml",
          "lib/app.yaml",
          "root/kustomization.yaml");
  private static final List<String> PLACES =
      List.of("../base", "../lib", "../l1", "../l2", "link", "app.yaml", "../l1/app.yaml", "lib");

  private static final Kustomize KUSTOMIZE =
      Kustomize.builder().loadRestriction(LoadRestriction.NONE).build();

  @Property(tries = 40)
  void aKeptResultIsThatOfANewRenderer(@ForAll long seed) throws IOException {
    Path top = Files.createTempDirectory("links").toRealPath();
    try {
      Random random = new Random(seed);
      for (String directory : List.of("base", "lib", "root")) {
        Files.createDirectory(top.resolve(directory));
      }
      RenderSession session = KUSTOMIZE.session(FileTree.disk());
      for (int step = 0; step < 40; step++) {
        session.changed(edit(top, random));
        for (String build : BUILDS) {
          String directory = top.resolve(build).toString();
          RenderOutcome anew = KUSTOMIZE.renderAll(FileTree.disk(), List.of(directory)).get(0);
          assertThat(text(session.render(directory))).isEqualTo(text(anew));
        }
      }
    } finally {
      remove(top);
    }
  }

  private static String text(RenderOutcome outcome) {
    String text =
        outcome
            .failure()
            .map(failure -> failure.diagnostics().toString())
            .orElseGet(() -> outcome.result().toYaml());
    return outcome.directory() + text + outcome.readSet();
  }

  /** Something becomes a file, a directory, a link or nothing; gives the paths as they are told. */
  private static List<TreePath> edit(Path top, Random random) throws IOException {
    boolean link = random.nextInt(3) == 0;
    Path asked = top.resolve(one(link ? LINKS : FILES, random));
    if (!Files.isDirectory(asked.getParent())) {
      remove(asked.getParent());
      Files.createDirectory(asked.getParent());
    }
    Path path = asked.getParent().toRealPath().resolve(asked.getFileName());
    remove(path);
    if (link) {
      String place = one(PLACES, random);
      boolean atTop = path.getParent().equals(top);
      Files.createSymbolicLink(path, Path.of(atTop ? place.replace("../", "") : place));
    } else if (random.nextInt(6) > 0) {
      Files.writeString(path, content(path, random));
    }
    List<TreePath> told = new ArrayList<>();
    told.add(TreePath.of(path));
    told.add(TreePath.of(asked.getParent()));
    return told;
  }

  private static String content(Path path, Random random) {
    if (path.endsWith("app.yaml")) {
      return "{apiVersion: v1, kind: ConfigMap, metadata: {name: a" + random.nextInt(3) + "}}\n";
    }
    String resources = random.nextInt(4) > 0 ? "app.yaml" : one(PLACES, random);
    return "resources: [" + resources + "]\nnamePrefix: p" + random.nextInt(3) + "-\n";
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static void remove(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> found;
    try (Stream<Path> below = Files.walk(path)) {
      found = below.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : found) {
      Files.delete(one);
    }
  }
}
