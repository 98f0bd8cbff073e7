package io.github.kustomize4j.external;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.spi.RemoteFile;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Gets files by http and https. Redirects are followed as kustomize follows them, nine at most;
 * unlike there, all of them together have a time limit, an answer has a size limit, and none leads
 * from https to http. Immutable and thread-safe.
 */
final class HttpFiles {
  private static final int MAX_REDIRECTS = 9;

  private final EnvironmentProxies proxies;
  private final HttpClient client;
  private final Duration timeout;
  private final int maxBytes;

  HttpFiles(EnvironmentProxies proxies, Duration timeout, int maxBytes) {
    this.proxies = proxies;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .version(Version.HTTP_1_1) // some servers choke on the offer of a newer one
            .proxy(proxies)
            .connectTimeout(timeout)
            .build();
    this.timeout = timeout;
    this.maxBytes = maxBytes;
  }

  RemoteFile get(String url) {
    URI uri = HttpAddress.parse(url);
    if (uri == null) {
      throw notValid(url);
    }
    long deadline = System.nanoTime() + timeout.toNanos();
    for (int followed = 0; ; followed++) {
      HttpResponse<byte[]> response = send(uri, url, deadline);
      String location = location(response);
      if (location.isEmpty()) {
        int status = response.statusCode();
        return new RemoteFile(status, HttpReasons.of(status), response.body());
      }
      if (followed == MAX_REDIRECTS) {
        throw error(url, "stopped after 10 redirects");
      }
      uri = next(uri, location, url);
    }
  }

  private HttpResponse<byte[]> send(URI uri, String url, long deadline) {
    HttpRequest request = request(uri, url);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(maxBytes));
    try {
      return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw tooLate(url);
    } catch (ExecutionException e) {
      throw failure(url, e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw error(url, "interrupted");
    }
  }

  /** Users and passwords, of the URL and of the proxy, go into the headers for them. */
  private HttpRequest request(URI uri, String url) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(timeout).GET();
      authorize(request, "Authorization", uri.getUserInfo());
      authorize(request, "Proxy-Authorization", proxies.userInfo(uri));
      return request.build();
    } catch (IllegalArgumentException e) {
      throw notValid(url);
    }
  }

  private static void authorize(HttpRequest.Builder request, String header, @Nullable String user) {
    if (user != null) {
      String token = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
      request.header(header, "Basic " + token);
    }
  }

  /** Where an answer says that the file is; empty if it is the last one. */
  private static String location(HttpResponse<byte[]> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location").orElse("");
      default -> "";
    };
  }

  /** A file that was asked for with encryption is not taken without. */
  static URI next(URI from, String location, String url) {
    URI to = HttpAddress.resolve(from, location);
    String scheme = to == null ? "" : String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
    if (to == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw error(url, "the server leads to `" + location + "`: unsupported protocol scheme");
    }
    if (scheme.equals("http") && "https".equalsIgnoreCase(from.getScheme())) {
      throw error(url, "the server leads from https to `" + location + "`, which is not encrypted");
    }
    return to;
  }

  private LoadException failure(String url, @Nullable Throwable cause) {
    if (cause instanceof LimitedBody.TooLarge) {
      return new LoadException(
          Diagnostic.error(
                  Code.LIMIT_EXCEEDED, "Get \"" + url + "\": more than " + maxBytes + " bytes")
              .hint("keep a copy of the file, or divide it"));
    }
    if (cause instanceof HttpTimeoutException) {
      return tooLate(url);
    }
    if (cause instanceof ConnectException) {
      boolean unknown = cause.getCause() instanceof UnresolvedAddressException;
      return error(url, unknown ? "no such host" : "connection refused");
    }
    return error(url, cause == null ? "failed" : String.valueOf(cause.getMessage()));
  }

  private LoadException tooLate(String url) {
    return error(url, "no answer within " + timeout.toSeconds() + " seconds");
  }

  private static LoadException notValid(String url) {
    return error(url, "not a valid URL");
  }

  private static LoadException error(String url, String problem) {
    return new LoadException(
        Diagnostic.error(Code.REMOTE, "Get \"" + url + "\": " + problem)
            .hint("check the address, and that this machine reaches it"));
  }
}
