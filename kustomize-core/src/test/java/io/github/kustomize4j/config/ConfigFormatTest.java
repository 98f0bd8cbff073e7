package io.github.kustomize4j.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigFormatTest {
  private static String formatted(String text) {
    return ConfigFormat.format(read(text)).toYaml();
  }

  private static ConfigObject read(String text) {
    return ConfigFile.read("a.yaml", text.getBytes(UTF_8)).get(0);
  }

  @Test
  void fieldsMoveWithTheirComments() {
    String text =
        """
        # of the document

        spec:
          zone: a
          # how many
          replicas: 03 # three
          selector: {b: "1", a: 'x'}
        # the kind
        kind: Deployment
        apiVersion: apps/v1
        """;
    assertThat(formatted(text))
        .isEqualTo(
            """
            # of the document

            apiVersion: apps/v1
            # the kind
            kind: Deployment
            spec:
              # how many
              replicas: 03 # three
              selector: {a: 'x', b: "1"}
              zone: a
            """);
  }

  @Test
  void containersAreSortedByNameAndKeepTheirComments() {
    String text =
        """
        apiVersion: apps/v1
        kind: %s
        spec:
          template:
            spec:
              containers:
              - name: b
              # first
              - name: a # line
              - image: none
        """;
    assertThat(formatted(text.formatted("Deployment")))
        .endsWith(
            """
                  containers:
                  - image: none
                  # first
                  - name: a # line
                  - name: b
            """);
    assertThat(formatted(text.formatted("Rollout"))).endsWith("- image: none\n");
  }

  @Test
  void anObjectWithoutAKindStaysAsItIs() {
    assertThat(formatted("b: 1\na: 2\n")).isEqualTo("b: 1\na: 2\n");
  }

  @Test
  void aliasesInListsStay() {
    String text = "apiVersion: v1\nkind: A\nhosts:\n- &h a.example\n- b\nuse:\n- *h\n- c\n";
    assertThat(formatted(text)).isEqualTo(text);
  }

  @Test
  void placesAreToldAndForgotten() {
    ConfigObject object =
        ConfigFile.readStream("kind: A\nmetadata: {name: a}\n".getBytes(UTF_8), true).get(0);
    assertThat(object.toYaml())
        .contains("annotations: {config.kubernetes.io/index: '0', internal.config.");
    assertThat(object.withoutPlace(true).toYaml()).isEqualTo("kind: A\nmetadata: {name: a}\n");
  }

  @Test
  void withoutCommentsOnlyThoseOfTheDocumentStay() {
    assertThat(read("# d\n\n# a\na: &x b # c\nd: *x\n").withoutComments().toYaml())
        .isEqualTo("# d\n\na: &x b\nd: *x\n");
  }

  @Test
  void flowStyleKeepsComments() {
    assertThat(read("# h\na:\n  b: c # x\n  d: [e]\n").inFlowStyle().toYaml())
        .isEqualTo("{\n  # h\n  a: {b: c, # x\n    d: [e]}}\n");
  }

  @Test
  void listsAreWrappedAndUnwrapped() {
    ConfigObject object = read("# h\na: b\n\n# end\n");
    String list = ResourceLists.wrap("v1", "List", java.util.List.of(object, object), object);
    assertThat(list)
        .isEqualTo(
            """
            apiVersion: v1
            kind: List
            items:
            - # h
              a: b
            - # h
              a: b
            functionConfig:
              # h
              a: b
            """);
    assertThat(ConfigFile.readStream(list.getBytes(UTF_8), false)).hasSize(2);
  }
}
