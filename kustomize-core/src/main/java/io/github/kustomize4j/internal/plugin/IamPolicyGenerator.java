package io.github.kustomize4j.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.kustomize4j.internal.model.Fields;
import io.github.kustomize4j.resource.Origin;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Makes the service account that workload identity of Google's cloud asks for. */
final class IamPolicyGenerator implements Generator {
  private final PluginConfig config;
  private final PluginEnvironment environment;
  private final Args args;

  private record Args(String cloud, Names account, Names service) {}

  /** Two names; {@code second} is the namespace of an account, the project of a service account. */
  private record Names(String name, String second) {
    static final Names NONE = new Names("", "");
  }

  IamPolicyGenerator(PluginConfig config, PluginEnvironment environment) {
    this.config = config;
    this.environment = environment;
    this.args = config.decode(fields -> args(fields.embedded("IAMPolicyGeneratorArgs")));
  }

  private static Args args(Fields fields) {
    Names account =
        fields.object("kubernetesService", "types.KubernetesService", f -> names(f, "namespace"));
    Names service =
        fields.object("serviceAccount", "types.ServiceAccount", f -> names(f, "projectId"));
    return new Args(
        fields.string("cloud"),
        account == null ? Names.NONE : account,
        service == null ? Names.NONE : service);
  }

  private static Names names(Fields fields, String second) {
    return new Names(fields.string("name"), fields.string(second));
  }

  @Override
  public List<Resource> generate(Origin origin) {
    if (!args.cloud.equals("gke")) {
      throw config.invalid(
          "cloud provider " + args.cloud + " not supported yet", "the only one is `cloud: gke`");
    }
    List<Resource> accounts = new ArrayList<>();
    for (Node document :
        environment.reader().readResources(config.kind(), text().getBytes(UTF_8))) {
      if (document instanceof MapNode body) {
        accounts.add(Resource.of(body, environment.scope(), origin));
      }
    }
    return accounts;
  }

  /** The reference pastes the names into this text as they are. */
  private String text() {
    return "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  annotations:\n"
        + "    iam.gke.io/gcp-service-account: "
        + args.service.name
        + '@'
        + args.service.second
        + ".iam.gserviceaccount.com\n  name: "
        + args.account.name
        + (args.account.second.isEmpty() ? "" : "\n  namespace: " + args.account.second)
        + '\n';
  }
}
