package io.github.kustomize4j.yaml.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Inset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All manifests of the conformance cases, if they lie beside the checkout. */
class BlockReaderCorpusTest {
  private static final Path CONFORMANCE =
      Path.of(System.getProperty("kustomize4j.testdata", "testdata"))
          .toAbsolutePath()
          .resolveSibling("../shared/conformance")
          .normalize();

  private long all;
  private long given;

  @Test
  void agreesWithTheFullReaderOnAllOfThem() throws IOException {
    assumeTrue(Files.isDirectory(CONFORMANCE));
    walk(CONFORMANCE);
    assertThat(all).isPositive();
  }

  @Test
  void readsNearlyAllOfWhatPeopleWrite() throws IOException {
    assumeTrue(Files.isDirectory(CONFORMANCE.resolve("real")));
    walk(CONFORMANCE.resolve("real"));
    assertThat((double) given / all)
        .as("share of the bytes that need the full reader")
        .isLessThan(0.05);
  }

  private void walk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(BlockReaderCorpusTest::isYaml).forEach(this::read);
    }
  }

  private static boolean isYaml(Path file) {
    String name = file.toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
  }

  private void read(Path file) {
    try {
      String text =
          InputText.decode(file.toString(), Files.readAllBytes(file), "", Inset.NONE).text();
      for (String document : pieces(text)) {
        all += document.length();
        given += BothReaders.agree(document) ? 0 : document.length();
      }
    } catch (ParseException e) {
      // No text at all.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pieces(String text) {
    return List.of(text.split("(?<=\n)---[^\n]*\n", -1));
  }
}
