package io.github.kustomize4j.internal.transform.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selectors as patch targets: what kustomize selected, and the key phrases of its refusals. */
class LabelSelectorTest {
  private static final ScalarNode PLACE = ScalarNode.string(Source.generated("test"), 0, "");
  private static final MapNode A =
      map("{t: \"1\", app: web, \"x.io/y\": z, e: \"\", in: q, num: \"10\"}");
  private static final MapNode B = map("{app: db, num: x}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "app=web | a",
        "app==web | a",
        "app!=web | bc",
        "app in (web,db) | ab",
        "app in (web) | a",
        "app notin (web) | bc",
        "app | ab",
        "!app | c",
        "! app | c",
        "!app,t | ``",
        "num>9 | a",
        "num<11 | a",
        "num>10 | ``",
        "app=web, t | a",
        "app= | ``",
        "app=,t | ``",
        "e= | a",
        "in=q | a",
        "in in (q) | a",
        "notin | ``",
        "app=in | ``",
        "app in () | ``",
        "e in () | a",
        "app in (,web) | a",
        "app!= | abc",
        "x.io/y=z | a",
        "app in(web) | a",
        "a== | ``",
        "` ` | abc",
      })
  void selects(String selector, String expected) {
    LabelSelector parsed = LabelSelector.parse(selector, PLACE);
    String found = mark(parsed, A, "a") + mark(parsed, B, "b") + mark(parsed, null, "c");
    assertThat(found).isEqualTo(expected);
  }

  private static String mark(LabelSelector selector, @Nullable MapNode labels, String name) {
    return selector.matches(labels) ? name : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "num>x | for 'Gt', 'Lt' operators, the value must be an integer",
        "num<-1 | invalid label value: \"-1\": at key: \"num\": a valid label must be",
        "num>=9 | found '=', expected: identifier",
        "app=web, | found '', expected: identifier after ','",
        ",app=web | found ',', expected: !, identifier, or 'end of string'",
        "app in web | found 'web' expected: '('",
        "app in (web | found '', expected: ',' or ')'",
        "app in (web db) | found 'db', expected: ',' or ')'",
        "app=web db | found 'db', expected: ',' or 'end of string'",
        "a=b=c | found '=', expected: ',' or 'end of string'",
        "app web | found 'web', expected: '=', '!=', '==', 'in', notin'",
        "! | found '', expected: identifier",
        "app=>x | found '>', expected: identifier",
        "x/y/z=1 | invalid label key \"x/y/z\": a qualified name must consist of",
        "-a=1 | invalid label key \"-a\": name part must consist of",
        "A.B/c | prefix part a DNS-1123 subdomain must consist of lower case",
        "/a | prefix part must be non-empty",
        "a/ | name part must be non-empty",
        "app=* | invalid label value: \"*\"",
      })
  void refuses(String selector, String phrase) {
    assertThatThrownBy(() -> LabelSelector.parse(selector, PLACE))
        .isInstanceOf(KustomizationException.class)
        .hasMessageContaining(phrase);
  }

  private static MapNode map(String yaml) {
    List<Node> nodes =
        YamlReader.of(ReadLimits.DEFAULTS)
            .readResources("labels", yaml.getBytes(StandardCharsets.UTF_8));
    return (MapNode) nodes.get(0);
  }
}
