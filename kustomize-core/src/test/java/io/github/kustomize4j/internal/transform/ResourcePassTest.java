package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.specs.TransformerConfig;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcePassTest {
  private static final int RESOURCES = 100; // some batches

  /** Renames resources, removes some and refuses some, as a seed says; asks for them in order. */
  private record Whim(long seed, int number, int refused) implements ResourceTransformer {
    @Override
    public UnaryOperator<@Nullable Resource> begin(ResourceSet.Editor resources) {
      List<String> seen = new ArrayList<>();
      return resource -> {
        seen.add(resource.originalId().name());
        int dice = new Random(seed * 31 + number * 7919L + seen.size() * 104729L).nextInt(1000);
        if (dice < refused) {
          throw new ResolveException(
              Diagnostic.error(Code.TRANSFORM_FAILED, "step " + number + ", " + resource));
        }
        return dice > 980 ? null : resource.rememberId().withName("x" + resource.id().name());
      };
    }
  }

  private static ResourceSet.Editor configMaps() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < RESOURCES; i++) {
      yaml.append("---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c")
          .append(i)
          .append("}\n");
    }
    return Manifests.edit(yaml.toString());
  }

  private static String outcome(List<? extends Transformer> transformers) {
    ResourceSet.Editor resources = configMaps();
    try {
      transformers.forEach(transformer -> transformer.apply(resources));
    } catch (KustomizeException failure) {
      return failure.getMessage();
    }
    return Manifests.yaml(resources);
  }

  private static List<Transformer> whims(long seed, int refused) {
    List<Transformer> whims = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      whims.add(new Whim(seed, i, refused));
    }
    return whims;
  }

  /** The number of failures that are to be expected among 500 edits: none, one, or many. */
  @ParameterizedTest
  @ValueSource(ints = {0, 2, 20})
  void onePassDoesAndRefusesWhatOneTransformerAfterTheOtherDoes(int refused) {
    for (long seed = 0; seed < 40; seed++) {
      List<Transformer> whims = whims(seed, refused);

      assertThat(outcome(ResourcePass.join(whims))).isEqualTo(outcome(whims));
    }
  }

  @Test
  void theTransformersOfALayerSharePasses() {
    Transformer namespace =
        new NamespaceTransformer(Manifests.text("n"), TransformerConfig.builtin().namespace());
    Transformer prefix =
        new PrefixTransformer(Manifests.text("p-"), TransformerConfig.builtin().namePrefix());
    Transformer suffix =
        new SuffixTransformer(Manifests.text("-s"), TransformerConfig.builtin().nameSuffix());

    assertThat(ResourcePass.join(List.of(prefix, suffix, namespace, prefix)))
        .hasSize(3)
        .element(0)
        .isInstanceOf(ResourcePass.class);
    assertThat(outcome(ResourcePass.join(List.of(namespace, prefix, suffix, prefix))))
        .isEqualTo(outcome(List.of(namespace, prefix, suffix, prefix)))
        .contains("name: p-p-c99-s");
  }

  @Test
  void aTransformerByItselfNeedsNoPass() {
    Transformer whim = new Whim(1, 1, 0);

    assertThat(ResourcePass.join(List.of(whim))).containsExactly(whim);
    assertThat(ResourcePass.join(Collections.emptyList())).isEmpty();
  }
}
