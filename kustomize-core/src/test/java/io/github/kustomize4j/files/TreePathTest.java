package io.github.kustomize4j.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreePathTest {
  @ParameterizedTest
  @CsvSource({
    "/a/b, c, /a/b/c",
    "/a/b, ../c, /a/c",
    "/a/b, ../../../c, /c",
    "/a/b, /c/./d/, /c/d",
    "/a/b, ., /a/b",
    "/a/b, '', /a/b",
    "/a, b//c, /a/b/c",
    "/, .hidden, /.hidden",
    "/, ..a/b, /..a/b",
    "/a, http://x/y, /a/http:/x/y",
    "/a, ../.., /",
  })
  void resolves(String from, String to, String expected) {
    assertThat(TreePath.of(from).resolve(to)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a/./b//c/, a/b/c",
    "a/../../b, ../b",
    "../../a/.., ../..",
    "./a, a",
    "a/.., .",
    "'', .",
    "/a/../../b, /b",
    "//a, /a",
    "/, /",
  })
  void aTextIsCleanedByItself(String path, String expected) {
    assertThat(TreePath.clean(path)).isEqualTo(expected);
  }

  @Test
  void parentAndName() {
    assertThat(TreePath.of("/a/b").parent()).isEqualTo(TreePath.of("/a"));
    assertThat(TreePath.of("/a").parent()).isEqualTo(TreePath.of("/"));
    assertThat(TreePath.of("/").parent()).isNull();
    assertThat(TreePath.of("/a/b").name()).isEqualTo("b");
    assertThat(TreePath.of("/").name()).isEmpty();
  }

  @Test
  void startsWithComparesWholeParts() {
    assertThat(TreePath.of("/a/b").startsWith(TreePath.of("/a"))).isTrue();
    assertThat(TreePath.of("/a/b").startsWith(TreePath.of("/a/b"))).isTrue();
    assertThat(TreePath.of("/ab").startsWith(TreePath.of("/a"))).isFalse();
    assertThat(TreePath.of("/ab").startsWith(TreePath.of("/"))).isTrue();
    assertThat(TreePath.of("/").startsWith(TreePath.of("/a"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/a/b, /a, b",
    "/a/b, /a/b, .",
    "/a/b, /a/c/d, ../../b",
    "/a, /a/b, ..",
    "/b/c, /a, ../b/c",
    "/b, /, b",
    "/, /a/b, ../..",
    "/, /, .",
  })
  void relativeTo(String path, String base, String expected) {
    assertThat(TreePath.of(path).relativeTo(TreePath.of(base))).isEqualTo(expected);
  }

  @Property
  void cleansAsNioDoes(
      @ForAll @StringLength(max = 12) @CharRange(from = '.', to = '/') String dots,
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'b') String name) {
    String text = "/x/" + name + dots + name;
    assertThat(TreePath.of(text)).hasToString(Path.of(text).normalize().toString());
  }

  @Property
  void relativeToLeadsBack(
      @ForAll @StringLength(max = 9) @CharRange(from = '/', to = '2') String from,
      @ForAll @StringLength(max = 9) @CharRange(from = '/', to = '2') String to) {
    TreePath base = TreePath.of(from);
    TreePath path = TreePath.of(to);
    assertThat(base.resolve(path.relativeTo(base))).isEqualTo(path);
  }
}
