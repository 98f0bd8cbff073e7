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
    private final YamlReader reader = YamlReader.of(ReadLimits.DEFAULTS);

    @Override
    public List<?> read(byte[] bytes) {
      return reader.readResources("bench.yaml", bytes);
    }
  },

  /** jackson-dataformat-yaml to {@code JsonNode}s. */
  JACKSON {
    private final YAMLMapper mapper = new YAMLMapper();

    @Override
    public List<?> read(byte[] bytes) {
      try (MappingIterator<JsonNode> all = mapper.readerFor(JsonNode.class).readValues(bytes)) {
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

  /** Reads all documents. */
  public abstract List<?> read(byte[] bytes);
}
