package io.github.kustomize4j.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SourceTest {
  @Test
  void placesCountFromOne() {
    Source source = Source.of("a.yaml", "ab\ncd\r\nef\rgh");

    assertThat(source.locate(0)).hasToString("a.yaml:1:1");
    assertThat(source.locate(2)).hasToString("a.yaml:1:3");
    assertThat(source.locate(4)).hasToString("a.yaml:2:2");
    assertThat(source.locate(7)).hasToString("a.yaml:3:1");
    assertThat(source.locate(10)).hasToString("a.yaml:4:1");
    assertThat(Source.generated("by a test").locate(5)).hasToString("by a test:1:6");
  }

  @Test
  void aLiteralBlockStandsBelowItsSignAndRightOfItsIndentation() {
    String text = "a:\n  b: |-\n\n    x\n      y\n\n    z\nc: d";
    Source file = Source.of("f", text);
    String block = "\nx\n  y\n\nz";
    Inset inset = file.insetOfBlock(text.indexOf('|'), block);

    assertThat(inset).isEqualTo(new Inset(2, 4));
    assertThat(Source.of("f", block, inset).locate(block.indexOf('y'))).hasToString("f:5:7");
    assertThat(Source.of("f", block, inset).locate(block.indexOf('z')))
        .isEqualTo(file.locate(text.indexOf('z')));
  }

  @Test
  void whatIsNoLiteralBlockStandsNowhere() {
    Source file = Source.of("f", "a: |\n  x\n y\n");

    assertThat(file.insetOfBlock(3, "x\ny\n")).isNull();
    assertThat(file.insetOfBlock(3, "longer than the line\n")).isNull();
    assertThat(file.insetOfBlock(3, "")).isNull();
    assertThat(file.insetOfBlock(3, "x\n\n\n\n\n\n\nbehind the end")).isNull();
  }

  @Test
  void aRemarkBelongsToItsLineOrToTheNext() {
    String text = "a: 1 # {x}\n  #   {y} \nb: 2\nc: 3# {z}\nd: 4 # {z} z\n";
    Source source = Source.of("a", text);

    assertThat(source.hasRemarks()).isTrue();
    assertThat(source.remark(text.indexOf('a'))).isEqualTo("{x}");
    assertThat(source.remark(text.indexOf('b'))).isEqualTo("{y}");
    assertThat(source.remark(text.indexOf('c'))).isNull();
    assertThat(source.remark(text.indexOf('d'))).isNull();
  }

  @Test
  void ofSeveralRemarksTheLastCounts() {
    assertThat(Source.of("a", "a: '# {x}' # {y}").remark(0)).isEqualTo("{y}");
    assertThat(Source.of("a", "# {x} # {y}\na: 1 # {z}").remark(12)).isEqualTo("{z}");
    assertThat(Source.of("a", "a: 1 # {x} #").hasRemarks()).isFalse();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void aLineOfManyRemarksIsReadInLinearTime() {
    String many = "a: '" + "# { ".repeat(1_000_000);

    assertThat(Source.of("a", many).hasRemarks()).isFalse();
    assertThat(Source.of("a", many + '}').remark(0)).isEqualTo("{ }");
    assertThat(Source.of("a", "#".repeat(1_000_000) + '}').hasRemarks()).isFalse();
  }
}
