package io.github.kustomize4j.spi;

/**
 * The answer to a request for a file.
 *
 * @param status the status of HTTP
 * @param reason the words for the status
 * @param content the body; it belongs to the caller
 */
public record RemoteFile(int status, String reason, byte[] content) {
  /** Whether the server gave the file. */
  public boolean succeeded() {
    return status >= 200 && status < 300;
  }

  /** What the server said in place of giving the file. */
  public String problem() {
    return "HTTP Error: status code " + status + " (" + reason + ")";
  }
}
