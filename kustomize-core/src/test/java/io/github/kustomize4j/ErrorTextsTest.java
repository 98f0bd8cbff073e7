package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people are told about their mistakes, whole texts. */
class ErrorTextsTest {
  private record Mistake(String name, Map<String, String> files, String text) {
    static Mistake parse(String section) {
      String[] halves = section.split("\n===\n", 2);
      String[] parts = halves[0].split("\n--- ", -1);
      Map<String, String> files = new LinkedHashMap<>();
      for (int i = 1; i < parts.length; i++) {
        String[] file = parts[i].split("\n", 2);
        files.put("/app/" + file[0], file.length == 1 ? "" : file[1] + '\n');
      }
      return new Mistake(parts[0], files, halves[1].strip());
    }

    /** The same files, each changed but those in JSON, which knows no byte order mark. */
    Map<String, String> changed(UnaryOperator<String> change) {
      Map<String, String> changed = new LinkedHashMap<>(files);
      changed.replaceAll((name, text) -> name.endsWith(".json") ? text : change.apply(text));
      return changed;
    }
  }

  @TestFactory
  List<DynamicTest> mistakes() {
    return each(mistake -> check(mistake, mistake.files()));
  }

  @TestFactory
  List<DynamicTest> sameWithTheLineEndsOfWindows() {
    return each(mistake -> check(mistake, mistake.changed(text -> text.replace("\n", "\r\n"))));
  }

  @TestFactory
  List<DynamicTest> sameBehindAByteOrderMark() {
    return each(mistake -> check(mistake, mistake.changed(text -> '\uFEFF' + text)));
  }

  private static List<DynamicTest> each(Consumer<Mistake> check) {
    List<DynamicTest> tests = new ArrayList<>();
    String[] sections = table().split("\n## ", -1);
    for (int i = 1; i < sections.length; i++) {
      Mistake mistake = Mistake.parse(sections[i]);
      tests.add(DynamicTest.dynamicTest(mistake.name(), () -> check.accept(mistake)));
    }
    assertThat(tests).hasSizeGreaterThan(140);
    return tests;
  }

  private static void check(Mistake mistake, Map<String, String> content) {
    FileTree files = FileTree.inMemory(content);
    KustomizeException failure =
        catchThrowableOfType(
            KustomizeException.class, () -> Kustomize.create().render(files, "/app").toBytes());
    assertThat(failure).isNotNull();
    String text =
        failure.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    assertThat(text).isEqualTo(mistake.text());
    assertThat(failure.diagnostics())
        .allSatisfy(
            diagnostic -> {
              assertThat(diagnostic.hint()).as("what to do").isNotBlank();
              if (diagnostic.code() != Code.KUSTOMIZATION_NOT_FOUND
                  && diagnostic.code() != Code.KUSTOMIZATION_AMBIGUOUS) {
                assertThat(diagnostic.location()).as("where").isNotNull();
              }
            });
  }

  private static String table() {
    try (InputStream in = ErrorTextsTest.class.getResourceAsStream("error-texts.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
