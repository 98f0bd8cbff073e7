package io.github.kustomize4j.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserInfoTest {
  @ParameterizedTest
  @CsvSource({
    "https://me:secret@host/x, https://host/x",
    "https://token@host, https://host",
    "https://a@b:p@ss@host/x@y, https://host/x@y",
    "/work/https:/me:secret@host/x, /work/https:/host/x",
    "get `http://u@a/1` or `http://v@b/2`: no, get `http://a/1` or `http://b/2`: no",
    "ssh://git@host:22/x, ssh://git@host:22/x",
    "ssh://git:secret@host/x, ssh://host/x",
    "https://host/me@here, https://host/me@here",
    "https://host?mail=me@here, https://host?mail=me@here",
    "see https://host me@here, see https://host me@here",
    "C:/a@b/c, C:/a@b/c"
  })
  void isHidden(String text, String shown) {
    assertThat(UserInfo.hide(text)).isEqualTo(shown);
  }

  @Test
  void noTextOfADiagnosticHasIt() {
    Diagnostic diagnostic =
        Diagnostic.error(Code.REMOTE, "Get `https://me:secret@host/x`")
            .at(new Location("https://me:secret@host/k.yaml", 1, 2))
            .hint("open https://me:secret@host/x");
    assertThat(diagnostic)
        .hasToString("https://host/k.yaml:1:2: Get `https://host/x`\n  hint: open https://host/x");
  }
}
