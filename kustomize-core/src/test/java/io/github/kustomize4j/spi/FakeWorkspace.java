package io.github.kustomize4j.spi;

/** A directory that keeps nothing, for runners that run nothing. */
public record FakeWorkspace(String path) implements Workspace {
  @Override
  public String write(String name, byte[] content) {
    return path + '/' + name;
  }

  @Override
  public void close() {}
}
