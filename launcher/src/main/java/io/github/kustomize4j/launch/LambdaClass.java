package io.github.kustomize4j.launch;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class that takes the place of one lambda: a field for each captured value, and the one method
 * of the interface, which calls the body.
 *
 * @param name the internal name of the class
 * @param host the outermost class, whose private methods it may call
 * @param sam the name of the interface's method
 * @param site what is captured, and the interface
 * @param erased the types of the interface's method
 * @param body what is called
 * @param typed the types of the interface's method with its type variables replaced
 */
record LambdaClass(
    String name, String host, String sam, Type site, Type erased, Handle body, Type typed) {
  private static final String INSTANCE = "INSTANCE";

  /** Puts an instance on the stack in place of the captured values. */
  void create(MethodVisitor code) {
    if (site.getArgumentTypes().length == 0) {
      code.visitFieldInsn(GETSTATIC, name, INSTANCE, type());
    } else {
      code.visitMethodInsn(INVOKESTATIC, name, "of", site.getDescriptor(), false);
    }
  }

  private String type() {
    return site.getReturnType().getDescriptor();
  }

  /** The class file, or null if the lambda is unusual. */
  byte @Nullable [] bytes() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {site.getReturnType().getInternalName()};
    int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    writer.visit(V17, access, name, null, "java/lang/Object", interfaces);
    writer.visitNestHost(host);
    Type[] captured = site.getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      writer
          .visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured[i].getDescriptor(), null, null)
          .visitEnd();
    }
    constructor(writer, captured);
    if (captured.length == 0) {
      instance(writer);
    } else {
      factory(writer, captured);
    }
    return method(writer, captured) ? finish(writer) : null;
  }

  private static byte[] finish(ClassWriter writer) {
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String field(int index) {
    return "c" + index;
  }

  private String constructorType() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, site.getArgumentTypes());
  }

  private void constructor(ClassWriter writer, Type[] captured) {
    MethodVisitor code = writer.visitMethod(ACC_PRIVATE, "<init>", constructorType(), null, null);
    code.visitCode();
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int slot = 1;
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(ILOAD), slot);
      code.visitFieldInsn(PUTFIELD, name, field(i), captured[i].getDescriptor());
      slot += captured[i].getSize();
    }
    end(code, RETURN);
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** Without captured values one instance serves all. */
  private void instance(ClassWriter writer) {
    writer.visitField(ACC_STATIC | ACC_FINAL, INSTANCE, type(), null, null).visitEnd();
    MethodVisitor code = writer.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
    code.visitFieldInsn(PUTSTATIC, name, INSTANCE, type());
    end(code, RETURN);
  }

  private void factory(ClassWriter writer, Type[] captured) {
    MethodVisitor code = writer.visitMethod(ACC_STATIC, "of", site.getDescriptor(), null, null);
    code.visitCode();
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    int slot = 0;
    for (Type type : captured) {
      code.visitVarInsn(type.getOpcode(ILOAD), slot);
      slot += type.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructorType(), false);
    end(code, ARETURN);
  }

  private boolean method(ClassWriter writer, Type[] captured) {
    MethodVisitor code = writer.visitMethod(ACC_PUBLIC, sam, erased.getDescriptor(), null, null);
    code.visitCode();
    boolean constructs = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (constructs) {
      code.visitTypeInsn(NEW, body.getOwner());
      code.visitInsn(DUP);
    }
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, field(i), captured[i].getDescriptor());
    }
    if (!arguments(code, captured.length)) {
      return false;
    }
    call(code);
    Type result = constructs ? Type.getObjectType(body.getOwner()) : bodyType().getReturnType();
    if (!Conversion.convert(code, result, typed.getReturnType(), erased.getReturnType())) {
      return false;
    }
    end(code, erased.getReturnType().getOpcode(IRETURN));
    return true;
  }

  private Type bodyType() {
    return Type.getMethodType(body.getDesc());
  }

  /** Puts the arguments of the interface's method on the stack as the body wants them. */
  private boolean arguments(MethodVisitor code, int captured) {
    List<Type> wanted = new ArrayList<>(List.of(bodyType().getArgumentTypes()));
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(0, Type.getObjectType(body.getOwner()));
    }
    Type[] given = erased.getArgumentTypes();
    Type[] precise = typed.getArgumentTypes();
    int slot = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(ILOAD), slot);
      slot += given[i].getSize();
      if (!Conversion.convert(code, given[i], precise[i], wanted.get(captured + i))) {
        return false;
      }
    }
    return true;
  }

  private void call(MethodVisitor code) {
    int opcode =
        switch (body.getTag()) {
          case Opcodes.H_INVOKESTATIC -> INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> INVOKESPECIAL;
          // A private method of another class of the nest is called like any other.
          default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
  }
}
