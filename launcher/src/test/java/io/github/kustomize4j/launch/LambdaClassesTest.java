package io.github.kustomize4j.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LambdaClassesTest {
  private static final String NAME = Lambdas.class.getName();

  @Test
  void classesDoWhatTheLambdasDid() throws Exception {
    Map<String, byte[]> rewritten = LambdaClasses.rewrite(compiled());
    Class<?> type = new Loader(rewritten).loadClass(NAME);
    Supplier<?> lambdas = (Supplier<?>) type.getDeclaredConstructor().newInstance();
    assertThat(lambdas.getClass()).isNotEqualTo(Lambdas.class);
    assertThat(lambdas.get()).isEqualTo(new Lambdas().get());
  }

  /** Those that widen a number on the way stay as they are; there are two of them. */
  @Test
  void nearlyAllLambdasGo() throws IOException {
    Map<String, byte[]> rewritten = LambdaClasses.rewrite(compiled());
    assertThat(rewritten).hasSizeGreaterThan(compiled().size() + 10);
    String host = text(rewritten.get("io/github/kustomize4j/launch/Lambdas$Inner"));
    assertThat(text(compiled().get("io/github/kustomize4j/launch/Lambdas$Inner")))
        .contains("LambdaMetafactory");
    assertThat(host).contains("Inner$$0");
  }

  @Test
  void recordsNeedNoMethodHandlesForWhatIsUsed() throws IOException {
    Map<String, byte[]> rewritten = LambdaClasses.rewrite(compiled());
    String pair = text(rewritten.get("io/github/kustomize4j/launch/Lambdas$Pair"));
    assertThat(pair).contains("record$hashCode", "record$equals").doesNotContain("record$toString");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Map<String, byte[]> compiled() throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (String suffix : List.of("", "$Named", "$Inner", "$Pair", "$Empty")) {
      String name = NAME.replace('.', '/') + suffix;
      try (InputStream in = Lambdas.class.getResourceAsStream('/' + name + ".class")) {
        classes.put(name, in.readAllBytes());
      }
    }
    return classes;
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Loader.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = classes.get(name.replace('.', '/'));
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
