package io.github.kustomize4j.external;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Answers each request with the text for its path, then closes the connection. */
final class TinyServer implements AutoCloseable {
  /** A path with this answer is never answered. */
  static final String SILENCE = "silence";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  final List<String> headers = Collections.synchronizedList(new ArrayList<>());

  TinyServer(Map<String, String> answers) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.answers = answers;
    Thread thread = new Thread(this::serve, "tiny server");
    thread.setDaemon(true);
    thread.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  static String ok(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
  }

  static String redirect(String location) {
    return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n";
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        answer(socket.accept());
      } catch (IOException e) {
        // The client went away, or the test is over.
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
    String path = in.readLine().split(" ", -1)[1];
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      headers.add(line);
    }
    String answer = answers.getOrDefault(path, "HTTP/1.1 404 x\r\nContent-Length: 0\r\n\r\n");
    if (!answer.equals(SILENCE)) {
      connection.getOutputStream().write(answer.getBytes(UTF_8));
      connection.close();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
