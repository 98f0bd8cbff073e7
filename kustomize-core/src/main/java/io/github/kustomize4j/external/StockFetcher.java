package io.github.kustomize4j.external;

import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.spi.RemoteFile;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gets files with the HTTP client of the JDK and repositories with the git program.
 *
 * <p>That client sends the password of a proxy for https only in a process that allows it, by the
 * system property {@code jdk.http.auth.tunneling.disabledSchemes} with an empty value. The command
 * line does.
 */
public final class StockFetcher implements RemoteFetcher {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int MAX_BYTES = 100 << 20;

  private final GitProgram git;
  private final Map<String, String> environment;
  private @Nullable HttpFiles http;

  /**
   * @param programs runs git
   * @param environment the variables of this process, such as {@code System.getenv()}; they say
   *     which proxy a request takes
   */
  public StockFetcher(ProgramRunner programs, Map<String, String> environment) {
    this.git = new GitProgram(programs);
    this.environment = Map.copyOf(environment);
  }

  @Override
  public RemoteFile get(String url) {
    return http().get(url);
  }

  @Override
  public Checkout checkout(GitUrl url) {
    return git.checkout(url);
  }

  /** Made when first needed: the client starts threads. */
  private synchronized HttpFiles http() {
    HttpFiles made = http;
    if (made == null) {
      http = made = new HttpFiles(new EnvironmentProxies(environment), TIMEOUT, MAX_BYTES);
    }
    return made;
  }
}
