package io.github.kustomize4j.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "name, name, 0",
    "nmae, name, 1",
    "nam, name, 1",
    "names, name, 1",
    "nime, name, 1",
    "resoucres, resources, 1",
    "'', name, 4"
  })
  void countsTheLettersThatAreWrong(String from, String to, int distance) {
    assertThat(Spelling.distance(from, to)).isEqualTo(distance);
    assertThat(Spelling.distance(to, from)).isEqualTo(distance);
  }

  @Test
  void findsWhatWasMeant() {
    List<String> known = List.of("name", "newTag", "newName");

    assertThat(Spelling.closest("nmae", known)).isEqualTo("name");
    assertThat(Spelling.closest("NEW_TAG", known)).isEqualTo("newTag");
    assertThat(Spelling.closest("tag", known)).isEqualTo("newTag");
    assertThat(Spelling.closest("digest", known)).isNull();
    assertThat(Spelling.closest("x".repeat(1000), known)).isNull();
  }
}
