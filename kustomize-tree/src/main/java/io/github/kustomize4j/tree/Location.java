package io.github.kustomize4j.tree;

/**
 * A place in a source, as people read it.
 *
 * @param source the name of the file or of the step that made the value
 * @param line the line, counted from 1
 * @param column the column, counted from 1, in UTF-16 units
 */
public record Location(String source, int line, int column) {
  /** The form that editors and terminals understand: {@code base/deploy.yaml:4:3}. */
  @Override
  public String toString() {
    return source + ':' + line + ':' + column;
  }
}
