package io.github.kustomize4j.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row was seen with kustomize v5.8.1. */
class GitUrlTest {
  private static GitUrl parse(String text) {
    return Objects.requireNonNull(GitUrl.parse(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/org/repo, https://github.com/org/repo, HEAD, ''",
    "https://github.com/org/repo/path/to, https://github.com/org/repo, HEAD, path/to",
    "https://github.com/org/repo.git/path?ref=v1, https://github.com/org/repo.git, v1, path",
    "https://github.com/org/repo//path?ref=v1, https://github.com/org/repo, v1, path",
    "github.com/org/repo, https://github.com/org/repo, HEAD, ''",
    "GitHub.com/org/repo, https://github.com/org/repo, HEAD, ''",
    "github.com:org/repo, https://github.com/org/repo, HEAD, ''",
    "http://github.com/org/repo, https://github.com/org/repo, HEAD, ''",
    "ssh://git@github.com/org/repo.git, git@github.com:org/repo.git, HEAD, ''",
    "git@github.com:org/repo.git//p, git@github.com:org/repo.git, HEAD, p",
    "git@github.com/org/repo, git@github.com:org/repo, HEAD, ''",
    "https://user@github.com/org/repo, user@github.com:org/repo, HEAD, ''",
    "https://user:tok@github.com/org/repo, https://user:tok@github.com/org/repo, HEAD, ''",
    "git::https://gitlab.com/org/repo, https://gitlab.com/org/repo, HEAD, ''",
    "GIT::git@x.com:a/b, git@x.com:a/b, HEAD, ''",
    "ssh://git@host.com:2222/org/repo.git//p?ref=m, ssh://git@host.com:2222/org/repo.git, m, p",
    "ssh://host/org/repo, ssh://host/org/repo, HEAD, ''",
    "git@host.com:org/sub/repo.git//p, git@host.com:org/sub/repo.git, HEAD, p",
    "git@host.com:org/sub/repo/p, git@host.com:org/sub, HEAD, repo/p",
    "u-1@host:/abs/repo.git, u-1@host:/abs/repo.git, HEAD, ''",
    "https://gitlab.com/g/sub/repo//p, https://gitlab.com/g/sub/repo, HEAD, p",
    "https://gitlab.com/g/sub/repo, https://gitlab.com/g/sub, HEAD, repo",
    "https://dev.azure.com/org/proj/_git/repo/p/q?version=GBmain,"
        + " https://dev.azure.com/org/proj/_git/repo, GBmain, p/q",
    "git@ssh.dev.azure.com:v3/org/proj/repo//p, git@ssh.dev.azure.com:v3/org/proj/repo, HEAD, p",
    "https://git-codecommit.us-east-2.amazonaws.com/v1/repos/r//p,"
        + " https://git-codecommit.us-east-2.amazonaws.com/v1/repos/r, HEAD, p",
    "https://example.com/a/b.yaml, https://example.com/a/b.yaml, HEAD, ''",
    "https://raw.githubusercontent.com/o/r/main/a.yaml,"
        + " https://raw.githubusercontent.com/o/r, HEAD, main/a.yaml",
    "https://github.com/o/r?ref=a%2Fb&version=z, https://github.com/o/r, a/b, ''",
    "https://github.com/o/r?ref=a;b, https://github.com/o/r, HEAD, ''",
    "https://github.com/o/r#frag, https://github.com/o/r#frag, HEAD, ''",
    "https://github.com/o/r@v1, https://github.com/o/r@v1, HEAD, ''",
    "https://host/o/r.gitx/p, https://host/o/r.git, HEAD, x/p",
    "https://host/a.git.d/o/r, https://host/a.git, HEAD, .d/o/r",
    "https://host//p, https://host//p, HEAD, ''",
    "file:///r/x.git//p, file:///r/x.git, HEAD, p",
    "FILE:///r/x.git, file:///r/x.git, HEAD, ''",
    "file:///r/x/y, file:///r/x/y, HEAD, ''",
    "file://host/x, file://host/x, HEAD, ''",
    "ssh://-oProxyCommand=x/a/b, ssh://-oProxyCommand=x/a/b, HEAD, ''",
  })
  void repositories(String text, String repository, String ref, String path) {
    GitUrl url = parse(text);
    assertThat(url.repository()).isEqualTo(repository);
    assertThat(url.ref()).isEqualTo(ref);
    assertThat(url.path()).isEqualTo(path);
    assertThat(url.raw()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "host.com/org/repo",
        "host.com/org/repo.git",
        "host.com:org/repo.git",
        "user.name@host:org/repo",
        "https://example.com",
        "https://example.com/a",
        "https://example.com/a.yaml",
        "https://github.com/o",
        "https://github.com/o/r//../x",
        "https://github.com/o/r/../../x",
        "git://host/o/r",
        "ftp://host/o/r",
        "s3::https://host/o/r",
        "ext::sh -c x",
        "gh:org/repo",
        "git@h",
        "git@h:a",
        "./a",
        "a//b",
        "/abs",
        "file://",
      })
  void localPaths(String text) {
    assertThat(GitUrl.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'', PT27S",
    "?timeout=5, PT5S",
    "?timeout=1500ms, PT1.5S",
    "?timeout=1m30s, PT1M30S",
    "?timeout=0, PT27S",
    "?timeout=-3s, PT27S",
    "?timeout=soon, PT27S",
    "?timeout=5&timeout=6, PT5S",
  })
  void timeouts(String query, Duration expected) {
    assertThat(parse("https://github.com/o/r" + query).timeout()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "?submodules=0, false",
    "?submodules=False, false",
    "?submodules=no, true"
  })
  void submodules(String query, boolean expected) {
    assertThat(parse("https://github.com/o/r" + query).submodules()).isEqualTo(expected);
  }

  @Test
  void aForcedUrlIsMarked() {
    assertThat(parse("git::https://gitlab.com/org/repo").forced()).isTrue();
    assertThat(parse("https://gitlab.com/org/repo").forced()).isFalse();
  }

  @Test
  void usersAreNotShownUnlessTheyAreGit() {
    assertThat(parse("https://user:tok@host.com/org/repo").shownRepository())
        .isEqualTo("https://host.com/org/repo");
    GitUrl github = parse("https://token@github.com/org/repo");
    assertThat(github.repository()).isEqualTo("token@github.com:org/repo");
    assertThat(github.withoutUser("fetch token@github.com:org/repo: token@github.com said no"))
        .isEqualTo("fetch github.com:org/repo: github.com said no");
    assertThat(parse("git@github.com:org/repo").shownRepository())
        .isEqualTo("git@github.com:org/repo");
    assertThat(parse("ssh://git@host.com:2222/org/repo@v").shownRepository())
        .isEqualTo("ssh://git@host.com:2222/org/repo@v");
  }

  @ParameterizedTest
  @CsvSource({"PT27S, 27s", "PT0.3S, 300ms", "PT1.5S, 1.5s", "PT90S, 1m30s", "PT1H, 1h0m0s"})
  void durationsInMessages(Duration duration, String text) {
    assertThat(GoDuration.toText(duration)).isEqualTo(text);
    assertThat(GoDuration.parse(text)).isEqualTo(duration);
  }
}
