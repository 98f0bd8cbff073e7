package io.github.kustomize4j.external;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds proxies by the usual variables: {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code
 * NO_PROXY}, in upper or lower case; they may hold a user and a password. This machine itself is
 * never asked through a proxy.
 */
final class EnvironmentProxies extends ProxySelector {
  private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

  private final Map<String, String> environment;

  EnvironmentProxies(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public List<Proxy> select(URI uri) {
    URI proxy = proxyFor(uri);
    if (proxy == null) {
      return DIRECT;
    }
    int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
    return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port)));
  }

  /**
   * The user and password of the proxy that a request takes, as in a URL after decoding; null if
   * there is none.
   */
  @Nullable String userInfo(URI uri) {
    URI proxy = proxyFor(uri);
    return proxy == null ? null : proxy.getUserInfo();
  }

  private @Nullable URI proxyFor(URI uri) {
    String host = uri.getHost();
    return host == null || isDirect(host.toLowerCase(Locale.ROOT), uri.getPort())
        ? null
        : proxy(variable(uri.getScheme() + "_proxy"));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    // The request fails and says so.
  }

  private String variable(String lowerCase) {
    String upper = environment.getOrDefault(lowerCase.toUpperCase(Locale.ROOT), "");
    return upper.isEmpty() ? environment.getOrDefault(lowerCase, "") : upper;
  }

  private static @Nullable URI proxy(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      URI proxy = URI.create(text.contains("://") ? text : "http://" + text);
      return proxy.getHost() == null ? null : proxy;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private boolean isDirect(String host, int port) {
    if (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
      return true;
    }
    for (String entry : variable("no_proxy").toLowerCase(Locale.ROOT).split(",", -1)) {
      if (matches(entry.strip(), host, port)) {
        return true;
      }
    }
    return false;
  }

  /** An entry stands for a domain with all below it; one that begins with a dot only for those. */
  private static boolean matches(String entry, String host, int port) {
    if (entry.isEmpty()) {
      return false;
    }
    if (entry.equals("*")) {
      return true;
    }
    String portSuffix = ":" + port;
    String name =
        entry.endsWith(portSuffix)
            ? entry.substring(0, entry.length() - portSuffix.length())
            : entry;
    String domain = name.startsWith("*.") ? name.substring(1) : name;
    return host.equals(domain) || host.endsWith(domain.startsWith(".") ? domain : "." + domain);
  }
}
