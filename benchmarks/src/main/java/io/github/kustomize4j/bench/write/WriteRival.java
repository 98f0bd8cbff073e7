package io.github.kustomize4j.bench.write;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.kustomize4j.bench.read.ReadRival;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.YamlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** Who writes; each writes the trees that it read. */
public enum WriteRival {
  /** This project's writer: keys sorted, the reference's bytes. */
  KUSTOMIZE4J(ReadRival.KUSTOMIZE4J) {
    @Override
    public byte[] write(List<?> documents) {
      List<Node> nodes = new ArrayList<>(documents.size());
      for (Object document : documents) {
        nodes.add((Node) document);
      }
      return YamlWriter.toBytes(nodes);
    }
  },

  /** jackson-dataformat-yaml from {@code JsonNode}s, keys in the order of the text. */
  JACKSON(ReadRival.JACKSON) {
    @Override
    public byte[] write(List<?> documents) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (SequenceWriter writer = MAPPER.writer().writeValues(out)) {
        writer.writeAll(documents);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  },

  /** SnakeYAML from maps and lists in block style, keys in the order of the text. */
  SNAKEYAML(ReadRival.SNAKEYAML) {
    @Override
    public byte[] write(List<?> documents) {
      DumperOptions options = new DumperOptions();
      options.setDefaultFlowStyle(FlowStyle.BLOCK);
      return new Yaml(options).dumpAll(documents.iterator()).getBytes(StandardCharsets.UTF_8);
    }
  };

  private static final YAMLMapper MAPPER = new YAMLMapper();

  private final ReadRival reader;

  WriteRival(ReadRival reader) {
    this.reader = reader;
  }

  /** The trees that are to be written. */
  public List<?> read(byte[] bytes) {
    return reader.read(bytes);
  }

  /** Writes all documents to UTF-8. */
  public abstract byte[] write(List<?> documents);
}
