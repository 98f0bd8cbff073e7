package io.github.kustomize4j.deep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Files and the command lines that are run on them, one after the other.
 *
 * @param files the text of each file, by its path
 * @param commands their words, without the name of the program
 */
record Trial(Map<String, String> files, List<List<String>> commands) {
  void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  Trial withoutCommand(int number) {
    List<List<String>> fewer = new ArrayList<>(commands);
    fewer.remove(number);
    return new Trial(files, fewer);
  }

  Trial withoutWord(int command, int word) {
    List<List<String>> shorter = new ArrayList<>(commands);
    List<String> words = new ArrayList<>(shorter.get(command));
    words.remove(word);
    shorter.set(command, words);
    return new Trial(files, shorter);
  }

  Trial with(String path, String text) {
    Map<String, String> other = new java.util.TreeMap<>(files);
    other.put(path, text);
    return new Trial(other, commands);
  }
}
