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
 * Makes two jars of many, for a quick start: one of our own classes and one of the libraries'. The
 * classes are without lambdas, nothing is compressed, of several files of a name the first counts.
 * Prints the names of our own classes, for an archive of classes: a run that needs one more opens
 * the first jar, which takes 3 milliseconds, and would take twice that with all in one.
 */
public final class LaunchJars {
  private static final String CLASS = ".class";
  private static final String OURS = "io/github/kustomize4j/";

  private LaunchJars() {}

  /**
   * Writes the jars.
   *
   * @param args the jar to write ours to, the one to write the others to, then those to read
   */
  public static void main(String[] args) throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 2; i < args.length; i++) {
      read(Path.of(args[i]), classes, files);
    }
    for (Map.Entry<String, byte[]> rewritten : LambdaClasses.rewrite(classes).entrySet()) {
      files.put(rewritten.getKey() + CLASS, rewritten.getValue());
      if (rewritten.getKey().startsWith(OURS)) {
        System.out.println(rewritten.getKey());
      }
    }
    write(Path.of(args[0]), files, true);
    write(Path.of(args[1]), files, false);
  }

  private static void write(Path jar, Map<String, byte[]> files, boolean ours) throws IOException {
    try (ZipOutputStream out = open(jar)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (file.getKey().startsWith(OURS) == ours) {
          put(out, file.getKey(), file.getValue());
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
