package io.github.kustomize4j.cli.support;

import io.github.kustomize4j.diagnostics.UserInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command may read from and write to, besides files.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: messages for people
 * @param environment the variables of the process
 */
public record Console(
    InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {

  public void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a line to standard error, without users and passwords of URLs; there is no one left to
   * tell if that fails.
   */
  public void tell(String line) {
    show(UserInfo.hide(line) + '\n');
  }

  /** Writes to standard error as it is, as far as that goes. */
  public void show(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      return;
    }
  }

  /** The same input and environment with other outputs. */
  public Console withOutputs(OutputStream otherOut, OutputStream otherErr) {
    return new Console(in, otherOut, otherErr, environment);
  }
}
