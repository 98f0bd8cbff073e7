package io.github.kustomize4j.internal.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.RenderResult;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.spi.FakeWorkspace;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs, inputs of functions and phrases are those of kustomize. */
class ExternalPluginsTest {
  private static final String NOTHING = "kind: ResourceList\nitems: []\n";

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, UnaryOperator<String>> functions = new LinkedHashMap<>();
  private final List<String> inputs = new ArrayList<>();

  @BeforeEach
  void twoConfigMaps() {
    files.put(
        "app/r.yaml",
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: a
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: b
        """);
  }

  /** A function whose file is {@code name.yaml} and whose program is {@code name}. */
  private void function(String name, UnaryOperator<String> program) {
    files.put(
        "app/" + name + ".yaml",
        """
        apiVersion: example.com/v1
        kind: MyFn
        metadata:
          name: %s
          annotations:
            config.kubernetes.io/function: "exec: {path: ./%s}"
        """
            .formatted(name, name));
    functions.put("./" + name, program);
  }

  private RenderResult render(boolean enabled, boolean exec, String kustomization) {
    files.put("app/kustomization.yaml", kustomization);
    FunctionOptions options =
        new FunctionOptions(
            enabled,
            exec,
            false,
            ImmutableList.of(),
            ImmutableList.of(),
            "nobody",
            ImmutableMap.of("HOME", "/home"));
    return Kustomize.builder()
        .functions(options)
        .programs(new Programs())
        .maxResources(100)
        .build()
        .render(FileTree.inMemory(files), "app");
  }

  private String render(String kustomization) {
    return render(true, true, kustomization).toYaml();
  }

  private void refuses(String phrase, String kustomization) {
    assertThatExceptionOfType(KustomizeException.class)
        .isThrownBy(() -> render(kustomization))
        .withMessageContaining(phrase);
  }

  /** Answers in place of programs. */
  private final class Programs implements ProgramRunner {
    @Override
    public ProgramResult run(ProgramCall call) {
      String input = new String(call.input(), UTF_8);
      inputs.add(input);
      String output = functions.get(call.command().get(0)).apply(input);
      return new ProgramResult(ProgramResult.End.EXITED, 0, output.getBytes(UTF_8), new byte[0]);
    }

    @Override
    public String locate(String name) {
      return name;
    }

    @Override
    public Workspace workspace(String prefix) {
      return new FakeWorkspace("/TMP");
    }
  }

  private static String configMap(String name, String more) {
    return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + name + "\n" + more;
  }

  @Test
  void aFunctionSeesWhatTheBuildKnows() {
    function("first", input -> input);
    function("second", input -> input);
    render(
        """
        resources: [r.yaml]
        namePrefix: p-
        transformers: [first.yaml, second.yaml]
        """);
    assertThat(inputs.get(1))
        .contains(
            """
                  config.kubernetes.io/path: configmap_p-a.yaml
                  internal.config.kubernetes.io/path: configmap_p-a.yaml
                  internal.config.kubernetes.io/prefixes: p-
                  internal.config.kubernetes.io/previousKinds: ConfigMap
                  internal.config.kubernetes.io/previousNames: a
                  internal.config.kubernetes.io/previousNamespaces: default
                  kustomize.config.k8s.io/id: |
                    kind: ConfigMap
                    name: p-a
                    version: v1
                  config.kubernetes.io/index: '0'
            """);
  }

  @Test
  void whatIsNotGivenBackIsRemovedAndTheRestStaysInItsPlace() {
    function("fn", input -> configMap("new", "") + "---\n" + configMap("b", "data: {k: v}\n"));
    assertThat(render("resources: [r.yaml]\ntransformers: [fn.yaml]\nsortOptions: {order: fifo}\n"))
        .isEqualTo(
            """
            apiVersion: v1
            data:
              k: v
            kind: ConfigMap
            metadata:
              name: b
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: new
            """);
  }

  @Test
  void whatATransformerAddsCounts() {
    StringBuilder many = new StringBuilder(configMap("n", ""));
    for (int i = 0; i < 100; i++) {
      many.append("---\n").append(configMap("n" + i, ""));
    }
    function("fn", input -> many.toString());
    refuses(
        "/app/fn.yaml:1:1: there are more than 100 resources here",
        "resources: [r.yaml]\ntransformers: [fn.yaml]\n");
  }

  @Test
  void aFunctionThatDropsTheHistoryLosesIt() {
    files.put(
        "app/ref.yaml",
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: p}
        spec: {volumes: [{name: v, configMap: {name: a}}]}
        """);
    function("keeps", input -> input);
    String kustomization = "resources: [r.yaml, ref.yaml]\nnamePrefix: x-\ntransformers: [%s]\n";
    assertThat(render(kustomization.formatted("keeps.yaml"))).contains("name: x-a\n    name: v");
    function(
        "drops",
        input ->
            input
                .replaceAll("(?m)^ *annotations:\n", "")
                .replaceAll("(?m)^ {6}.*\n( {8}.*\n)*", ""));
    assertThat(render(kustomization.formatted("drops.yaml")))
        .doesNotContain("name: x-a\n    name: v");
  }

  @Test
  void duplicatesAreRefused() {
    function("fn", input -> configMap("a", "") + "---\n" + configMap("a", ""));
    refuses("generated duplicate resource", "resources: [r.yaml]\ntransformers: [fn.yaml]\n");
  }

  @ParameterizedTest
  @CsvSource({"'true', made-", "1, made-", "'false', made", "F, made"})
  void aGeneratorMayAskForAHash(String value, String name) {
    String annotations = "  annotations: {kustomize.config.k8s.io/needs-hash: '" + value + "'}\n";
    function("fn", input -> configMap("made", annotations));
    assertThat(render("generators: [fn.yaml]\n"))
        .contains("name: " + name)
        .doesNotContain("annotations");
  }

  /** It is a hash of the whole tree with the places and styles of all of its nodes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sortOptions: {order: fifo}        | foo-7g6d5h8hgc",
        "namePrefix: p-                    | p-foo-m8fhhm5mf4",
        "nameSuffix: -s                    | foo-s-b5g4t7h4g6",
        "namespace: ns                     | foo-m7mkc8754m",
        "{namespace: ns, namePrefix: p-, nameSuffix: -s} | p-foo-s-kfh27mk585",
        "labels: [{pairs: {old: x, new: '1'}}] | foo-49mh257hg4",
        "commonAnnotations: {z: x, new: '1'}   | foo-4f4hmf77d7",
      })
  void anyKindMayAskForAHash(String fields, String name) {
    function(
        "fn",
        input ->
            """
            apiVersion: example.com/v1
            kind: Foo
            metadata:
              annotations:
                z: "1"
                kustomize.config.k8s.io/needs-hash: "true"
                k8s.io/a: |
                  two
                  lines
              labels: {old: "yes", none: ''}
              name: foo
            spec:
                list:
                  - a
                  - n: 1.50
                    m: [x, 2, {}]
                quoted: 'it''s'
                text: |
                  a
                  b
                folded: >-
                  a
                  b
                date: 2020-01-01
                nothing:
                no: null
                html: "<é>"
            """);
    String flow = fields.startsWith("{") ? fields.substring(1, fields.length() - 1) : fields;
    String block = flow.replace(", name", "\nname");
    assertThat(render("generators: [fn.yaml]\n" + block + "\n")).contains("name: " + name + "\n");
  }

  @Test
  void anUnknownWordForTheHashIsRefused() {
    String annotations = "  annotations: {kustomize.config.k8s.io/needs-hash: 'yes'}\n";
    function("fn", input -> configMap("made", annotations));
    refuses("contains an invalid value (\"yes\")", "generators: [fn.yaml]\n");
  }

  @Test
  void aGeneratorMayMerge() {
    String annotations = "  annotations: {kustomize.config.k8s.io/behavior: merge}\n";
    function("fn", input -> configMap("a", annotations + "data: {k: v}\n"));
    assertThat(render("resources: [r.yaml]\ngenerators: [fn.yaml]\n")).contains("  k: v\n");
    function("fn", input -> configMap("z", annotations));
    refuses(
        "does not exist; cannot merge or replace", "resources: [r.yaml]\ngenerators: [fn.yaml]\n");
  }

  @Test
  void originsOfWhatFunctionsAddAndChange() {
    function(
        "fn",
        input ->
            input.substring(0, input.indexOf("functionConfig"))
                + "- apiVersion: v1\n  kind: Secret\n  metadata: {name: s}\n");
    assertThat(
            render(
                """
                resources: [r.yaml]
                transformers: [fn.yaml]
                buildMetadata: [originAnnotations, transformerAnnotations]
                """))
        .contains(
            """
              annotations:
                alpha.config.kubernetes.io/transformations: |
                  - configuredIn: fn.yaml
                    configuredBy:
                      apiVersion: example.com/v1
                      kind: MyFn
                      name: fn
                config.kubernetes.io/origin: |
                  path: r.yaml
              name: a
            """)
        .endsWith(
            """
            kind: Secret
            metadata:
              annotations:
                config.kubernetes.io/origin: |
                  configuredIn: fn.yaml
                  configuredBy:
                    apiVersion: example.com/v1
                    kind: MyFn
                    name: fn
              name: s
            """);
  }

  @Test
  void aProgramIsSkippedUnlessItIsEnabled() {
    function("fn", input -> NOTHING);
    RenderResult result =
        render(
            true, false, "resources: [r.yaml]\ngenerators: [fn.yaml]\ntransformers: [fn.yaml]\n");
    assertThat(inputs).isEmpty();
    assertThat(result.manifests()).hasSize(2);
    assertThat(result.warnings())
        .hasSize(2)
        .allSatisfy(warning -> assertThat(warning.message()).contains("--enable-exec"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"generators", "transformers", "validators"})
  void nothingExternalRunsUnlessItIsEnabled(String field) {
    function("fn", input -> NOTHING);
    assertThatExceptionOfType(KustomizeException.class)
        .isThrownBy(() -> render(false, true, field + ": [fn.yaml]\n"))
        .withMessageContaining("external plugins disabled; unable to load external plugin 'MyFn'")
        .withMessageContaining("--enable-alpha-plugins");
  }

  @Test
  void aValidatorMayAddAndLeaveOutButNotGiveBack() {
    String kustomization = "resources: [r.yaml]\nvalidators: [fn.yaml]\n";
    function("fn", input -> NOTHING);
    String all = render(kustomization);
    function("fn", input -> configMap("new", ""));
    assertThat(render(kustomization)).isEqualTo(all).doesNotContain("new");
    function("fn", input -> input);
    refuses("validator shouldn't modify the resource map", kustomization);
  }

  /** Whoever counts on a validator shall learn that it was not asked. */
  @Test
  void aValidatorThatIsSkippedIsNoSuccess() {
    function("fn", input -> NOTHING);
    assertThatExceptionOfType(KustomizeException.class)
        .isThrownBy(() -> render(true, false, "resources: [r.yaml]\nvalidators: [fn.yaml]\n"))
        .withMessageContaining("validator shouldn't modify the resource map");
  }

  @Test
  void aValidatorMayGiveBackWhatAFunctionGave() {
    function("fn", input -> input);
    assertThat(render("resources: [r.yaml]\ntransformers: [fn.yaml]\nvalidators: [fn.yaml]\n"))
        .isEqualTo(configMap("a", "") + "---\n" + configMap("b", ""));
  }

  /** The note about the function itself stands there since. */
  @Test
  void aValidatorMayNotGiveBackWhatAFunctionGaveWhereTransformersAreNoted() {
    function("fn", input -> input);
    refuses(
        "validator shouldn't modify the resource map",
        """
        resources: [r.yaml]
        transformers: [fn.yaml]
        validators: [fn.yaml]
        buildMetadata: [managedByLabel]
        """);
  }

  @Test
  void aConfigurationWithoutAFunctionIsOfAPluginFromBefore() {
    String program = "/home/.config/kustomize/plugin/example.com/v1/myplugin/MyPlugin";
    files.put(program.substring(1), "");
    functions.put(program, input -> input + "---\n" + configMap("new", ""));
    files.put("app/p.yaml", "apiVersion: example.com/v1\nkind: MyPlugin\nmetadata: {name: p}\n");
    assertThat(render("resources: [r.yaml]\ntransformers: [p.yaml]\n"))
        .isEqualTo(
            configMap("a", "") + "---\n" + configMap("b", "") + "---\n" + configMap("new", ""));
    assertThat(inputs.get(0))
        .contains("---\n")
        .contains("    kustomize.config.k8s.io/id: |\n      kind: ConfigMap\n      name: b\n");
  }
}
