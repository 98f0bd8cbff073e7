/** The command line. */
module io.github.kustomize4j.cli {
  requires com.fasterxml.jackson.databind;
  requires info.picocli;
  requires io.github.kustomize4j.core;
  requires static org.jspecify;
}
