package io.github.kustomize4j.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes one jar of many, for a quick start: classes without lambdas, nothing compressed, the first
 * of several files of a name. Prints the names of our own classes, for an archive of classes: a run
 * that needs one more opens the jar, which takes 6 milliseconds.
 */
public final class OneJar {
  private static final String CLASS = ".class";
  private static final String OURS = "io/github/kustomize4j/";

  private OneJar() {}

  /**
   * Writes the jar.
   *
   * @param args the jar to write, then those to read
   */
  public static void main(String[] args) throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    Map<String, byte[]> others = new LinkedHashMap<>();
    for (int i = 1; i < args.length; i++) {
      read(Path.of(args[i]), classes, others);
    }
    try (ZipOutputStream out = open(Path.of(args[0]))) {
      for (Map.Entry<String, byte[]> other : others.entrySet()) {
        put(out, other.getKey(), other.getValue());
      }
      for (Map.Entry<String, byte[]> rewritten : LambdaClasses.rewrite(classes).entrySet()) {
        put(out, rewritten.getKey() + CLASS, rewritten.getValue());
        if (rewritten.getKey().startsWith(OURS)) {
          System.out.println(rewritten.getKey());
        }
      }
    }
  }

  private static void read(Path jar, Map<String, byte[]> classes, Map<String, byte[]> others)
      throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        String name = entry.getName();
        if (entry.isDirectory() || isOfModule(name)) {
          continue;
        }
        try (InputStream in = zip.getInputStream(entry)) {
          if (name.endsWith(CLASS)) {
            classes.putIfAbsent(
                name.substring(0, name.length() - CLASS.length()), in.readAllBytes());
          } else {
            others.putIfAbsent(name, in.readAllBytes());
          }
        }
      }
    }
  }

  /** What belongs to a jar as a whole, and has no meaning in another one. */
  private static boolean isOfModule(String name) {
    return name.equals("module-info.class")
        || name.startsWith("META-INF/versions/")
        || name.startsWith("META-INF/maven/")
        || name.equals("META-INF/MANIFEST.MF");
  }

  private static ZipOutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setMethod(ZipOutputStream.STORED);
    return zip;
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
