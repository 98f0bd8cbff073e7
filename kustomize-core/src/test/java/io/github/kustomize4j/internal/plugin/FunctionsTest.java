package io.github.kustomize4j.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.FunctionOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramResult.End;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs and command lines were recorded from kustomize v5.8.1. */
class FunctionsTest {
  private static final YamlReader YAML = YamlReader.of(ReadLimits.DEFAULTS);
  private static final TreePath ROOT = TreePath.of("/ROOT");
  private static final FunctionOptions ALL =
      new FunctionOptions(
          true,
          true,
          true,
          ImmutableList.of("type=bind,src=/tmp,dst=/x,rw=true"),
          ImmutableList.of("FOO=2", "OUTER"),
          "nobody",
          ImmutableMap.of());
  private static final FunctionOptions PLAIN =
      new FunctionOptions(
          true, true, false, ImmutableList.of(), ImmutableList.of(), "nobody", ImmutableMap.of());

  private RecordingPrograms programs =
      new RecordingPrograms(call -> RecordingPrograms.exit(0, "", ""));

  private static MapNode parse(String text) {
    return (MapNode) YAML.readResources("test", text.getBytes(UTF_8)).get(0);
  }

  private static MapNode function(String spec) {
    String start =
        """
        apiVersion: example.com/v1
        kind: MyFn
        metadata:
          name: my
          annotations:
            config.kubernetes.io/function: |
        """;
    return parse(start + spec.indent(6) + "spec:\n  z: 1\n  a: 'x: y'\n");
  }

  private Functions functions(FunctionOptions options) {
    return new Functions(options, programs, YAML, FileTree.inMemory(Map.of()), ROOT);
  }

  private ProgramCall call(FunctionOptions options, String spec) {
    functions(options).generate(function(spec));
    return programs.calls.get(0);
  }

  @Test
  void theInputOfATransformer() {
    MapNode object =
        parse(
            """
            kind: ConfigMap
            apiVersion: v1
            metadata:
              name: p-one
              annotations:
                internal.config.kubernetes.io/prefixes: p-
                kustomize.config.k8s.io/id: |
                  kind: ConfigMap
                  name: p-one
                  version: v1
            data:
              long: %s
              date: "2020-01-01"
              n: '1'
            """
                .formatted("word ".repeat(30).strip()));
    functions(PLAIN).transform(function("exec:\n  path: ./fn.sh"), List.of(object));
    assertThat(new String(programs.calls.get(0).input(), UTF_8))
        .isEqualTo(
            """
            apiVersion: config.kubernetes.io/v1
            kind: ResourceList
            items:
            - apiVersion: v1
              data:
                date: "2020-01-01"
                long: %s
                "n": "1"
              kind: ConfigMap
              metadata:
                annotations:
                  internal.config.kubernetes.io/prefixes: p-
                  kustomize.config.k8s.io/id: |
                    kind: ConfigMap
                    name: p-one
                    version: v1
                  config.kubernetes.io/index: '0'
                  internal.config.kubernetes.io/index: '0'
                  internal.config.kubernetes.io/annotations-migration-resource-id: '0'
                  internal.config.kubernetes.io/id: '1'
                  config.k8s.io/id: '1'
                name: p-one
            functionConfig:
              apiVersion: example.com/v1
              kind: MyFn
              metadata:
                annotations:
                  config.kubernetes.io/function: |
                    exec:
                      path: ./fn.sh
                  config.kubernetes.io/local-config: 'true'
                name: my
              spec:
                a: 'x: y'
                z: 1
            """
                .formatted("word ".repeat(30).strip()));
  }

  @Test
  void theOnlyItemOfAGeneratorIsItsConfiguration() {
    String input = new String(call(PLAIN, "exec:\n  path: ./fn.sh").input(), UTF_8);
    assertThat(input)
        .startsWith(
            "apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n- apiVersion: example.com/v1\n")
        .contains("local-config: 'true'\n      config.kubernetes.io/index: '0'\n")
        .contains("functionConfig:\n  apiVersion: example.com/v1\n");
    functions(PLAIN).transform(function("exec:\n  path: ./fn.sh"), List.of());
    assertThat(programs.calls.get(1).input()).isEqualTo(programs.calls.get(0).input());
  }

  @Test
  void aProgramGetsArgumentsAndPlainVariables() {
    ProgramCall call =
        call(
            ALL,
            "exec:\n  path: ./fn.sh\n  args: [first, 'second word']\n  envs: [FOO=1, B=two, C=x=y, D]");
    assertThat(call.command()).containsExactly("./fn.sh", "first", "second word");
    assertThat(call.environment()).isEqualTo(Map.of("FOO", "2", "B", "two"));
    assertThat(call.directory()).isEqualTo("/ROOT");
  }

  @Test
  void aContainerHasNoRights() {
    String spec =
        "container:\n  image: gcr.io/foo/bar:v1\n  envs: [FOO=1, HOMEX]\n"
            + "  mounts:\n  - {type: bind, src: fn, dst: /fn}";
    assertThat(call(PLAIN, spec).shown())
        .isEqualTo(
            "docker run --rm -i -a STDIN -a STDOUT -a STDERR --network none --user nobody"
                + " --security-opt=no-new-privileges"
                + " --mount type=bind,source=/ROOT/fn,target=/fn,readonly"
                + " -e FOO=1 -e LOG_TO_STDERR=true -e STRUCTURED_RESULTS=true -e HOMEX"
                + " gcr.io/foo/bar:v1");
  }

  @Test
  void aContainerGetsWhatTheCallerAllows() {
    assertThat(call(ALL, "container:\n  image: a\n  network: true\n  envs: [FOO=1]").shown())
        .isEqualTo(
            "docker run --rm -i -a STDIN -a STDOUT -a STDERR --network host --user nobody"
                + " --security-opt=no-new-privileges --mount type=bind,source=/tmp,target=/x"
                + " -e FOO=2 -e LOG_TO_STDERR=true -e STRUCTURED_RESULTS=true -e OUTER a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "container: {image: a, network: true} | network required but not enabled with --network",
        "container: {image: a, mounts: [{type: bind, src: ../fn, dst: /x}]} | mount path '../fn' is not permitted; mount paths must be under the current kustomization directory",
        "container: {image: a, mounts: [{type: bind, src: /fn, dst: /x}]} | mount paths must be relative to the current kustomization directory",
        "container: {image: a, mounts: [{type: bind, src: 'a,source=/', dst: /x}]} | `a,source=/` cannot be part of a mount",
        "container: {image: a, mounts: [{type: bind, src: a, dst: '/x,source=/'}]} | `/x,source=/` cannot be part of a mount",
        "container: {image: a, mounts: [{type: 'bind,source=/,', src: a, dst: /x}]} | `bind,source=/,` cannot be part of a mount",
        "container: {image: --privileged} | cannot be the name of an image",
        "bogus: 1 | json: unknown field \"bogus\"",
      })
  void refuses(String spec, String message) {
    assertThatThrownBy(() -> call(PLAIN, spec)).hasMessageContaining(message);
    assertThat(programs.calls).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aMountIsBelowTheRootWhereverLinksLead(@TempDir Path directory) throws Exception {
    TreePath root = TreePath.of(Files.createDirectory(directory.toRealPath().resolve("root")));
    Files.createDirectory(directory.resolve("root/inside"));
    Files.createSymbolicLink(directory.resolve("root/out"), directory);
    Files.createSymbolicLink(directory.resolve("root/in"), directory.resolve("root/inside"));
    Functions functions = new Functions(PLAIN, programs, YAML, FileTree.disk(), root);
    String spec = "container: {image: a, mounts: [{type: bind, src: %s, dst: /x}]}";
    functions.generate(function(spec.formatted("in")));
    functions.generate(function(spec.formatted("absent")));
    assertThat(programs.calls).hasSize(2);
    assertThatThrownBy(() -> functions.generate(function(spec.formatted("out"))))
        .hasMessageContaining("mount path 'out' is not permitted; mount paths must be under");
    assertThat(programs.calls).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"exec:\n  path: ./fn.sh", "exec: {}"})
  void whatIsNotEnabledOrEmptyIsSkipped(String spec) {
    FunctionOptions noExec =
        new FunctionOptions(
            true,
            false,
            false,
            ImmutableList.of(),
            ImmutableList.of(),
            "nobody",
            ImmutableMap.of());
    assertThat(functions(noExec).generate(function(spec))).isNull();
    assertThat(programs.calls).isEmpty();
  }

  @Test
  void otherPlacesOfTheDeclaration() {
    String old = "{kind: X, metadata: {annotations: {config.k8s.io/function: 'exec: {path: a}'}}}";
    String image = "{kind: X, metadata: {annotations: {config.kubernetes.io/container: a}}}";
    String field = "{kind: X, metadata: {configFn: {container: {image: a}}}}";
    String empty = "{kind: X, metadata: {annotations: {config.kubernetes.io/function: ''}}}";
    assertThat(functions(PLAIN).isFunction(parse(old))).isTrue();
    assertThat(functions(PLAIN).isFunction(parse(image))).isTrue();
    assertThat(functions(PLAIN).isFunction(parse(field))).isTrue();
    assertThat(functions(PLAIN).isFunction(parse(empty))).isFalse();
    assertThat(functions(PLAIN).isFunction(parse("{kind: X}"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'kind: ResourceList\nitems:\n- {kind: A}\n- {kind: B}\nresults: []\n' | 2",
        "'kind: List\nitems: [{kind: A}]\n' | 1",
        "'kind: A\n---\nkind: B\n---\n# none\n' | 2",
        "'kind: ResourceList\n' | 0",
        "'' | 0",
      })
  void readsListsAndStreams(String output, int objects) {
    programs = new RecordingPrograms(call -> RecordingPrograms.exit(0, output, "said"));
    Functions.Output given =
        Objects.requireNonNull(functions(PLAIN).generate(function("exec:\n  path: a")));
    assertThat(given.objects()).hasSize(objects);
    assertThat(given.messages()).isEqualTo("said");
  }

  @Test
  void saysHowAFunctionFails() {
    programs = new RecordingPrograms(call -> RecordingPrograms.exit(3, "", "no\n"));
    assertThatThrownBy(() -> call(PLAIN, "exec:\n  path: a"))
        .hasMessageContaining("couldn't execute function: exit status 3: no");
    programs =
        new RecordingPrograms(
            call ->
                new ProgramResult(
                    End.NOT_STARTED, -1, new byte[0], "permission denied".getBytes(UTF_8)));
    assertThatThrownBy(() -> call(PLAIN, "exec:\n  path: /etc"))
        .hasMessageContaining("couldn't execute function: fork/exec /etc: permission denied");
    programs =
        new RecordingPrograms(
            call -> new ProgramResult(End.NOT_FOUND, -1, new byte[0], new byte[0]));
    assertThatThrownBy(() -> call(PLAIN, "exec:\n  path: nosuchcmd"))
        .hasMessageContaining("exec: \"nosuchcmd\": executable file not found in $PATH");
  }
}
