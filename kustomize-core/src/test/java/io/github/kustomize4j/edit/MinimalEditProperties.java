package io.github.kustomize4j.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.files.PathPattern;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Files in many layouts, and edits of all sorts, one after the other. There is no block of text at
 * the top: the reference takes the comments behind one into it.
 */
class MinimalEditProperties {
  /** One change, with words for reports. */
  private record Change(String shown, UnaryOperator<KustomizationEditor> edit) {
    @Override
    public String toString() {
      return shown;
    }
  }

  @Provide
  Arbitrary<String> files() {
    Arbitrary<List<String>> fields =
        Arbitraries.of(
                "resources:\n- a.yaml\n- ../base # base",
                "resources:\n  # inside\n  - a.yaml\n\n  - b.yaml",
                "resources: [a.yaml, \"b.yaml\"]",
                "resources: []",
                "resources:",
                "bases:\n- ../old # old\n- x",
                "namespace: one # ns",
                "namespace: 'one'",
                "namePrefix: \"p-\"",
                "nameSuffix: '-s'  # suffix",
                "commonLabels: {app: web, \"on\": 'off'}",
                "commonLabels:\n    app: web # app\n\n    tier: |-\n      front",
                "commonLabels:",
                "labels:\n- pairs:\n    a: b\n- includeSelectors: true # s\n  pairs: {c: d}",
                "images:\n- name: nginx # n\n  newTag: \"1\"\n- newTag: v # v\n  name: app",
                "images: [{name: zeta, digest: x}, {name: nginx, newName: other}]",
                "imageTags:\n  - name: old\n    newTag: o",
                "replicas:\n- name: web\n  count: 3 # three",
                "patches:\n- path: p.yaml\n  target: {kind: K}\n- patch: |-\n    # no comment\n    a: b",
                "patchesStrategicMerge:\n# merge\n- m.yaml",
                "patchesJson6902: [{path: j.yaml, target: {kind: K}}]",
                "configMapGenerator:\n- name: cm\n  literals: # l\n  - a=b\n  - c=d",
                "configMapGenerator: [{name: cm, env: e.env}]",
                "generatorOptions: {labels: {g: h}}",
                "buildMetadata: [originAnnotations]",
                "apiVersion: kustomize.config.k8s.io/v1beta1",
                "kind: Kustomization")
            .list()
            .uniqueElements(field -> field.substring(0, field.indexOf(':')))
            .ofMaxSize(7);
    Arbitrary<String> between = Arbitraries.of("", "", "\n", "# comment\n", "\n  # indented\n\n");
    return Combinators.combine(
            fields, between.list().ofSize(8), Arbitraries.of("\n", "\r\n"), Arbitraries.of(0, 1))
        .as(MinimalEditProperties::join);
  }

  private static String join(List<String> fields, List<String> between, String lineEnd, int open) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      text.append(between.get(i)).append(fields.get(i)).append('\n');
    }
    text.append(between.get(7));
    int end = Math.max(0, text.length() - open);
    return text.substring(0, end).replace("\n", lineEnd);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Arbitraries.of(
            new Change("namespace", e -> e.setNamespace("two")),
            new Change("no namespace", e -> e.setNamespace("")),
            new Change("prefix", e -> e.setNamePrefix("it's: # odd")),
            new Change("no suffix", e -> e.setNameSuffix("")),
            new Change("resources", e -> e.addResources(List.of("n.yaml", "a.yaml", "[x]"))),
            new Change("no resource", e -> e.removeResources(List.of(PathPattern.of("a*")))),
            new Change("no resources", e -> e.removeResources(patterns("*", "*/*"))),
            new Change("images", e -> e.setImages(images("nginx=*:2", "a:1", "zz@d"))),
            new Change("image", e -> e.setImages(images("app=new"))),
            new Change("replicas", e -> e.setReplicas(List.of(new ReplicaChange("web", 5)))),
            new Change("replica", e -> e.setReplicas(List.of(new ReplicaChange("a", 0)))),
            new Change("label", e -> e.addCommonLabels(Map.of("app", "x: \"y\"\t"), true)),
            new Change("labels", e -> e.addCommonLabels(Map.of("n", "{v}"), true)),
            new Change("no label", e -> e.removeCommonLabels(List.of("app"), true)),
            new Change("selector", e -> e.addLabels(Map.of("z", "1"), false, true)),
            new Change("templates", e -> e.addLabels(Map.of("z", "1"), true, true)),
            new Change("patch", e -> e.addPatch(PatchSpec.ofText("x:\n  # y\n  z: 1\n"))),
            new Change(
                "no patch",
                e -> e.removePatch(new PatchSpec("p.yaml", "", "", "", "K", "", "", "", ""))),
            new Change("config map", e -> e.addConfigMap(literals("cm", "n=1", "m=a, b"))),
            new Change("secret", e -> e.addSecret(literals("s", "n=1"))),
            new Change("metadata", e -> e.setBuildMetadata(List.of("managedByLabel"))),
            new Change("fix", KustomizationEditor::fix))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static List<PathPattern> patterns(String... texts) {
    return List.of(texts).stream().map(PathPattern::of).toList();
  }

  private static List<ImageChange> images(String... texts) {
    return List.of(texts).stream().map(ImageChange::parse).toList();
  }

  private static GeneratorSpec literals(String name, String... literals) {
    return GeneratorSpec.ofLiterals(name, List.of(literals));
  }

  private static KustomizationEditor apply(KustomizationEditor editor, List<Change> changes) {
    KustomizationEditor edited = editor;
    for (Change change : changes) {
      edited = change.edit().apply(edited);
    }
    return edited;
  }

  @Property(tries = 2000)
  void saysTheSameAsTheExactEdit(
      @ForAll("files") String file, @ForAll("changes") List<Change> changes) {
    KustomizationEditor editor = Edited.editor(file);
    String exact = Edited.text(apply(editor, changes));
    String minimal = Edited.text(apply(editor.minimal(), changes));

    assertThat(said(minimal)).isEqualTo(said(exact));
  }

  /** All that a file says; the order of images and replicas means nothing here. */
  private static String said(String text) {
    MapNode fields = Edited.editor(text).fields();
    for (String field : new String[] {"images", "replicas"}) {
      List<MapNode> sorted = new ArrayList<>(NamedEntries.of(fields, field).sorted());
      fields = Trees.withItems(fields, field, sorted);
    }
    return YamlWriter.toText(fields);
  }

  @Property(tries = 1000)
  void theSameEditAgainChangesNothing(
      @ForAll("files") String file, @ForAll("changes") List<Change> changes) {
    List<Change> repeatable = new ArrayList<>(changes);
    repeatable.removeIf(change -> change.shown().matches("config map|secret|patch|fix"));
    String once = Edited.text(apply(Edited.editor(file).minimal(), repeatable));
    List<Change> last = repeatable.subList(Math.max(0, repeatable.size() - 1), repeatable.size());

    assertThat(Edited.text(apply(Edited.editor(once).minimal(), last))).isEqualTo(once);
  }

  @Property(tries = 1000)
  void linesBetweenFieldsStay(@ForAll("files") String file) {
    String after = Edited.text(Edited.editor(file).minimal().setNamespace("two"));

    List<String> left = new ArrayList<>(file.lines().toList());
    left.removeAll(after.lines().toList());
    assertThat(left).allMatch(line -> line.startsWith("namespace:")).hasSizeLessThan(2);
    assertThat(after.contains("\r")).isEqualTo(file.contains("\r"));
    assertThat(after.endsWith("\n")).isEqualTo(file.isEmpty() || file.endsWith("\n"));
  }
}
