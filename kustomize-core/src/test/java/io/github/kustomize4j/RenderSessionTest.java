package io.github.kustomize4j;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderSessionTest {
  private static final List<String> ROOTS = List.of("base", "mid", "a", "b", "c");
  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            containers:
            - {name: web, image: "nginx:%s", envFrom: [{configMapRef: {name: settings}}]}
      """;
  private static final String PATCH =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec: {replicas: %s}
      """;

  /** What each file may hold; an empty text stands for no file. */
  private static final Map<String, List<String>> STATES =
      Map.ofEntries(
          entry(
              "base/kustomization.yaml",
              List.of(
                  "resources: [web.yaml]\nconfigMapGenerator: [{name: settings, envs: [app.env]}]\n",
                  "resources: [web.yaml]\ncommonLabels: {app: web}\n",
                  "resources: [web.yaml, ../mid]\n",
                  "resources: [no.yaml]\n",
                  "")),
          entry("base/kustomization.yml", List.of("", "", "", "resources: [web.yaml]\n")),
          entry("base/web.yaml", List.of(DEPLOYMENT.formatted(1), DEPLOYMENT.formatted(2), "a: b")),
          entry("base/app.env", List.of("A=1\n", "A=2\n", "")),
          entry(
              "mid/kustomization.yaml",
              List.of(
                  "resources: [../base]\nnameSuffix: -mid\n",
                  "resources: [../base]\ncomponents: [../comp]\n",
                  "resources: [../base]\nopenapi: {path: schema.json}\n",
                  "")),
          entry("mid/schema.json", List.of("{\"definitions\": {}}", "[", "")),
          entry(
              "comp/kustomization.yaml",
              List.of(
                  "kind: Component\npatches: [{path: patch.yaml}]\n",
                  "kind: Component\nnamePrefix: c-\n",
                  "namePrefix: c-\n")),
          entry("comp/patch.yaml", List.of(PATCH.formatted(3), PATCH.formatted(4), "")),
          entry(
              "a/kustomization.yaml",
              List.of(
                  "resources: [../base]\npatches: [{path: patch.yaml}]\n",
                  "resources: [../mid]\ncomponents: [../comp]\n",
                  "resources: [../mid, extra]\nnamePrefix: a-\n",
                  "")),
          entry("a/patch.yaml", List.of(PATCH.formatted(5), PATCH.formatted(6), "")),
          entry("a/extra", List.of("", DEPLOYMENT.replace("web}", "more}").formatted(1))),
          entry("a/extra/kustomization.yaml", List.of("", "resources: []\n")),
          entry(
              "b/kustomization.yaml",
              List.of(
                  "resources: [../mid]\nnamespace: b\nbuildMetadata: [originAnnotations]\n",
                  "resources: [../base, ../mid]\n")),
          entry("c/kustomization.yaml", List.of("resources: [../a]\nnamePrefix: c-\n")));

  @Property(tries = 100)
  void aKeptResultIsThatOfANewRenderer(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, String> files = new HashMap<>();
    STATES.forEach((path, states) -> put(files, path, states.get(0)));
    RenderSession session = Kustomize.create().session(tree(files));
    Map<String, String> before = compareAll(session, files);
    for (int step = 0; step < 25; step++) {
      List<TreePath> changed = edit(files, random);
      Set<String> reached = session.changed(tree(files), changed);
      Map<String, String> after = compareAll(session, files);
      for (String root : ROOTS) {
        if (!after.get(root).equals(before.get(root))) {
          assertThat(reached).as("after a change of " + changed).contains(root);
        }
      }
      before = after;
    }
  }

  /** One to three files get another state. */
  private static List<TreePath> edit(Map<String, String> files, Random random) {
    List<String> paths = STATES.keySet().stream().sorted().toList();
    List<TreePath> changed = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String path = paths.get(random.nextInt(paths.size()));
      List<String> states = STATES.get(path);
      put(files, path, states.get(random.nextInt(states.size())));
      changed.add(TreePath.of(path));
    }
    return changed;
  }

  private static void put(Map<String, String> files, String path, String state) {
    if (state.isEmpty()) {
      files.remove(path);
    } else {
      files.put(path, state);
    }
    if (path.startsWith("a/extra") && !state.isEmpty()) { // a file or a directory, not both
      files.keySet().removeIf(other -> other.startsWith("a/extra") && !other.equals(path));
    }
  }

  private static FileTree tree(Map<String, String> files) {
    return FileTree.inMemory(files);
  }

  private static Map<String, String> compareAll(RenderSession session, Map<String, String> files) {
    Map<String, String> outcomes = new HashMap<>();
    for (String root : ROOTS) {
      String anew = anew(tree(files), root);
      assertThat(text(session.render(root))).as(root + " of " + files).isEqualTo(anew);
      outcomes.put(root, anew);
    }
    return outcomes;
  }

  private static String anew(FileTree tree, String root) {
    try {
      return text(Kustomize.create().render(tree, root));
    } catch (KustomizeException e) {
      return e.diagnostics().toString();
    }
  }

  private static String text(RenderOutcome outcome) {
    return outcome
        .failure()
        .map(e -> e.diagnostics().toString())
        .orElseGet(() -> text(outcome.result()));
  }

  private static String text(RenderResult result) {
    return result.toYaml() + result.warnings() + result.readSet();
  }

  @Test
  void rendersOnlyWhatIsReached() {
    Map<String, String> files = new HashMap<>();
    STATES.forEach((path, states) -> put(files, path, states.get(0)));
    RenderSession session = Kustomize.create().session(tree(files));
    RenderOutcome mid = session.render("mid");
    session.render("a");
    assertThat(session.render("mid")).isSameAs(mid);
    files.put("a/patch.yaml", PATCH.formatted(7));
    List<TreePath> changed = List.of(TreePath.of("a/patch.yaml"), TreePath.of("base/web.yaml"));
    assertThat(session.changed(tree(files), changed)).containsExactly("a");
    assertThat(session.render("mid")).isSameAs(mid);
    assertThat(session.render("a").result().toYaml()).contains("replicas: 7");
  }

  /** A change may be told on a thread whose stack is small, of bases that needed a large one. */
  @Test
  void aChangeReachesThroughManyBases() throws InterruptedException {
    int depth = 1500;
    Map<String, String> files = new HashMap<>();
    files.put("l0/kustomization.yaml", "configMapGenerator: [{name: a}]\n");
    for (int level = 1; level < depth; level++) {
      files.put("l" + level + "/kustomization.yaml", "resources: [../l" + (level - 1) + "]\n");
    }
    RenderSession session = Kustomize.create().session(tree(files));
    String top = "l" + (depth - 1);
    onStackOf(512L << 20, () -> assertThat(session.render(top).succeeded()).isTrue());
    files.put("l0/kustomization.yaml", "configMapGenerator: [{name: b}]\n");
    List<TreePath> changed = List.of(TreePath.of("l0/kustomization.yaml"));
    onStackOf(
        160L << 10, () -> assertThat(session.changed(tree(files), changed)).containsExactly(top));
  }

  private static void onStackOf(long bytes, Runnable action) throws InterruptedException {
    List<Throwable> failures = new ArrayList<>();
    Thread thread = new Thread(null, action, "stack", bytes);
    thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure));
    thread.start();
    thread.join();
    assertThat(failures).isEmpty();
  }

  @Test
  void followsLinks(@TempDir Path directory) throws IOException {
    Path base = Files.createDirectory(directory.toRealPath().resolve("base"));
    Files.writeString(base.resolve("web.yaml"), DEPLOYMENT.formatted(1));
    Files.writeString(base.resolve("kustomization.yaml"), "resources: [web.yaml]\n");
    Path link = Files.createSymbolicLink(base.resolveSibling("link"), base);
    RenderSession session = Kustomize.create().session(FileTree.disk());
    assertThat(session.render(link.toString()).result().toYaml()).contains("nginx:1");
    Files.writeString(base.resolve("web.yaml"), DEPLOYMENT.formatted(2));
    assertThat(session.changed(List.of(TreePath.of(base.resolve("web.yaml")))))
        .containsExactly(link.toString());
    assertThat(session.render(link.toString()).result().toYaml()).contains("nginx:2");
    Files.delete(link);
    assertThat(session.changed(List.of(TreePath.of(link)))).containsExactly(link.toString());
    assertThat(session.render(link.toString()).succeeded()).isFalse();
  }

  @Test
  void findsChangesByItself(@TempDir Path directory) throws IOException {
    Path file = directory.toRealPath().resolve("kustomization.yaml");
    Files.writeString(file, "resources: []\n");
    RenderSession session = Kustomize.create().session(FileTree.disk());
    String root = file.getParent().toString();
    assertThat(session.render(root).result().toYaml()).isEmpty();
    assertThat(session.refresh()).isEmpty();
    Files.writeString(file, "configMapGenerator: [{name: a}]\n");
    assertThat(session.render(root).result().toYaml()).isEmpty();
    assertThat(session.refresh()).containsExactly(root);
    assertThat(session.render(root).result().toYaml()).contains("kind: ConfigMap");
  }

  /** Otherwise a session that lives on would remember every directory that ever was. */
  @Test
  void forgetsDirectoriesThatAreGone() {
    AtomicInteger asked = new AtomicInteger();
    Map<String, String> files = new HashMap<>();
    files.put("stays/kustomization.yaml", "configMapGenerator: [{name: a}]\n");
    RenderSession session = Kustomize.create().session(counting(tree(files), asked));
    RenderOutcome stays = session.render("stays");
    for (int i = 0; i < 1000; i++) {
      String file = "d" + i + "/kustomization.yaml";
      files.put(file, "resources: [../stays]\n");
      session.changed(counting(tree(files), asked), List.of(TreePath.of(file)));
      assertThat(session.render("d" + i).succeeded()).isTrue();
      files.remove(file);
      session.changed(counting(tree(files), asked), List.of(TreePath.of("d" + i)));
    }
    asked.set(0);
    assertThat(session.refresh()).isEmpty();
    assertThat(asked).hasValueLessThan(2000);
    assertThat(session.render("stays")).isSameAs(stays);
  }

  private static FileTree counting(FileTree tree, AtomicInteger asked) {
    return (FileTree)
        Proxy.newProxyInstance(
            FileTree.class.getClassLoader(),
            new Class<?>[] {FileTree.class},
            (proxy, method, arguments) -> {
              asked.incrementAndGet();
              try {
                return method.invoke(tree, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
