package io.github.kustomize4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Base64TextTest {
  @Test
  void upTo51BytesStayOnOneLine() {
    assertThat(Base64Text.encode(new byte[51])).isEqualTo("A".repeat(68));
  }

  @Test
  void moreIsCutAndEveryLineEnds() {
    assertThat(Base64Text.encode(new byte[52])).isEqualTo("A".repeat(70) + "\n" + "==\n");
  }

  @Property
  void holdsTheBytesInLinesOf70(@ForAll @Size(max = 400) byte[] bytes) {
    String text = Base64Text.encode(bytes);

    assertThat(Base64.getMimeDecoder().decode(text)).isEqualTo(bytes);
    List<String> lines = text.lines().toList();
    for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
      assertThat(line).hasSize(70);
    }
    assertThat(text.endsWith("\n")).isEqualTo(lines.size() > 1);
  }
}
