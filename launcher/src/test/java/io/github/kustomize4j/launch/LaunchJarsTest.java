package io.github.kustomize4j.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchJarsTest {
  @TempDir Path folder;

  @Test
  void keepsTheFirstOfEachNameUncompressed() throws IOException {
    Path first = jar("first.jar", "a.txt", "one", "META-INF/MANIFEST.MF", "m", "dir/", "");
    Path second = jar("second.jar", "a.txt", "two", "b.txt", "b", "META-INF/versions/9/c", "c");
    Path libraries = make(first, second).resolve("libraries.jar");
    try (ZipFile zip = new ZipFile(libraries.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("a.txt", "b.txt");
      assertThat(zip.getEntry("a.txt").getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(zip.getInputStream(zip.getEntry("a.txt"))).hasContent("one");
    }
  }

  @Test
  void keepsOursApart() throws IOException {
    Path both = jar("both.jar", "io/github/kustomize4j/a.txt", "a", "io/github/b.txt", "b");
    Path made = make(both);
    assertThat(names(made.resolve("ours.jar"))).containsExactly("io/github/kustomize4j/a.txt");
    assertThat(names(made.resolve("libraries.jar"))).containsExactly("io/github/b.txt");
  }

  private Path make(Path... jars) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(folder.resolve("ours.jar").toString());
    words.add(folder.resolve("libraries.jar").toString());
    for (Path jar : jars) {
      words.add(jar.toString());
    }
    LaunchJars.main(words.toArray(new String[0]));
    return folder;
  }

  private static List<String> names(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  private Path jar(String name, String... entries) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
