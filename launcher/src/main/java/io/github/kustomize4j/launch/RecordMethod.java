package io.github.kustomize4j.launch;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What {@code hashCode} or {@code equals} of a record does, as a method of its own. Java makes both
 * of method handles when they are first called, which costs 20 milliseconds for the first record.
 *
 * @param owner the internal name of the record
 * @param name the name of the method
 * @param type the type of the method, with the record before the arguments
 * @param fields the components
 */
record RecordMethod(String owner, String name, String type, List<Handle> fields) {
  private static final String FACTORY = "java/lang/runtime/ObjectMethods";
  private static final String OBJECTS = "java/util/Objects";

  /** The method that such a call site needs, or null if it is not of this kind. */
  static @Nullable RecordMethod of(String name, String type, Handle bootstrap, Object[] arguments) {
    if (!bootstrap.getOwner().equals(FACTORY) || name.equals("toString")) {
      return null;
    }
    List<Handle> fields = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      fields.add((Handle) arguments[i]);
    }
    return new RecordMethod(((Type) arguments[0]).getInternalName(), name, type, fields);
  }

  /** Calls the method with what is on the stack. */
  void call(MethodVisitor code) {
    code.visitMethodInsn(INVOKESTATIC, owner, methodName(), type, false);
  }

  private String methodName() {
    return "record$" + name;
  }

  /** Adds the method to the record. */
  void write(ClassVisitor to) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = to.visitMethod(access, methodName(), type, null, null);
    code.visitCode();
    if (name.equals("equals")) {
      equality(code);
    } else {
      hash(code);
    }
    code.visitInsn(IRETURN);
    code.visitMaxs(4, 2); // two numbers of double size
    code.visitEnd();
  }

  private void hash(MethodVisitor code) {
    code.visitInsn(ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(IMUL);
      load(code, 0, field);
      Type component = Type.getType(field.getDesc());
      Type wrapper = Conversion.wrapper(component);
      String[] hash =
          wrapper == null
              ? new String[] {OBJECTS, "(Ljava/lang/Object;)I"}
              : new String[] {wrapper.getInternalName(), "(" + component + ")I"};
      code.visitMethodInsn(INVOKESTATIC, hash[0], "hashCode", hash[1], false);
      code.visitInsn(IADD);
    }
  }

  private void load(MethodVisitor code, int variable, Handle field) {
    code.visitVarInsn(ALOAD, variable);
    if (variable > 0) {
      code.visitTypeInsn(CHECKCAST, owner);
    }
    code.visitFieldInsn(GETFIELD, owner, field.getName(), field.getDesc());
  }

  private void equality(MethodVisitor code) {
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, owner);
    unlessFalse(code, IFNE);
    for (Handle field : fields) {
      load(code, 0, field);
      load(code, 1, field);
      Type component = Type.getType(field.getDesc());
      Type wrapper = Conversion.wrapper(component);
      if (wrapper == null) {
        String objects = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        code.visitMethodInsn(INVOKESTATIC, OBJECTS, "equals", objects, false);
        unlessFalse(code, IFNE);
      } else {
        String numbers = "(" + component + component + ")I";
        code.visitMethodInsn(INVOKESTATIC, wrapper.getInternalName(), "compare", numbers, false);
        unlessFalse(code, IFEQ);
      }
    }
    code.visitInsn(ICONST_1);
  }

  /** Goes on if the number on the stack is as the jump wants it, and gives back false if not. */
  private static void unlessFalse(MethodVisitor code, int jump) {
    Label on = new Label();
    code.visitJumpInsn(jump, on);
    code.visitInsn(ICONST_0);
    code.visitInsn(IRETURN);
    code.visitLabel(on);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }
}
