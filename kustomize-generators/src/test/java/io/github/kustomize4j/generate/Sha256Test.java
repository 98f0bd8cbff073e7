package io.github.kustomize4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Sha256Test {
  @Test
  void hashesTheExampleOfTheStandard() {
    assertThat(HexFormat.of().formatHex(Sha256.hash(new byte[] {'a', 'b', 'c'})))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Property
  void agreesWithThePlatform(@ForAll @Size(max = 300) byte[] message)
      throws NoSuchAlgorithmException {
    assertThat(Sha256.hash(message))
        .isEqualTo(MessageDigest.getInstance("SHA-256").digest(message));
  }

  @Test
  void agreesWithThePlatformAtEveryLengthOfTheLastBlock() throws NoSuchAlgorithmException {
    for (int length = 0; length <= 130; length++) {
      byte[] message = new byte[length];
      assertThat(Sha256.hash(message))
          .isEqualTo(MessageDigest.getInstance("SHA-256").digest(message));
    }
  }
}
