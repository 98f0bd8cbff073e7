package io.github.kustomize4j.launch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns lambdas and method references of compiled classes into ordinary classes, and what records
 * compute of their components into ordinary methods. Java makes the class of a lambda when it is
 * first met, which costs a fifth of a millisecond each and 10 for the first one: too much for a
 * command that runs for 60. A lambda of an unusual kind stays as it is. Stays on one thread.
 */
final class LambdaClasses {
  /** The first version of class files whose classes may share their private methods. */
  private static final int NESTS = Opcodes.V11;

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Map<String, byte[]> made = new LinkedHashMap<>();
  // The classes that were made, by the outermost class of those that they serve.
  private final Map<String, List<String>> membersByHost = new LinkedHashMap<>();

  /** The classes with those that take the place of their lambdas, by their internal names. */
  static Map<String, byte[]> rewrite(Map<String, byte[]> classes) {
    LambdaClasses lambdas = new LambdaClasses();
    Map<String, byte[]> result = new LinkedHashMap<>();
    classes.forEach((name, bytes) -> result.put(name, lambdas.rewrite(name, bytes)));
    lambdas.membersByHost.forEach(
        (host, members) -> result.computeIfPresent(host, (name, old) -> withMembers(old, members)));
    result.putAll(lambdas.made);
    return result;
  }

  private byte[] rewrite(String name, byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    if (reader.readShort(6) < NESTS) {
      return bytes;
    }
    ClassWriter writer = new ClassWriter(reader, 0);
    Rewriter rewriter = new Rewriter(name, writer);
    reader.accept(rewriter, 0);
    return rewriter.changed() ? writer.toByteArray() : bytes;
  }

  /** A class that says that others may use its private methods. */
  private static byte[] withMembers(byte[] host, List<String> members) {
    ClassReader reader = new ClassReader(host);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }

  private final class Rewriter extends ClassVisitor {
    private final String name;
    private String host;
    private final List<RecordMethod> recordMethods = new ArrayList<>();
    private int count;

    Rewriter(String name, ClassVisitor next) {
      super(Opcodes.ASM9, next);
      this.name = name;
      this.host = name;
    }

    boolean changed() {
      return count > 0 || !recordMethods.isEmpty();
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInvokeDynamicInsn(
            String sam, String site, Handle bootstrap, Object... arguments) {
          LambdaClass lambda = lambda(sam, site, bootstrap, arguments);
          RecordMethod recordMethod = RecordMethod.of(sam, site, bootstrap, arguments);
          if (recordMethod != null) {
            recordMethod.call(this);
            recordMethods.add(recordMethod);
          } else if (lambda == null) {
            super.visitInvokeDynamicInsn(sam, site, bootstrap, arguments);
          } else {
            lambda.create(this);
          }
        }
      };
    }

    @Override
    public void visitEnd() {
      recordMethods.forEach(added -> added.write(cv));
      super.visitEnd();
    }

    private @Nullable LambdaClass lambda(
        String sam, String site, Handle bootstrap, Object[] arguments) {
      if (!bootstrap.getOwner().equals(FACTORY) || !bootstrap.getName().equals("metafactory")) {
        return null;
      }
      LambdaClass lambda =
          new LambdaClass(
              name + "$$" + count,
              host,
              sam,
              Type.getMethodType(site),
              (Type) arguments[0],
              (Handle) arguments[1],
              (Type) arguments[2]);
      byte[] bytes = lambda.bytes();
      if (bytes != null) {
        count++;
        made.put(lambda.name(), bytes);
        membersByHost.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda.name());
      }
      return bytes == null ? null : lambda;
    }
  }
}
