package io.github.kustomize4j.cli.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CfgCommandsTest {
  @TempDir Path folder;
  private String pkg = "";

  @BeforeEach
  void write() throws IOException {
    Path root = Files.createDirectories(folder.resolve("pkg/inner"));
    Files.writeString(root.resolve("Krmfile"), "");
    Files.writeString(root.resolve("c.yaml"), "kind: C\napiVersion: v1\n");
    Files.writeString(root.resolveSibling("a.yaml"), "kind: A\napiVersion: v1\nsize: 2\n");
    pkg = root.getParent().toString();
  }

  @Test
  void catOrdersFieldsAndDividesPackages() throws IOException {
    String both = "apiVersion: v1\nkind: A\nsize: 2\n---\napiVersion: v1\nkind: C\n";
    assertThat(Session.run("cfg", "cat", pkg).out()).isEqualTo(both);
    assertThat(Session.run("cfg", "cat", pkg, "-R=false").out())
        .isEqualTo("apiVersion: v1\nkind: A\nsize: 2\n");
    Path out = folder.resolve("out");
    assertThat(Session.run("cfg", "cat", pkg, "--dest", out.toString()).out()).isEmpty();
    assertThat(out).hasContent(both);
    assertThat(Session.runWith("b: 1\na: 2\n", "cfg", "cat").out()).isEqualTo("b: 1\na: 2\n");
    assertThat(Session.runWith("a: 1\n", "cfg", "cat", "--style", "TaggedStyle").out())
        .isEqualTo("!!map\na: 1\n");
  }

  private static final String COMMENTED =
      """
        apiVersion: v1
        kind: A
        metadata:
          name: x # line
          # foot
        spec:
        - a: 1
          # one
        - b: 2
          # two
        - c # last
        # f

        # g

        # h
        end: &e 1
        l:
        - *e
        - &n 2
        # end
        """;

  @Test
  void commentsStayInTheirPlaces() {
    assertThat(Session.runWith(COMMENTED, "cfg", "cat").out()).isEqualTo(COMMENTED);
  }

  @Test
  void commentsStayBetweenBrackets() {
    assertThat(Session.runWith(COMMENTED, "cfg", "cat", "--style", "FlowStyle").out())
        .isEqualTo(
            """
        {apiVersion: v1, kind: A, metadata: {name: x, # line
            # foot
        }, spec: [{a: 1,
              # one
        }, {b: 2,

              # two
        }, c, # last
            # f
          ],
          # g

          # h
          end: &e 1, l: [*e, &n 2,
            # end
          ]}
        """);
  }

  @Test
  void stylesHoldForTheItemsOfAList() {
    assertThat(wrapped("TaggedStyle"))
        .isEqualTo(
            "apiVersion: v1\nkind: List\nitems:\n- !!map\n  apiVersion: v1\n  kind: A\n  n: [1]\n- !!map\n  apiVersion: v1\n  kind: B\n");
    assertThat(wrapped("FlowStyle"))
        .isEqualTo(
            "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: A, n: [1]}, {apiVersion: v1, kind: B}]}\n");
    assertThat(wrapped("TaggedStyle,FlowStyle"))
        .isEqualTo(
            "{apiVersion: v1, kind: List, items: [!!map {apiVersion: v1, kind: A, n: [1]}, !!map {apiVersion: v1, kind: B}]}\n");
  }

  private static String wrapped(String style) {
    return Session.runWith(
            "kind: A\napiVersion: v1\nn: [1]\n---\napiVersion: v1\nkind: B\n",
            "cfg",
            "cat",
            "--style",
            style,
            "--wrap-kind",
            "List",
            "--wrap-version",
            "v1")
        .out();
  }

  @Test
  void grepTellsProblemsOfAPackageAmongTheResults() {
    assertThat(Session.run("cfg", "grep", "size>1", pkg, "--annotate=false").out())
        .startsWith("kind: A\napiVersion: v1\nsize: 2\nmetadata:\n  annotations:\n")
        .endsWith("---\n");
    assertThat(Session.run("cfg", "grep", "size>x", pkg).out())
        .startsWith("quantities must match")
        .endsWith("'\n\n");
    assertThat(Session.run("cfg", "grep").err()).contains("missing required argument: QUERY");
    assertThat(Session.run("cfg", "grep", "a=b=c", pkg).err()).contains("ambiguous match");
  }

  @Test
  void count() {
    assertThat(Session.run("cfg", "count", pkg).out())
        .isEqualTo(pkg + "/\nA: 1\n\n" + pkg + "/inner/\nC: 1\n");
    assertThat(Session.runWith("a: 1\n", "cfg", "count", "--kind=false").out()).isEqualTo("1\n");
  }

  @Test
  void badFilesAreNamed() throws IOException {
    Files.writeString(Path.of(pkg, "b.yaml"), "a: [b");
    String problem = pkg + "/b.yaml: MalformedYAMLError: yaml: line 1: did not find expected";
    assertThat(Session.run("cfg", "count", pkg).out()).contains(problem);
    assertThat(Session.run("cfg", "cat", pkg).out()).contains(problem).contains(" in package \"");
    assertThat(Session.run("cfg", "tree", pkg).err()).contains("did not find expected");
    assertThat(Session.run("cfg", "cat", pkg, "-R=false").err()).contains("did not find expected");
  }

  @Test
  void treeOfADirectoryAndOfStandardInput() {
    assertThat(Session.run("cfg", "tree", pkg).out())
        .isEqualTo(pkg + "\n├── [a.yaml]  A \n└── Pkg: inner\n    └── [c.yaml]  C \n");
    assertThat(Session.runWith("kind: A\n", "cfg", "tree", "-").out())
        .isEqualTo(".\n└── [.]  A \n");
    assertThat(Session.runWith("a: 1\n", "cfg", "tree", "-").out()).isEqualTo(".\n");
  }

  @Test
  void aDirectoryStandsBelowOneThatItsNameBeginsWith() throws IOException {
    Files.createDirectories(Path.of(pkg, "inner2"));
    Files.writeString(Path.of(pkg, "inner2/d.yaml"), "kind: D\n");
    assertThat(Session.run("cfg", "tree", pkg).out())
        .endsWith(
            "└── Pkg: inner\n    ├── [c.yaml]  C \n    └── inner2\n        └── [d.yaml]  D \n");
  }

  @Test
  void missingDirectoriesAndTooManyWords() {
    assertThat(Session.run("cfg", "count", "/no/such").err())
        .startsWith("Error: lstat /no/such: no such file or directory\n");
    assertThat(Session.run("cfg", "tree", "/no/such").err())
        .startsWith("Error: evalsymlink failure on '/no/such' : lstat /no/such: no such file");
    assertThat(Session.run("cfg", "cat", "a", "b").err())
        .startsWith("Error: accepts at most 1 arg(s), received 2\n");
  }

  @Test
  void aGroupWithoutACommandShowsWhatThereIs() {
    Session session = Session.run("cfg", "fmt");
    assertThat(session.status()).isZero();
    assertThat(session.out()).contains("  tree   Draw").isEqualTo(Session.run("cfg").out());
  }
}
