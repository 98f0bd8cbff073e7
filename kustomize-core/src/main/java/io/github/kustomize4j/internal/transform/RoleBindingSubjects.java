package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import io.github.kustomize4j.tree.Tag;
import java.util.function.UnaryOperator;

/** Which subjects of a role binding follow the bindings into a namespace. */
public enum RoleBindingSubjects {
  /** Those called {@code default}, of whatever kind: kustomize does not look at it. */
  DEFAULT_ONLY("name", "default"),
  /** All of kind ServiceAccount. */
  ALL_SERVICE_ACCOUNTS("kind", "ServiceAccount"),
  /** None. */
  NONE("", "");

  private final String field;
  private final String wanted;

  RoleBindingSubjects(String field, String wanted) {
    this.field = field;
    this.wanted = wanted;
  }

  /**
   * The mode of a name in a configuration; no name is the default.
   *
   * @throws ResolveException if there is no such mode
   */
  public static RoleBindingSubjects of(String name, Node at) {
    return switch (name) {
      case "", "defaultOnly" -> DEFAULT_ONLY;
      case "allServiceAccounts" -> ALL_SERVICE_ACCOUNTS;
      case "none" -> NONE;
      default ->
          throw new ResolveException(
              Diagnostic.error(
                      Code.INVALID_VALUE,
                      "invalid value \""
                          + name
                          + "\" for setRoleBindingSubjects: must be one of \"defaultOnly\", \"none\""
                          + " or \"allServiceAccounts\"",
                      at)
                  .hint("leave `setRoleBindingSubjects` out for \"defaultOnly\""));
    };
  }

  /** Whether a type is a role binding; the group does not matter. */
  static boolean isBinding(Gvk gvk) {
    return gvk.kind().equals("RoleBinding") || gvk.kind().equals("ClusterRoleBinding");
  }

  /** The binding with the namespace of these subjects written. */
  Resource edit(Resource binding, UnaryOperator<Node> write) {
    Node subjects = binding.body().get("subjects");
    if (this == NONE || subjects == null || subjects.isNull()) {
      return binding;
    }
    try {
      if (!(subjects instanceof ListNode list)) {
        throw FieldMismatchException.wrongKind(Node.Kind.LIST, subjects);
      }
      ListNode edited = list.mapItems(subject -> editSubject(subject, write));
      return binding.withBody(binding.body().with("subjects", edited));
    } catch (FieldMismatchException mismatch) {
      throw new ResolveException(
          Diagnostic.error(
                  Code.TRANSFORM_FAILED,
                  "setting namespace on (cluster)role binding subjects of "
                      + binding.id()
                      + ": "
                      + mismatch.getMessage(),
                  mismatch.node())
              .hint("`subjects` is a list of maps whose values are texts"));
    }
  }

  private Node editSubject(Node subject, UnaryOperator<Node> write) {
    if (subject.isNull()) {
      return subject;
    }
    if (!(subject instanceof MapNode map)) {
      throw FieldMismatchException.wrongKind(Node.Kind.MAP, subject);
    }
    Node value = map.get(field);
    if (value == null || value.isNull() || !Scalars.of(value).text().equals(wanted)) {
      return subject;
    }
    Node namespace = map.get("namespace");
    if (namespace == null) {
      namespace = ScalarNode.of(map.source(), map.start(), "", Tag.NULL, Style.PLAIN);
    }
    return map.with("namespace", write.apply(namespace));
  }
}
