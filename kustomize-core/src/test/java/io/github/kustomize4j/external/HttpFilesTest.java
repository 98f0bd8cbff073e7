package io.github.kustomize4j.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.spi.RemoteFile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpFilesTest {
  private final HttpFiles http =
      new HttpFiles(new EnvironmentProxies(Map.of()), Duration.ofMillis(1500), 1000);

  @Test
  void getsFilesAndFollowsRedirects() throws IOException {
    Map<String, String> answers =
        Map.of("/a", TinyServer.redirect("/b/c"), "/b/c", TinyServer.ok("text"));
    try (TinyServer server = new TinyServer(answers)) {
      RemoteFile file = http.get(server.url("/a"));
      assertThat(file.succeeded()).isTrue();
      assertThat(new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo("text");
    }
  }

  @Test
  void saysWhatTheServerSays() throws IOException {
    try (TinyServer server = new TinyServer(Map.of())) {
      RemoteFile file = http.get(server.url("/nosuch"));
      assertThat(file.succeeded()).isFalse();
      assertThat(file.problem()).isEqualTo("HTTP Error: status code 404 (Not Found)");
    }
  }

  @Test
  void nineRedirectsAndNoMore() throws IOException {
    Map<String, String> answers = new HashMap<>();
    for (int i = 0; i < 10; i++) {
      answers.put("/" + i, TinyServer.redirect("/" + (i + 1)));
    }
    answers.put("/10", TinyServer.ok("end"));
    try (TinyServer server = new TinyServer(answers)) {
      assertThat(http.get(server.url("/1")).succeeded()).isTrue();
      assertThatThrownBy(() -> http.get(server.url("/0")))
          .hasMessageContaining("stopped after 10 redirects");
    }
  }

  @Test
  void limitsTimeAndSize() throws IOException {
    Map<String, String> answers =
        Map.of(
            "/silent", TinyServer.SILENCE,
            "/large", TinyServer.ok("x".repeat(1001)),
            "/fits", TinyServer.ok("x".repeat(1000)));
    try (TinyServer server = new TinyServer(answers)) {
      assertThat(http.get(server.url("/fits")).content()).hasSize(1000);
      assertThat(code(server.url("/large"))).isEqualTo(Code.LIMIT_EXCEEDED);
      assertThat(code(server.url("/silent"))).isEqualTo(Code.REMOTE);
    }
  }

  @Test
  void aRefusedConnectionAndABadUrl() {
    assertThatThrownBy(() -> http.get("http://127.0.0.1:1/x.yaml"))
        .hasMessageStartingWith("Get \"http://127.0.0.1:1/x.yaml\": connection refused");
    assertThatThrownBy(() -> http.get("http://nosuch.invalid/x.yaml"))
        .hasMessageStartingWith("Get \"http://nosuch.invalid/x.yaml\": no such host");
    assertThat(code("http://")).isEqualTo(Code.REMOTE);
    assertThat(code("http://a b/")).isEqualTo(Code.REMOTE);
  }

  @Test
  void theUserOfTheUrlIsSentAndNotShown() throws IOException {
    try (TinyServer server = new TinyServer(Map.of("/a", TinyServer.ok("")))) {
      http.get(server.url("/a").replace("//", "//me:secret@"));
      assertThat(server.headers).contains("Authorization: Basic bWU6c2VjcmV0");
    }
    assertThatThrownBy(() -> http.get("http://me:secret@127.0.0.1:1/x"))
        .hasMessageStartingWith("Get \"http://127.0.0.1:1/x\": connection refused");
  }

  @Test
  void theUserOfAProxyIsSentToIt() throws IOException {
    try (TinyServer proxy = new TinyServer(Map.of("http://files.test/a", TinyServer.ok("text")))) {
      String address = proxy.url("").replace("//", "//me:secret@");
      HttpFiles behind =
          new HttpFiles(
              new EnvironmentProxies(Map.of("http_proxy", address)), Duration.ofSeconds(5), 1000);
      assertThat(behind.get("http://files.test/a").succeeded()).isTrue();
      assertThat(proxy.headers).contains("Proxy-Authorization: Basic bWU6c2VjcmV0");
    }
  }

  @Test
  void lenientAddresses() throws IOException {
    Map<String, String> answers = Map.of("/a%20%7Bb%7D%23c?d=%7Ce", TinyServer.ok("text"));
    try (TinyServer server = new TinyServer(answers)) {
      assertThat(http.get(server.url("/a {b}#c?d=|e")).succeeded()).isTrue();
      assertThat(server.headers).noneMatch(header -> header.startsWith("Upgrade"));
    }
    assertThat(code("http://127.0.0.1/%zz")).isEqualTo(Code.REMOTE);
    assertThatThrownBy(() -> http.get("http://127.0.0.1:99999/"))
        .hasMessageContaining("port out of range");
  }

  @Test
  void redirectsStayWithinTheWeb() throws IOException {
    try (TinyServer server = new TinyServer(Map.of("/a", TinyServer.redirect("file:///etc/x")))) {
      assertThatThrownBy(() -> http.get(server.url("/a")))
          .hasMessageContaining("`file:///etc/x`: unsupported protocol scheme");
    }
  }

  @Test
  void redirectsKeepTheEncryption() {
    URI from = URI.create("https://a.test/x/y");
    assertThat(HttpFiles.next(from, "../z w#part", "")).hasToString("https://a.test/z%20w");
    assertThat(HttpFiles.next(from, "//b.test/", "")).hasToString("https://b.test/");
    assertThatThrownBy(() -> HttpFiles.next(from, "http://a.test/", ""))
        .hasMessageContaining("from https to `http://a.test/`, which is not encrypted");
    URI plain = URI.create("http://a.test/");
    assertThat(HttpFiles.next(plain, "https://a.test/", "")).hasToString("https://a.test/");
  }

  @Test
  void theTimeIsThatOfAllRedirects() throws IOException {
    Map<String, String> answers = Map.of("/a", TinyServer.redirect("/a"));
    HttpFiles hasty = new HttpFiles(new EnvironmentProxies(Map.of()), Duration.ofNanos(1), 1000);
    try (TinyServer server = new TinyServer(answers)) {
      assertThatThrownBy(() -> hasty.get(server.url("/a"))).hasMessageContaining("no answer");
    }
  }

  private Code code(String url) {
    return catchThrowableOfType(LoadException.class, () -> http.get(url)).code();
  }
}
