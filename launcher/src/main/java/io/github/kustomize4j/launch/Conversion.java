package io.github.kustomize4j.launch;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Code that turns the value on the stack into one of another type, as lambdas need it. */
final class Conversion {
  private static final Map<Type, Type> WRAPPERS =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private Conversion() {}

  /** The class that holds values of a primitive type, or null if it is none. */
  static @Nullable Type wrapper(Type primitive) {
    return WRAPPERS.get(primitive);
  }

  /**
   * Writes the code.
   *
   * @param from the type of the value
   * @param precise what is known about it, or about the result
   * @param to the type that is wanted
   * @return false, and nothing is written, if the types do not convert: the lambda then stays one
   */
  static boolean convert(MethodVisitor code, Type from, Type precise, Type to) {
    if (from.equals(to)) {
      return true;
    }
    if (to.getSort() == Type.VOID) {
      code.visitInsn(from.getSize() == 2 ? POP2 : POP);
      return true;
    }
    boolean boxed = isReference(from);
    if (boxed && isReference(to)) {
      cast(code, to);
      return true;
    }
    if (boxed) {
      return unbox(code, isReference(precise) ? precise : from, to);
    }
    return isReference(to) && box(code, from, precise);
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private static void cast(MethodVisitor code, Type to) {
    if (!to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  private static boolean unbox(MethodVisitor code, Type precise, Type to) {
    Type wrapper = WRAPPERS.get(to);
    if (wrapper == null || !wrapper.equals(precise)) {
      return false;
    }
    cast(code, wrapper);
    code.visitMethodInsn(
        INVOKEVIRTUAL,
        wrapper.getInternalName(),
        to.getClassName() + "Value",
        Type.getMethodDescriptor(to),
        false);
    return true;
  }

  private static boolean box(MethodVisitor code, Type from, Type precise) {
    @Nullable Type wrapper = WRAPPERS.get(from);
    boolean fits = wrapper != null && (wrapper.equals(precise) || !precise.equals(from));
    if (wrapper == null || !fits) {
      return false;
    }
    code.visitMethodInsn(
        INVOKESTATIC,
        wrapper.getInternalName(),
        "valueOf",
        Type.getMethodDescriptor(wrapper, from),
        false);
    return true;
  }
}
