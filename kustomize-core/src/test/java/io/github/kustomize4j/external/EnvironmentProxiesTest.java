package io.github.kustomize4j.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "HTTP_PROXY", "plain.test:8080",
          "https_proxy", "http://secure.test",
          "NO_PROXY", "direct.test, .below.test,port.test:8443,*.star.test");

  @ParameterizedTest
  @CsvSource({
    "http://a.test/x, plain.test:8080",
    "https://a.test/x, secure.test:80",
    "https://direct.test/x, ''",
    "https://sub.direct.test/x, ''",
    "https://notdirect.test/x, secure.test:80",
    "https://below.test/x, secure.test:80",
    "https://sub.below.test/x, ''",
    "https://port.test:8443/x, ''",
    "https://port.test/x, secure.test:80",
    "https://sub.star.test/x, ''",
    "http://localhost:1/x, ''",
    "http://127.0.0.1:1/x, ''",
  })
  void choosesTheProxy(String url, String expected) {
    Proxy proxy = new EnvironmentProxies(ENVIRONMENT).select(URI.create(url)).get(0);
    InetSocketAddress address = (InetSocketAddress) proxy.address();
    String text = address == null ? "" : address.getHostString() + ":" + address.getPort();
    assertThat(text).isEqualTo(expected);
  }

  @Test
  void aProxyMayHaveAUserAndAPassword() {
    EnvironmentProxies proxies =
        new EnvironmentProxies(
            Map.of("HTTPS_PROXY", "http://me:p%40ss@secure.test:3128", "NO_PROXY", "direct.test"));
    assertThat(proxies.userInfo(URI.create("https://a.test/x"))).isEqualTo("me:p@ss");
    assertThat(proxies.userInfo(URI.create("https://direct.test/x"))).isNull();
    assertThat(proxies.userInfo(URI.create("http://a.test/x"))).isNull();
  }
}
