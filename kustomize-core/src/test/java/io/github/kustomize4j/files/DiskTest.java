package io.github.kustomize4j.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  @Test
  @Timeout(20)
  void aPipeIsRefusedWithoutWaiting(@TempDir Path directory) throws Exception {
    Path pipe = directory.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    assumeTrue(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor() == 0);
    FileTree disk = FileTree.disk();
    assertThat(disk.kind(TreePath.of(pipe))).isEqualTo(Kind.OTHER);
    assertThatThrownBy(() -> disk.read(TreePath.of(pipe)))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("not a regular file");
  }

  @Test
  @Timeout(20)
  void aPathOfManyPartsIsMissingAtOnce(@TempDir Path directory) {
    TreePath path = TreePath.of(directory).resolve("a/".repeat(100_000) + "x");
    assertThatThrownBy(() -> FileTree.disk().real(path))
        .hasMessageContaining("lstat " + TreePath.of(directory).resolve("a") + ": no such file");
  }

  @Test
  void readsBelowAPathOfTheDisk(@TempDir Path directory) throws Exception {
    Files.writeString(directory.resolve("a.yaml"), "a");
    assertThat(FileTree.disk().read(TreePath.of(directory).resolve("a.yaml"))).hasSize(1);
  }
}
