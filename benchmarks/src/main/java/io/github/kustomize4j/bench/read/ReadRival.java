package io.github.kustomize4j.bench.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

/** Who reads. */
public enum ReadRival {
  /** This project's reader: nodes with positions and styles. */
  KUSTOMIZE4J {
    @Override
    public List<?> read(byte[] bytes) {
      return READER.readResources("bench.yaml", bytes);
    }
  },

  /** jackson-dataformat-yaml to {@code JsonNode}s. */
  JACKSON {
    @Override
    public List<?> read(byte[] bytes) {
      try (MappingIterator<JsonNode> all = MAPPER.readerFor(JsonNode.class).readValues(bytes)) {
        return all.readAll();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /** SnakeYAML to maps, lists and values; its {@code Yaml} is for one use and one thread. */
  SNAKEYAML {
    @Override
    public List<?> read(byte[] bytes) {
      List<Object> all = new ArrayList<>();
      new Yaml().loadAll(new ByteArrayInputStream(bytes)).forEach(all::add);
      return all;
    }
  };

  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);
  private static final YAMLMapper MAPPER = new YAMLMapper();

  /** Reads all documents. */
  public abstract List<?> read(byte[] bytes);
}
