package io.github.kustomize4j.spi;

/** The answer to a request for a file. */
public final class RemoteFile {
  private final int status;
  private final String reason;
  private final byte[] content;

  /**
   * An answer.
   *
   * @param status the status of HTTP
   * @param reason the words for the status
   * @param content the body; the array is not copied and must not be changed afterwards
   */
  public RemoteFile(int status, String reason, byte[] content) {
    this.status = status;
    this.reason = reason;
    this.content = content;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** The body; must not be changed. */
  public byte[] content() {
    return content;
  }

  /** Whether the server gave the file. */
  public boolean succeeded() {
    return status >= 200 && status < 300;
  }

  /** What the server said in place of giving the file. */
  public String problem() {
    return "HTTP Error: status code " + status + " (" + reason + ")";
  }
}
