package io.github.kustomize4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfigTreeTest {
  private static final FileTree FILES =
      FileTree.inMemory(
          Map.of(
              "p/b.yaml", "kind: B\nmetadata: {name: b, namespace: n}\n---\nno: kind\n",
              "p/a.yaml", "kind: A\nmetadata: {name: a}\nspec:\n  text: |\n    x\n    y\n",
              "p/sub/c.yml", "kind: C\n",
              "p/inner/Krmfile", "",
              "p/inner/deep/d.yaml", "kind: D\nmetadata: {name: d}\n",
              "p/inner/e.yaml", "kind: E\nmetadata: {name: e}\n",
              "p/old/f.yaml", "kind: F\n",
              "p/.krmignore", "# not these\nol?\n*.txt.yaml\n",
              "p/g.txt.yaml", "kind: G\n",
              "p/h.json", "{}"));

  @Test
  void packagesAreFound() {
    List<ConfigPackage> packages = ConfigPackage.find(FILES, TreePath.of("p"));
    assertThat(packages).extracting(ConfigPackage::relative).containsExactly("", "inner");
    assertThat(packages.get(0).files()).containsExactly("a.yaml", "b.yaml", "sub/c.yml");
    assertThat(packages.get(1).files()).containsExactly("deep/d.yaml", "e.yaml");
    assertThat(packages.get(1).read(FILES, true).get(0).path()).isEqualTo("deep/d.yaml");
    ConfigPackage one = ConfigPackage.find(FILES, TreePath.of("p/h.json")).get(0);
    assertThat(one.files()).containsExactly("h.json");
  }

  @Test
  void drawsDirectories() {
    TreePath root = TreePath.of("p");
    List<ConfigObject> objects = ConfigPackage.whole(FILES, root, false).read(FILES, true);
    Set<String> packages = Set.of("inner");
    assertThat(ConfigTree.ofDirectories("p", packages, objects, List.of(TreeField.of("spec.text"))))
        .isEqualTo(
            """
            p
            ├── [a.yaml]  A a
            │   └── spec.text: |
            │         x
            │         y
            ├── [b.yaml]  B n/b
            ├── Pkg: inner
            │   ├── [e.yaml]  E e
            │   └── deep
            │       └── [d.yaml]  D d
            └── sub
                └── [c.yml]  C\s
            """);
  }

  @Test
  void drawsOwners() {
    List<ConfigObject> objects =
        read(
            """
            kind: Pod
            metadata: {name: p, namespace: n, ownerReferences: [{kind: Set, name: s}]}
            ---
            kind: Set
            metadata: {name: s, namespace: n}
            """);
    assertThat(ConfigTree.hasOwners(objects)).isTrue();
    assertThat(ConfigTree.ofOwners(objects, List.of()))
        .isEqualTo(".\n└── [Resource]  Set n/s\n    └── [Resource]  Pod n/p\n");
    assertThatThrownBy(() -> ConfigTree.ofOwners(objects.subList(0, 1), List.of()))
        .hasMessageContaining("owner 'Set n/s' not found in input");
  }

  @Test
  void aLongRowOfOwnersIsRefused() {
    StringBuilder text = new StringBuilder("kind: P\nmetadata: {name: p0}\n");
    for (int i = 1; i <= 1000; i++) {
      text.append("---\nkind: P\nmetadata: {name: p")
          .append(i)
          .append(", ownerReferences: [{kind: P, name: p")
          .append(i - 1)
          .append("}]}\n");
    }
    List<ConfigObject> objects = read(text.toString());
    assertThat(ConfigTree.ofOwners(objects.subList(0, 1000), List.of())).contains("P p999");
    assertThatThrownBy(() -> ConfigTree.ofOwners(objects, List.of()))
        .hasMessageContaining("more than 1000 objects own one another in a row");
  }

  @Test
  void aPathOfManyDirectoriesIsDrawnShort() {
    String path = "a/".repeat(20_000) + "x.yaml";
    String annotations = "annotations: {internal.config.kubernetes.io/path: " + path + "}";
    List<ConfigObject> objects =
        ConfigFile.read(
            "a.yaml",
            ("kind: P\nmetadata: {name: p, " + annotations + "}\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(ConfigTree.ofDirectories(".", Set.of(), objects, List.of()))
        .isEqualTo(".\n└── a\n    └── [x.yaml]  P p\n");
  }

  @Test
  void fieldsOfContainersStandBelowThem() {
    List<ConfigObject> objects =
        read(
            """
            kind: Pod
            metadata: {name: p}
            spec:
              containers:
              - {name: b, image: two, command: [x]}
              - {name: a, image: one}
              - {image: nameless}
            """);
    List<TreeField> fields = new ArrayList<>(TreeField.ofContainers("command"));
    fields.addAll(TreeField.ofContainers("image"));
    assertThat(ConfigTree.ofDirectories(".", Set.of(), objects, fields))
        .isEqualTo(
            """
            .
            └── [.]  Pod p
                └── spec.containers
                    ├── 0
                    │   └── image: one
                    └── 1
                        ├── image: two
                        └── command: [x]
            """);
  }

  private static List<ConfigObject> read(String text) {
    return ConfigFile.readStream(text.getBytes(StandardCharsets.UTF_8), true);
  }
}
