package io.github.kustomize4j.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers are those of {@code kustomize cfg grep} for the same object. */
class ConfigQueryTest {
  private static final ConfigObject OBJECT =
      ConfigFile.read(
              "a.yaml",
              """
              apiVersion: v1
              kind: K
              metadata: {name: n1, labels: {a.b/c: x, v: "3"}}
              spec:
                replicas: 3
                eq: a=b
                none: null
                list: [a, b]
                cs:
                - {name: c1, image: "nginx:1.7", mem: 1Gi}
                - {name: c2, image: "busy", mem: 100M, cpu: 0.5}
              """
                  .getBytes(UTF_8))
          .get(0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind",
        "kind=",
        "spec.eq=b",
        "spec.replicas>=3",
        "spec.replicas>=3000m",
        "spec.replicas<3k",
        "spec.replicas<=3E0",
        "spec.list=b",
        "spec.none=null",
        "metadata.labels.a\\.b/c=x",
        "metadata.labels.v>2",
        "spec.cs[name=c].image=busy",
        "spec.cs[name=c1].mem>1000M",
        "spec.cs[cpu=0\\.5].image=busy",
        "spec.cs[image=nginx:1\\.7].name=c1"
      })
  void matches(String query) {
    assertThat(ConfigQuery.parse(query).matches(OBJECT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind.=K",
        "spec.nope",
        "spec.replicas=33",
        "spec.replicas=>2",
        "spec.replicas<3",
        "spec.replicas>2.5",
        "spec.cs[name=c2].image=nginx",
        "spec.cs[nope=c1].image=b"
      })
  void doesNotMatch(String query) {
    assertThat(ConfigQuery.parse(query).matches(OBJECT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spec.replicas>x|quantities must match the regular expression",
        "metadata.name>5|n1: quantities must match",
        "spec.replicas<3kk|unable to parse quantity's suffix",
        "kind=(|error parsing regexp: missing closing ): `(`",
        "spec.list[a]|list path element must contain fieldName=fieldValue",
        "spec.cs.name=c1|expected MappingNode but got SequenceNode: node contents:",
        "spec[name=x].y=1|expected SequenceNode but got MappingNode",
        ".kind=K|expected ScalarNode but got MappingNode"
      })
  void doesNotFit(String query, String message) {
    ConfigQuery parsed = ConfigQuery.parse(query);
    assertThatThrownBy(() -> parsed.matches(OBJECT))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aNumberOfManyDigitsIsRefused() {
    ConfigQuery query = ConfigQuery.parse("spec.replicas>" + "9".repeat(10_001));
    assertThatThrownBy(() -> query.matches(OBJECT)).hasMessageContaining("more than 10000 digits");
  }

  @Test
  void oneOperatorOnly() {
    assertThatThrownBy(() -> ConfigQuery.parse("spec.eq=a=b"))
        .hasMessageContaining("ambiguous match")
        .hasMessageEndingWith("eq=a=b");
  }
}
