package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Inset;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of one file. Used once, on one thread. */
public final class Documents {
  private static final Dialect RESOURCES = new ResourceDialect(EqualKeys.REFUSED);
  private static final Dialect AS_WRITTEN = new ResourceDialect(EqualKeys.KEPT);
  private static final Dialect YAML11_UNIQUE = new Yaml11Dialect(EqualKeys.REFUSED);
  private static final Dialect YAML11 = new Yaml11Dialect(EqualKeys.LAST_WINS);

  // For texts that are part of a file that was within its limits.
  private static final Limits UNLIMITED = new Limits(Long.MAX_VALUE, 10_000, 2_000_000, Inset.NONE);

  /** The zeros that the readers want behind a document. */
  private static final int END = 4;

  private final Limits limits;
  private final Dialect dialect;
  private final String text;
  private final boolean divided;
  private final Source source;
  private final Symbols symbols;
  // The text; of the line between two documents what follows the first of them is overwritten.
  private final char[] chars;
  private final BlockReader blocks;

  private Documents(Limits limits, Dialect dialect, String name, byte[] bytes) {
    this.limits = limits;
    this.dialect = dialect;
    if (bytes.length > limits.maxBytes()) {
      throw tooLarge(name, limits.maxBytes());
    }
    InputText input = InputText.decode(name, bytes, dialect.errorPrefix(), limits.inset());
    text = input.text();
    divided = !input.utf16();
    source = Source.of(name, text, limits.inset());
    symbols = new Symbols(text.length());
    chars = new char[text.length() + END];
    text.getChars(0, text.length(), chars, 0);
    blocks = new BlockReader(chars, source, dialect, symbols, limits.maxDepth());
  }

  private static ParseException tooLarge(String name, long limit) {
    return Problem.limit(
        "`" + name + "` is larger than " + limit + " bytes", null, "divide it, or raise the limit");
  }

  /**
   * The documents of a file of resources that are neither empty nor null.
   *
   * @param keepEqualKeys whether a map may have a key twice; if not that is refused
   */
  public static List<Node> resources(
      Limits limits, String name, byte[] bytes, boolean keepEqualKeys) {
    return new Documents(limits, keepEqualKeys ? AS_WRITTEN : RESOURCES, name, bytes).readAll();
  }

  /**
   * The first document of a text in YAML 1.1, or null.
   *
   * @param lastKeyWins whether of equal keys the last wins; if not they are refused
   */
  public static @Nullable Node yaml11(
      Limits limits, String name, byte[] bytes, boolean lastKeyWins) {
    Documents documents = new Documents(limits, lastKeyWins ? YAML11 : YAML11_UNIQUE, name, bytes);
    return documents.read(0, documents.text.length());
  }

  /** The first document of a text in YAML 1.1 that is part of a file, or null. */
  public static @Nullable Node yaml11(String text) {
    return yaml11(UNLIMITED, "", text.getBytes(StandardCharsets.UTF_8), true);
  }

  /** The first document of a text by the rules of resources, or null; what follows is not read. */
  public static @Nullable Node first(String name, byte[] bytes) {
    Documents documents = new Documents(UNLIMITED, RESOURCES, name, bytes);
    return documents.read(0, documents.text.length());
  }

  private List<Node> readAll() {
    List<Node> nodes = new ArrayList<>();
    for (int[] range : divided ? ranges() : List.of(new int[] {0, text.length()})) {
      Node node = read(range[0], range[1]);
      if (node != null && !node.isNull()) {
        nodes.add(node);
      }
    }
    return List.copyOf(nodes);
  }

  /** The text of a file of resources, without a byte order mark. */
  public static String text(String name, byte[] bytes) {
    return InputText.decode(name, bytes, RESOURCES.errorPrefix(), Inset.NONE).text();
  }

  /** The texts of the documents of a file of resources. */
  public static List<String> texts(String name, String text) {
    Documents documents =
        new Documents(UNLIMITED, RESOURCES, name, text.getBytes(StandardCharsets.UTF_8));
    List<String> texts = new ArrayList<>();
    for (int[] range : documents.ranges()) {
      texts.add(documents.text.substring(range[0], range[1]));
    }
    return texts;
  }

  /**
   * Divides the text at lines that begin with {@code ---}, before anything else is understood: also
   * within quotes. The first line divides nothing.
   */
  private List<int[]> ranges() {
    int from = 0;
    List<int[]> ranges = new ArrayList<>();
    while (true) {
      int mark = text.indexOf("\n---", from);
      int end = mark < 0 ? -1 : text.indexOf('\n', mark + 4);
      if (end < 0) {
        break;
      }
      checkSeparator(mark + 1, end);
      ranges.add(new int[] {from, mark + 1});
      from = end + 1;
    }
    ranges.add(new int[] {from, text.length()});
    return ranges;
  }

  private void checkSeparator(int from, int end) {
    String rest = text.substring(from + 3, end).strip();
    if (!rest.isEmpty() && rest.charAt(0) != '#') {
      throw Problem.syntax(
          "invalid document separator: " + text.substring(from, end).strip(),
          source.locate(from),
          "write the document on the lines after `---`");
    }
  }

  private @Nullable Node read(int from, int to) {
    Arrays.fill(chars, to, to + END, '\0');
    Node simple = blocks.read(from);
    return simple == null ? readFully(from, to) : simple;
  }

  private @Nullable Node readFully(int from, int to) {
    char[] piece = new char[to - from + END];
    text.getChars(from, to, piece, 0);
    SyntaxErrors errors =
        new SyntaxErrors(piece, source, from, dialect.errorPrefix(), dialect.errorsNameContext());
    Scanner scanner = new Scanner(piece, errors, symbols, limits.maxDepth(), dialect.lookahead());
    return new Composer(scanner, errors, source, from, dialect, limits).document();
  }
}
