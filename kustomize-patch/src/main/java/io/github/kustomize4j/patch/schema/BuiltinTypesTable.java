package io.github.kustomize4j.patch.schema;

/**
 * The types of the OpenAPI document of Kubernetes v1.21.2 and of kustomization files, reduced to
 * what merging of lists and the scope of kinds need. They stand in a class, and not in a file
 * beside it, since a process that renders once would spend more time on opening its jar than on the
 * rest of the reading.
 */
final class BuiltinTypesTable {
  /**
   * The kinds, sorted: apiVersion, kind, scope (n: in namespaces, c: cluster, -: not known) and the
   * number of the definition (- for none).
   */
  static final String KINDS =
"""
admission.k8s.io/v1 DeleteOptions - 590
admission.k8s.io/v1 WatchEvent - 607
admission.k8s.io/v1beta1 DeleteOptions - 590
admission.k8s.io/v1beta1 WatchEvent - 607
admissionregistration.k8s.io/v1 DeleteOptions - 590
admissionregistration.k8s.io/v1 MutatingWebhookConfiguration c 1
admissionregistration.k8s.io/v1 MutatingWebhookConfigurationList - 2
admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration c 6
admissionregistration.k8s.io/v1 ValidatingWebhookConfigurationList - 7
admissionregistration.k8s.io/v1 WatchEvent - 607
admissionregistration.k8s.io/v1beta1 DeleteOptions - 590
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration c 10
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfigurationList - 11
admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration c 15
admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfigurationList - 16
admissionregistration.k8s.io/v1beta1 WatchEvent - 607
apiextensions.k8s.io/v1 CustomResourceDefinition c 542
apiextensions.k8s.io/v1 CustomResourceDefinitionList - 544
apiextensions.k8s.io/v1 DeleteOptions - 590
apiextensions.k8s.io/v1 WatchEvent - 607
apiextensions.k8s.io/v1beta1 CustomResourceDefinition c 564
apiextensions.k8s.io/v1beta1 CustomResourceDefinitionList - 566
apiextensions.k8s.io/v1beta1 DeleteOptions - 590
apiextensions.k8s.io/v1beta1 WatchEvent - 607
apiregistration.k8s.io/v1 APIService c 611
apiregistration.k8s.io/v1 APIServiceList - 613
apiregistration.k8s.io/v1 DeleteOptions - 590
apiregistration.k8s.io/v1 WatchEvent - 607
apiregistration.k8s.io/v1beta1 APIService c 617
apiregistration.k8s.io/v1beta1 APIServiceList - 619
apiregistration.k8s.io/v1beta1 DeleteOptions - 590
apiregistration.k8s.io/v1beta1 WatchEvent - 607
apps/v1 ControllerRevision n 19
apps/v1 ControllerRevisionList - 20
apps/v1 DaemonSet n 21
apps/v1 DaemonSetList - 23
apps/v1 DeleteOptions - 590
apps/v1 Deployment n 27
apps/v1 DeploymentList - 29
apps/v1 ReplicaSet n 36
apps/v1 ReplicaSetList - 38
apps/v1 StatefulSet n 45
apps/v1 StatefulSetList - 47
apps/v1 WatchEvent - 607
apps/v1beta1 DeleteOptions - 590
apps/v1beta1 WatchEvent - 607
apps/v1beta2 DeleteOptions - 590
apps/v1beta2 WatchEvent - 607
authentication.k8s.io/v1 DeleteOptions - 590
authentication.k8s.io/v1 TokenRequest - 52
authentication.k8s.io/v1 TokenReview - 55
authentication.k8s.io/v1 WatchEvent - 607
authentication.k8s.io/v1beta1 DeleteOptions - 590
authentication.k8s.io/v1beta1 TokenReview - 59
authentication.k8s.io/v1beta1 WatchEvent - 607
authorization.k8s.io/v1 DeleteOptions - 590
authorization.k8s.io/v1 LocalSubjectAccessReview - 63
authorization.k8s.io/v1 SelfSubjectAccessReview - 68
authorization.k8s.io/v1 SelfSubjectRulesReview - 70
authorization.k8s.io/v1 SubjectAccessReview - 72
authorization.k8s.io/v1 WatchEvent - 607
authorization.k8s.io/v1beta1 DeleteOptions - 590
authorization.k8s.io/v1beta1 LocalSubjectAccessReview - 76
authorization.k8s.io/v1beta1 SelfSubjectAccessReview - 81
authorization.k8s.io/v1beta1 SelfSubjectRulesReview - 83
authorization.k8s.io/v1beta1 SubjectAccessReview - 85
authorization.k8s.io/v1beta1 WatchEvent - 607
autoscaling/v1 DeleteOptions - 590
autoscaling/v1 HorizontalPodAutoscaler n 90
autoscaling/v1 HorizontalPodAutoscalerList - 91
autoscaling/v1 Scale n 94
autoscaling/v1 WatchEvent - 607
autoscaling/v2beta1 DeleteOptions - 590
autoscaling/v2beta1 HorizontalPodAutoscaler n 102
autoscaling/v2beta1 HorizontalPodAutoscalerList - 104
autoscaling/v2beta1 WatchEvent - 607
autoscaling/v2beta2 DeleteOptions - 590
autoscaling/v2beta2 HorizontalPodAutoscaler n 122
autoscaling/v2beta2 HorizontalPodAutoscalerList - 125
autoscaling/v2beta2 WatchEvent - 607
batch/v1 CronJob n 139
batch/v1 CronJobList - 140
batch/v1 DeleteOptions - 590
batch/v1 Job n 143
batch/v1 JobList - 145
batch/v1 WatchEvent - 607
batch/v1beta1 CronJob n 149
batch/v1beta1 CronJobList - 150
batch/v1beta1 DeleteOptions - 590
batch/v1beta1 WatchEvent - 607
certificates.k8s.io/v1 CertificateSigningRequest c 154
certificates.k8s.io/v1 CertificateSigningRequestList - 156
certificates.k8s.io/v1 DeleteOptions - 590
certificates.k8s.io/v1 WatchEvent - 607
certificates.k8s.io/v1beta1 CertificateSigningRequest c 159
certificates.k8s.io/v1beta1 CertificateSigningRequestList - 161
certificates.k8s.io/v1beta1 DeleteOptions - 590
certificates.k8s.io/v1beta1 WatchEvent - 607
coordination.k8s.io/v1 DeleteOptions - 590
coordination.k8s.io/v1 Lease n 164
coordination.k8s.io/v1 LeaseList - 165
coordination.k8s.io/v1 WatchEvent - 607
coordination.k8s.io/v1beta1 DeleteOptions - 590
coordination.k8s.io/v1beta1 Lease n 167
coordination.k8s.io/v1beta1 LeaseList - 168
coordination.k8s.io/v1beta1 WatchEvent - 607
discovery.k8s.io/v1 DeleteOptions - 590
discovery.k8s.io/v1 EndpointSlice n 362
discovery.k8s.io/v1 EndpointSliceList - 363
discovery.k8s.io/v1 WatchEvent - 607
discovery.k8s.io/v1beta1 DeleteOptions - 590
discovery.k8s.io/v1beta1 EndpointSlice n 369
discovery.k8s.io/v1beta1 EndpointSliceList - 370
discovery.k8s.io/v1beta1 WatchEvent - 607
events.k8s.io/v1 DeleteOptions - 590
events.k8s.io/v1 Event n 372
events.k8s.io/v1 EventList - 373
events.k8s.io/v1 WatchEvent - 607
events.k8s.io/v1beta1 DeleteOptions - 590
events.k8s.io/v1beta1 Event n 375
events.k8s.io/v1beta1 EventList - 376
events.k8s.io/v1beta1 WatchEvent - 607
extensions/v1beta1 DeleteOptions - 590
extensions/v1beta1 Ingress n 380
extensions/v1beta1 IngressList - 382
extensions/v1beta1 WatchEvent - 607
flowcontrol.apiserver.k8s.io/v1alpha1 DeleteOptions - 590
flowcontrol.apiserver.k8s.io/v1alpha1 WatchEvent - 607
flowcontrol.apiserver.k8s.io/v1beta1 DeleteOptions - 590
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema c 388
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchemaList - 390
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration c 398
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfigurationList - 400
flowcontrol.apiserver.k8s.io/v1beta1 WatchEvent - 607
imagepolicy.k8s.io/v1alpha1 DeleteOptions - 590
imagepolicy.k8s.io/v1alpha1 WatchEvent - 607
internal.apiserver.k8s.io/v1alpha1 DeleteOptions - 590
internal.apiserver.k8s.io/v1alpha1 WatchEvent - 607
kustomize.config.k8s.io/v1beta1 ConfigMapArgs - 18
kustomize.config.k8s.io/v1beta1 GeneratorArgs - 33
kustomize.config.k8s.io/v1beta1 Kustomization - 34
kustomize.config.k8s.io/v1beta1 KvPairSources - 35
kustomize.config.k8s.io/v1beta1 SecretArgs - 44
networking.k8s.io/v1 DeleteOptions - 590
networking.k8s.io/v1 Ingress n 412
networking.k8s.io/v1 IngressClass c 414
networking.k8s.io/v1 IngressClassList - 415
networking.k8s.io/v1 IngressList - 418
networking.k8s.io/v1 NetworkPolicy n 424
networking.k8s.io/v1 NetworkPolicyList - 427
networking.k8s.io/v1 WatchEvent - 607
networking.k8s.io/v1beta1 DeleteOptions - 590
networking.k8s.io/v1beta1 Ingress n 434
networking.k8s.io/v1beta1 IngressClass c 436
networking.k8s.io/v1beta1 IngressClassList - 437
networking.k8s.io/v1beta1 IngressList - 440
networking.k8s.io/v1beta1 WatchEvent - 607
node.k8s.io/v1 DeleteOptions - 590
node.k8s.io/v1 RuntimeClass c 446
node.k8s.io/v1 RuntimeClassList - 447
node.k8s.io/v1 WatchEvent - 607
node.k8s.io/v1alpha1 DeleteOptions - 590
node.k8s.io/v1alpha1 WatchEvent - 607
node.k8s.io/v1beta1 DeleteOptions - 590
node.k8s.io/v1beta1 RuntimeClass c 450
node.k8s.io/v1beta1 RuntimeClassList - 451
node.k8s.io/v1beta1 WatchEvent - 607
policy/v1 DeleteOptions - 590
policy/v1 PodDisruptionBudget n 453
policy/v1 PodDisruptionBudgetList - 454
policy/v1 WatchEvent - 607
policy/v1beta1 DeleteOptions - 590
policy/v1beta1 Eviction - 460
policy/v1beta1 PodDisruptionBudget n 464
policy/v1beta1 PodDisruptionBudgetList - 465
policy/v1beta1 PodSecurityPolicy c 468
policy/v1beta1 PodSecurityPolicyList - 469
policy/v1beta1 WatchEvent - 607
rbac.authorization.k8s.io/v1 ClusterRole c 477
rbac.authorization.k8s.io/v1 ClusterRoleBinding c 478
rbac.authorization.k8s.io/v1 ClusterRoleBindingList - 479
rbac.authorization.k8s.io/v1 ClusterRoleList - 480
rbac.authorization.k8s.io/v1 DeleteOptions - 590
rbac.authorization.k8s.io/v1 Role n 482
rbac.authorization.k8s.io/v1 RoleBinding n 483
rbac.authorization.k8s.io/v1 RoleBindingList - 484
rbac.authorization.k8s.io/v1 RoleList - 485
rbac.authorization.k8s.io/v1 WatchEvent - 607
rbac.authorization.k8s.io/v1alpha1 DeleteOptions - 590
rbac.authorization.k8s.io/v1alpha1 WatchEvent - 607
rbac.authorization.k8s.io/v1beta1 ClusterRole c 489
rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding c 490
rbac.authorization.k8s.io/v1beta1 ClusterRoleBindingList - 491
rbac.authorization.k8s.io/v1beta1 ClusterRoleList - 492
rbac.authorization.k8s.io/v1beta1 DeleteOptions - 590
rbac.authorization.k8s.io/v1beta1 Role n 494
rbac.authorization.k8s.io/v1beta1 RoleBinding n 495
rbac.authorization.k8s.io/v1beta1 RoleBindingList - 496
rbac.authorization.k8s.io/v1beta1 RoleList - 497
rbac.authorization.k8s.io/v1beta1 WatchEvent - 607
scheduling.k8s.io/v1 DeleteOptions - 590
scheduling.k8s.io/v1 PriorityClass c 500
scheduling.k8s.io/v1 PriorityClassList - 501
scheduling.k8s.io/v1 WatchEvent - 607
scheduling.k8s.io/v1alpha1 DeleteOptions - 590
scheduling.k8s.io/v1alpha1 WatchEvent - 607
scheduling.k8s.io/v1beta1 DeleteOptions - 590
scheduling.k8s.io/v1beta1 PriorityClass c 502
scheduling.k8s.io/v1beta1 PriorityClassList - 503
scheduling.k8s.io/v1beta1 WatchEvent - 607
storage.k8s.io/v1 CSIDriver c 504
storage.k8s.io/v1 CSIDriverList - 505
storage.k8s.io/v1 CSINode c 507
storage.k8s.io/v1 CSINodeList - 509
storage.k8s.io/v1 DeleteOptions - 590
storage.k8s.io/v1 StorageClass c 511
storage.k8s.io/v1 StorageClassList - 512
storage.k8s.io/v1 VolumeAttachment c 514
storage.k8s.io/v1 VolumeAttachmentList - 515
storage.k8s.io/v1 WatchEvent - 607
storage.k8s.io/v1alpha1 DeleteOptions - 590
storage.k8s.io/v1alpha1 WatchEvent - 607
storage.k8s.io/v1beta1 CSIDriver c 521
storage.k8s.io/v1beta1 CSIDriverList - 522
storage.k8s.io/v1beta1 CSINode c 524
storage.k8s.io/v1beta1 CSINodeList - 526
storage.k8s.io/v1beta1 CSIStorageCapacity n 528
storage.k8s.io/v1beta1 CSIStorageCapacityList - 529
storage.k8s.io/v1beta1 DeleteOptions - 590
storage.k8s.io/v1beta1 StorageClass c 530
storage.k8s.io/v1beta1 StorageClassList - 531
storage.k8s.io/v1beta1 VolumeAttachment c 533
storage.k8s.io/v1beta1 VolumeAttachmentList - 534
storage.k8s.io/v1beta1 WatchEvent - 607
v1 APIGroup - 584
v1 APIGroupList - 585
v1 APIResourceList - 587
v1 APIVersions - 588
v1 Binding - 176
v1 ComponentStatus c 186
v1 ComponentStatusList - 187
v1 ConfigMap n 188
v1 ConfigMapList - 191
v1 DeleteOptions - 590
v1 Endpoints n 211
v1 EndpointsList - 212
v1 Event n 218
v1 EventList - 219
v1 LimitRange n 240
v1 LimitRangeList - 242
v1 Namespace c 249
v1 NamespaceList - 251
v1 Node c 254
v1 NodeList - 261
v1 NodeProxyOptions c -
v1 PersistentVolume c 270
v1 PersistentVolumeClaim n 271
v1 PersistentVolumeClaimList - 273
v1 PersistentVolumeList - 278
v1 Pod n 282
v1 PodAttachOptions n -
v1 PodExecOptions n -
v1 PodList - 290
v1 PodPortForwardOptions n -
v1 PodProxyOptions n -
v1 PodTemplate n 295
v1 PodTemplateList - 296
v1 ReplicationController n 306
v1 ReplicationControllerList - 308
v1 ResourceQuota n 312
v1 ResourceQuotaList - 313
v1 Secret n 323
v1 SecretList - 326
v1 Service n 331
v1 ServiceAccount n 332
v1 ServiceAccountList - 333
v1 ServiceList - 335
v1 ServiceProxyOptions n -
v1 Status - 603
v1 WatchEvent - 607
""";

  /**
   * The definitions, sorted by their names: number, name, =, and a node as {@link
   * CompactSchemaReader} reads it.
   */
  static final String DEFINITIONS =
"""
000 io.k8s.api.admissionregistration.v1.MutatingWebhook={admissionReviewVersions:[-clientConfig:@8namespaceSelector:@593objectSelector:@593rules:[@3}
001 io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration={metadata:@598webhooks:!name;[@0}
002 io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList={items:[@1metadata:@595}
003 io.k8s.api.admissionregistration.v1.RuleWithOperations={apiGroups:[-apiVersions:[-operations:[-resources:[-}
004 io.k8s.api.admissionregistration.v1.ServiceReference={}
005 io.k8s.api.admissionregistration.v1.ValidatingWebhook={admissionReviewVersions:[-clientConfig:@8namespaceSelector:@593objectSelector:@593rules:[@3}
006 io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration={metadata:@598webhooks:!name;[@5}
007 io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList={items:[@6metadata:@595}
008 io.k8s.api.admissionregistration.v1.WebhookClientConfig={service:@4}
009 io.k8s.api.admissionregistration.v1beta1.MutatingWebhook={admissionReviewVersions:[-clientConfig:@17namespaceSelector:@593objectSelector:@593rules:[@12}
010 io.k8s.api.admissionregistration.v1beta1.MutatingWebhookConfiguration={metadata:@598webhooks:!name;[@9}
011 io.k8s.api.admissionregistration.v1beta1.MutatingWebhookConfigurationList={items:[@10metadata:@595}
012 io.k8s.api.admissionregistration.v1beta1.RuleWithOperations={apiGroups:[-apiVersions:[-operations:[-resources:[-}
013 io.k8s.api.admissionregistration.v1beta1.ServiceReference={}
014 io.k8s.api.admissionregistration.v1beta1.ValidatingWebhook={admissionReviewVersions:[-clientConfig:@17namespaceSelector:@593objectSelector:@593rules:[@12}
015 io.k8s.api.admissionregistration.v1beta1.ValidatingWebhookConfiguration={metadata:@598webhooks:!name;[@14}
016 io.k8s.api.admissionregistration.v1beta1.ValidatingWebhookConfigurationList={items:[@15metadata:@595}
017 io.k8s.api.admissionregistration.v1beta1.WebhookClientConfig={service:@13}
018 io.k8s.api.apps.v1.ConfigMapArgs={GeneratorArgs:@33}
019 io.k8s.api.apps.v1.ControllerRevision={data:@608metadata:@598}
020 io.k8s.api.apps.v1.ControllerRevisionList={items:[@19metadata:@595}
021 io.k8s.api.apps.v1.DaemonSet={metadata:@598spec:@24status:@25}
022 io.k8s.api.apps.v1.DaemonSetCondition={lastTransitionTime:@606}
023 io.k8s.api.apps.v1.DaemonSetList={items:[@21metadata:@595}
024 io.k8s.api.apps.v1.DaemonSetSpec={selector:@593template:@297updateStrategy:@26}
025 io.k8s.api.apps.v1.DaemonSetStatus={conditions:!type;[@22}
026 io.k8s.api.apps.v1.DaemonSetUpdateStrategy={rollingUpdate:@41}
027 io.k8s.api.apps.v1.Deployment={metadata:@598spec:@30status:@31}
028 io.k8s.api.apps.v1.DeploymentCondition={lastTransitionTime:@606lastUpdateTime:@606}
029 io.k8s.api.apps.v1.DeploymentList={items:[@27metadata:@595}
030 io.k8s.api.apps.v1.DeploymentSpec={selector:@593strategy:@32template:@297}
031 io.k8s.api.apps.v1.DeploymentStatus={conditions:!type;[@28}
032 io.k8s.api.apps.v1.DeploymentStrategy={rollingUpdate:@42}
033 io.k8s.api.apps.v1.GeneratorArgs={KvPairSources:@35}
034 io.k8s.api.apps.v1.Kustomization={configMapGenerator:!name;[@18secretGenerator:!name;[@44}
035 io.k8s.api.apps.v1.KvPairSources={envs:[-files:[-literals:[-}
036 io.k8s.api.apps.v1.ReplicaSet={metadata:@598spec:@39status:@40}
037 io.k8s.api.apps.v1.ReplicaSetCondition={lastTransitionTime:@606}
038 io.k8s.api.apps.v1.ReplicaSetList={items:[@36metadata:@595}
039 io.k8s.api.apps.v1.ReplicaSetSpec={selector:@593template:@297}
040 io.k8s.api.apps.v1.ReplicaSetStatus={conditions:!type;[@37}
041 io.k8s.api.apps.v1.RollingUpdateDaemonSet={maxSurge:@609maxUnavailable:@609}
042 io.k8s.api.apps.v1.RollingUpdateDeployment={maxSurge:@609maxUnavailable:@609}
043 io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy={}
044 io.k8s.api.apps.v1.SecretArgs={GeneratorArgs:@33}
045 io.k8s.api.apps.v1.StatefulSet={metadata:@598spec:@48status:@49}
046 io.k8s.api.apps.v1.StatefulSetCondition={lastTransitionTime:@606}
047 io.k8s.api.apps.v1.StatefulSetList={items:[@45metadata:@595}
048 io.k8s.api.apps.v1.StatefulSetSpec={selector:@593template:@297updateStrategy:@50volumeClaimTemplates:[@271}
049 io.k8s.api.apps.v1.StatefulSetStatus={conditions:!type;[@46}
050 io.k8s.api.apps.v1.StatefulSetUpdateStrategy={rollingUpdate:@43}
051 io.k8s.api.authentication.v1.BoundObjectReference={}
052 io.k8s.api.authentication.v1.TokenRequest={metadata:@598spec:@53status:@54}
053 io.k8s.api.authentication.v1.TokenRequestSpec={audiences:[-boundObjectRef:@51}
054 io.k8s.api.authentication.v1.TokenRequestStatus={expirationTimestamp:@606}
055 io.k8s.api.authentication.v1.TokenReview={metadata:@598spec:@56status:@57}
056 io.k8s.api.authentication.v1.TokenReviewSpec={audiences:[-}
057 io.k8s.api.authentication.v1.TokenReviewStatus={audiences:[-user:@58}
058 io.k8s.api.authentication.v1.UserInfo={extra:*[-groups:[-}
059 io.k8s.api.authentication.v1beta1.TokenReview={metadata:@598spec:@60status:@61}
060 io.k8s.api.authentication.v1beta1.TokenReviewSpec={audiences:[-}
061 io.k8s.api.authentication.v1beta1.TokenReviewStatus={audiences:[-user:@62}
062 io.k8s.api.authentication.v1beta1.UserInfo={extra:*[-groups:[-}
063 io.k8s.api.authorization.v1.LocalSubjectAccessReview={metadata:@598spec:@73status:@74}
064 io.k8s.api.authorization.v1.NonResourceAttributes={}
065 io.k8s.api.authorization.v1.NonResourceRule={nonResourceURLs:[-verbs:[-}
066 io.k8s.api.authorization.v1.ResourceAttributes={}
067 io.k8s.api.authorization.v1.ResourceRule={apiGroups:[-resourceNames:[-resources:[-verbs:[-}
068 io.k8s.api.authorization.v1.SelfSubjectAccessReview={metadata:@598spec:@69status:@74}
069 io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec={nonResourceAttributes:@64resourceAttributes:@66}
070 io.k8s.api.authorization.v1.SelfSubjectRulesReview={metadata:@598spec:@71status:@75}
071 io.k8s.api.authorization.v1.SelfSubjectRulesReviewSpec={}
072 io.k8s.api.authorization.v1.SubjectAccessReview={metadata:@598spec:@73status:@74}
073 io.k8s.api.authorization.v1.SubjectAccessReviewSpec={extra:*[-groups:[-nonResourceAttributes:@64resourceAttributes:@66}
074 io.k8s.api.authorization.v1.SubjectAccessReviewStatus={}
075 io.k8s.api.authorization.v1.SubjectRulesReviewStatus={nonResourceRules:[@65resourceRules:[@67}
076 io.k8s.api.authorization.v1beta1.LocalSubjectAccessReview={metadata:@598spec:@86status:@87}
077 io.k8s.api.authorization.v1beta1.NonResourceAttributes={}
078 io.k8s.api.authorization.v1beta1.NonResourceRule={nonResourceURLs:[-verbs:[-}
079 io.k8s.api.authorization.v1beta1.ResourceAttributes={}
080 io.k8s.api.authorization.v1beta1.ResourceRule={apiGroups:[-resourceNames:[-resources:[-verbs:[-}
081 io.k8s.api.authorization.v1beta1.SelfSubjectAccessReview={metadata:@598spec:@82status:@87}
082 io.k8s.api.authorization.v1beta1.SelfSubjectAccessReviewSpec={nonResourceAttributes:@77resourceAttributes:@79}
083 io.k8s.api.authorization.v1beta1.SelfSubjectRulesReview={metadata:@598spec:@84status:@88}
084 io.k8s.api.authorization.v1beta1.SelfSubjectRulesReviewSpec={}
085 io.k8s.api.authorization.v1beta1.SubjectAccessReview={metadata:@598spec:@86status:@87}
086 io.k8s.api.authorization.v1beta1.SubjectAccessReviewSpec={extra:*[-group:[-nonResourceAttributes:@77resourceAttributes:@79}
087 io.k8s.api.authorization.v1beta1.SubjectAccessReviewStatus={}
088 io.k8s.api.authorization.v1beta1.SubjectRulesReviewStatus={nonResourceRules:[@78resourceRules:[@80}
089 io.k8s.api.autoscaling.v1.CrossVersionObjectReference={}
090 io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler={metadata:@598spec:@92status:@93}
091 io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerList={items:[@90metadata:@595}
092 io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec={scaleTargetRef:@89}
093 io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerStatus={lastScaleTime:@606}
094 io.k8s.api.autoscaling.v1.Scale={metadata:@598spec:@95status:@96}
095 io.k8s.api.autoscaling.v1.ScaleSpec={}
096 io.k8s.api.autoscaling.v1.ScaleStatus={}
097 io.k8s.api.autoscaling.v2beta1.ContainerResourceMetricSource={targetAverageValue:@583}
098 io.k8s.api.autoscaling.v2beta1.ContainerResourceMetricStatus={currentAverageValue:@583}
099 io.k8s.api.autoscaling.v2beta1.CrossVersionObjectReference={}
100 io.k8s.api.autoscaling.v2beta1.ExternalMetricSource={metricSelector:@593targetAverageValue:@583targetValue:@583}
101 io.k8s.api.autoscaling.v2beta1.ExternalMetricStatus={currentAverageValue:@583currentValue:@583metricSelector:@593}
102 io.k8s.api.autoscaling.v2beta1.HorizontalPodAutoscaler={metadata:@598spec:@105status:@106}
103 io.k8s.api.autoscaling.v2beta1.HorizontalPodAutoscalerCondition={lastTransitionTime:@606}
104 io.k8s.api.autoscaling.v2beta1.HorizontalPodAutoscalerList={items:[@102metadata:@595}
105 io.k8s.api.autoscaling.v2beta1.HorizontalPodAutoscalerSpec={metrics:[@107scaleTargetRef:@99}
106 io.k8s.api.autoscaling.v2beta1.HorizontalPodAutoscalerStatus={conditions:[@103currentMetrics:[@108lastScaleTime:@606}
107 io.k8s.api.autoscaling.v2beta1.MetricSpec={containerResource:@97external:@100object:@109pods:@111resource:@113}
108 io.k8s.api.autoscaling.v2beta1.MetricStatus={containerResource:@98external:@101object:@110pods:@112resource:@114}
109 io.k8s.api.autoscaling.v2beta1.ObjectMetricSource={averageValue:@583selector:@593target:@99targetValue:@583}
110 io.k8s.api.autoscaling.v2beta1.ObjectMetricStatus={averageValue:@583currentValue:@583selector:@593target:@99}
111 io.k8s.api.autoscaling.v2beta1.PodsMetricSource={selector:@593targetAverageValue:@583}
112 io.k8s.api.autoscaling.v2beta1.PodsMetricStatus={currentAverageValue:@583selector:@593}
113 io.k8s.api.autoscaling.v2beta1.ResourceMetricSource={targetAverageValue:@583}
114 io.k8s.api.autoscaling.v2beta1.ResourceMetricStatus={currentAverageValue:@583}
115 io.k8s.api.autoscaling.v2beta2.ContainerResourceMetricSource={target:@131}
116 io.k8s.api.autoscaling.v2beta2.ContainerResourceMetricStatus={current:@132}
117 io.k8s.api.autoscaling.v2beta2.CrossVersionObjectReference={}
118 io.k8s.api.autoscaling.v2beta2.ExternalMetricSource={metric:@128target:@131}
119 io.k8s.api.autoscaling.v2beta2.ExternalMetricStatus={current:@132metric:@128}
120 io.k8s.api.autoscaling.v2beta2.HPAScalingPolicy={}
121 io.k8s.api.autoscaling.v2beta2.HPAScalingRules={policies:[@120}
122 io.k8s.api.autoscaling.v2beta2.HorizontalPodAutoscaler={metadata:@598spec:@126status:@127}
123 io.k8s.api.autoscaling.v2beta2.HorizontalPodAutoscalerBehavior={scaleDown:@121scaleUp:@121}
124 io.k8s.api.autoscaling.v2beta2.HorizontalPodAutoscalerCondition={lastTransitionTime:@606}
125 io.k8s.api.autoscaling.v2beta2.HorizontalPodAutoscalerList={items:[@122metadata:@595}
126 io.k8s.api.autoscaling.v2beta2.HorizontalPodAutoscalerSpec={behavior:@123metrics:[@129scaleTargetRef:@117}
127 io.k8s.api.autoscaling.v2beta2.HorizontalPodAutoscalerStatus={conditions:[@124currentMetrics:[@130lastScaleTime:@606}
128 io.k8s.api.autoscaling.v2beta2.MetricIdentifier={selector:@593}
129 io.k8s.api.autoscaling.v2beta2.MetricSpec={containerResource:@115external:@118object:@133pods:@135resource:@137}
130 io.k8s.api.autoscaling.v2beta2.MetricStatus={containerResource:@116external:@119object:@134pods:@136resource:@138}
131 io.k8s.api.autoscaling.v2beta2.MetricTarget={averageValue:@583value:@583}
132 io.k8s.api.autoscaling.v2beta2.MetricValueStatus={averageValue:@583value:@583}
133 io.k8s.api.autoscaling.v2beta2.ObjectMetricSource={describedObject:@117metric:@128target:@131}
134 io.k8s.api.autoscaling.v2beta2.ObjectMetricStatus={current:@132describedObject:@117metric:@128}
135 io.k8s.api.autoscaling.v2beta2.PodsMetricSource={metric:@128target:@131}
136 io.k8s.api.autoscaling.v2beta2.PodsMetricStatus={current:@132metric:@128}
137 io.k8s.api.autoscaling.v2beta2.ResourceMetricSource={target:@131}
138 io.k8s.api.autoscaling.v2beta2.ResourceMetricStatus={current:@132}
139 io.k8s.api.batch.v1.CronJob={metadata:@598spec:@141status:@142}
140 io.k8s.api.batch.v1.CronJobList={items:[@139metadata:@595}
141 io.k8s.api.batch.v1.CronJobSpec={jobTemplate:@148}
142 io.k8s.api.batch.v1.CronJobStatus={active:[@269lastScheduleTime:@606lastSuccessfulTime:@606}
143 io.k8s.api.batch.v1.Job={metadata:@598spec:@146status:@147}
144 io.k8s.api.batch.v1.JobCondition={lastProbeTime:@606lastTransitionTime:@606}
145 io.k8s.api.batch.v1.JobList={items:[@143metadata:@595}
146 io.k8s.api.batch.v1.JobSpec={selector:@593template:@297}
147 io.k8s.api.batch.v1.JobStatus={completionTime:@606conditions:!type;[@144startTime:@606}
148 io.k8s.api.batch.v1.JobTemplateSpec={metadata:@598spec:@146}
149 io.k8s.api.batch.v1beta1.CronJob={metadata:@598spec:@151status:@152}
150 io.k8s.api.batch.v1beta1.CronJobList={items:[@149metadata:@595}
151 io.k8s.api.batch.v1beta1.CronJobSpec={jobTemplate:@153}
152 io.k8s.api.batch.v1beta1.CronJobStatus={active:[@269lastScheduleTime:@606lastSuccessfulTime:@606}
153 io.k8s.api.batch.v1beta1.JobTemplateSpec={metadata:@598spec:@146}
154 io.k8s.api.certificates.v1.CertificateSigningRequest={metadata:@598spec:@157status:@158}
155 io.k8s.api.certificates.v1.CertificateSigningRequestCondition={lastTransitionTime:@606lastUpdateTime:@606}
156 io.k8s.api.certificates.v1.CertificateSigningRequestList={items:[@154metadata:@595}
157 io.k8s.api.certificates.v1.CertificateSigningRequestSpec={extra:*[-groups:[-request:-usages:[-}
158 io.k8s.api.certificates.v1.CertificateSigningRequestStatus={certificate:-conditions:[@155}
159 io.k8s.api.certificates.v1beta1.CertificateSigningRequest={metadata:@598spec:@162status:@163}
160 io.k8s.api.certificates.v1beta1.CertificateSigningRequestCondition={lastTransitionTime:@606lastUpdateTime:@606}
161 io.k8s.api.certificates.v1beta1.CertificateSigningRequestList={items:[@159metadata:@595}
162 io.k8s.api.certificates.v1beta1.CertificateSigningRequestSpec={extra:*[-groups:[-request:-usages:[-}
163 io.k8s.api.certificates.v1beta1.CertificateSigningRequestStatus={certificate:-conditions:[@160}
164 io.k8s.api.coordination.v1.Lease={metadata:@598spec:@166}
165 io.k8s.api.coordination.v1.LeaseList={items:[@164metadata:@595}
166 io.k8s.api.coordination.v1.LeaseSpec={acquireTime:@597renewTime:@597}
167 io.k8s.api.coordination.v1beta1.Lease={metadata:@598spec:@169}
168 io.k8s.api.coordination.v1beta1.LeaseList={items:[@167metadata:@595}
169 io.k8s.api.coordination.v1beta1.LeaseSpec={acquireTime:@597renewTime:@597}
170 io.k8s.api.core.v1.AWSElasticBlockStoreVolumeSource={}
171 io.k8s.api.core.v1.Affinity={nodeAffinity:@256podAffinity:@283podAntiAffinity:@285}
172 io.k8s.api.core.v1.AttachedVolume={}
173 io.k8s.api.core.v1.AzureDiskVolumeSource={}
174 io.k8s.api.core.v1.AzureFilePersistentVolumeSource={}
175 io.k8s.api.core.v1.AzureFileVolumeSource={}
176 io.k8s.api.core.v1.Binding={metadata:@598target:@269}
177 io.k8s.api.core.v1.CSIPersistentVolumeSource={controllerExpandSecretRef:@328controllerPublishSecretRef:@328nodePublishSecretRef:@328nodeStageSecretRef:@328volumeAttributes:*-}
178 io.k8s.api.core.v1.CSIVolumeSource={nodePublishSecretRef:@246volumeAttributes:*-}
179 io.k8s.api.core.v1.Capabilities={add:[-drop:[-}
180 io.k8s.api.core.v1.CephFSPersistentVolumeSource={monitors:[-secretRef:@328}
181 io.k8s.api.core.v1.CephFSVolumeSource={monitors:[-secretRef:@246}
182 io.k8s.api.core.v1.CinderPersistentVolumeSource={secretRef:@328}
183 io.k8s.api.core.v1.CinderVolumeSource={secretRef:@246}
184 io.k8s.api.core.v1.ClientIPConfig={}
185 io.k8s.api.core.v1.ComponentCondition={}
186 io.k8s.api.core.v1.ComponentStatus={conditions:!type;[@185metadata:@598}
187 io.k8s.api.core.v1.ComponentStatusList={items:[@186metadata:@595}
188 io.k8s.api.core.v1.ConfigMap={binaryData:*-data:*-metadata:@598}
189 io.k8s.api.core.v1.ConfigMapEnvSource={}
190 io.k8s.api.core.v1.ConfigMapKeySelector={}
191 io.k8s.api.core.v1.ConfigMapList={items:[@188metadata:@595}
192 io.k8s.api.core.v1.ConfigMapNodeConfigSource={}
193 io.k8s.api.core.v1.ConfigMapProjection={items:[@238}
194 io.k8s.api.core.v1.ConfigMapVolumeSource={items:[@238}
195 io.k8s.api.core.v1.Container={args:[-command:[-env:!name;[@214envFrom:[@213lifecycle:@239livenessProbe:@301ports:!containerPort,protocol;[@197readinessProbe:@301resources:@316securityContext:@330startupProbe:@301volumeDevices:!devicePath;[@351volumeMounts:!mountPath;[@352}
196 io.k8s.api.core.v1.ContainerImage={names:[-}
197 io.k8s.api.core.v1.ContainerPort={}
198 io.k8s.api.core.v1.ContainerState={running:@199terminated:@200waiting:@201}
199 io.k8s.api.core.v1.ContainerStateRunning={startedAt:@606}
200 io.k8s.api.core.v1.ContainerStateTerminated={finishedAt:@606startedAt:@606}
201 io.k8s.api.core.v1.ContainerStateWaiting={}
202 io.k8s.api.core.v1.ContainerStatus={lastState:@198state:@198}
203 io.k8s.api.core.v1.DaemonEndpoint={}
204 io.k8s.api.core.v1.DownwardAPIProjection={items:[@205}
205 io.k8s.api.core.v1.DownwardAPIVolumeFile={fieldRef:@268resourceFieldRef:@311}
206 io.k8s.api.core.v1.DownwardAPIVolumeSource={items:[@205}
207 io.k8s.api.core.v1.EmptyDirVolumeSource={sizeLimit:@583}
208 io.k8s.api.core.v1.EndpointAddress={targetRef:@269}
209 io.k8s.api.core.v1.EndpointPort={}
210 io.k8s.api.core.v1.EndpointSubset={addresses:[@208notReadyAddresses:[@208ports:[@209}
211 io.k8s.api.core.v1.Endpoints={metadata:@598subsets:[@210}
212 io.k8s.api.core.v1.EndpointsList={items:[@211metadata:@595}
213 io.k8s.api.core.v1.EnvFromSource={configMapRef:@189secretRef:@324}
214 io.k8s.api.core.v1.EnvVar={valueFrom:@215}
215 io.k8s.api.core.v1.EnvVarSource={configMapKeyRef:@190fieldRef:@268resourceFieldRef:@311secretKeyRef:@325}
216 io.k8s.api.core.v1.EphemeralContainer={args:[-command:[-env:!name;[@214envFrom:[@213lifecycle:@239livenessProbe:@301ports:[@197readinessProbe:@301resources:@316securityContext:@330startupProbe:@301volumeDevices:!devicePath;[@351volumeMounts:!mountPath;[@352}
217 io.k8s.api.core.v1.EphemeralVolumeSource={volumeClaimTemplate:@276}
218 io.k8s.api.core.v1.Event={eventTime:@597firstTimestamp:@606involvedObject:@269lastTimestamp:@606metadata:@598related:@269series:@220source:@221}
219 io.k8s.api.core.v1.EventList={items:[@218metadata:@595}
220 io.k8s.api.core.v1.EventSeries={lastObservedTime:@597}
221 io.k8s.api.core.v1.EventSource={}
222 io.k8s.api.core.v1.ExecAction={command:[-}
223 io.k8s.api.core.v1.FCVolumeSource={targetWWNs:[-wwids:[-}
224 io.k8s.api.core.v1.FlexPersistentVolumeSource={options:*-secretRef:@328}
225 io.k8s.api.core.v1.FlexVolumeSource={options:*-secretRef:@246}
226 io.k8s.api.core.v1.FlockerVolumeSource={}
227 io.k8s.api.core.v1.GCEPersistentDiskVolumeSource={}
228 io.k8s.api.core.v1.GitRepoVolumeSource={}
229 io.k8s.api.core.v1.GlusterfsPersistentVolumeSource={}
230 io.k8s.api.core.v1.GlusterfsVolumeSource={}
231 io.k8s.api.core.v1.HTTPGetAction={httpHeaders:[@232port:@609}
232 io.k8s.api.core.v1.HTTPHeader={}
233 io.k8s.api.core.v1.Handler={exec:@222httpGet:@231tcpSocket:@343}
234 io.k8s.api.core.v1.HostAlias={hostnames:[-}
235 io.k8s.api.core.v1.HostPathVolumeSource={}
236 io.k8s.api.core.v1.ISCSIPersistentVolumeSource={portals:[-secretRef:@328}
237 io.k8s.api.core.v1.ISCSIVolumeSource={portals:[-secretRef:@246}
238 io.k8s.api.core.v1.KeyToPath={}
239 io.k8s.api.core.v1.Lifecycle={postStart:@233preStop:@233}
240 io.k8s.api.core.v1.LimitRange={metadata:@598spec:@243}
241 io.k8s.api.core.v1.LimitRangeItem={default:*@583defaultRequest:*@583max:*@583maxLimitRequestRatio:*@583min:*@583}
242 io.k8s.api.core.v1.LimitRangeList={items:[@240metadata:@595}
243 io.k8s.api.core.v1.LimitRangeSpec={limits:[@241}
244 io.k8s.api.core.v1.LoadBalancerIngress={ports:[@298}
245 io.k8s.api.core.v1.LoadBalancerStatus={ingress:[@244}
246 io.k8s.api.core.v1.LocalObjectReference={}
247 io.k8s.api.core.v1.LocalVolumeSource={}
248 io.k8s.api.core.v1.NFSVolumeSource={}
249 io.k8s.api.core.v1.Namespace={metadata:@598spec:@252status:@253}
250 io.k8s.api.core.v1.NamespaceCondition={lastTransitionTime:@606}
251 io.k8s.api.core.v1.NamespaceList={items:[@249metadata:@595}
252 io.k8s.api.core.v1.NamespaceSpec={finalizers:[-}
253 io.k8s.api.core.v1.NamespaceStatus={conditions:!type;[@250}
254 io.k8s.api.core.v1.Node={metadata:@598spec:@265status:@266}
255 io.k8s.api.core.v1.NodeAddress={}
256 io.k8s.api.core.v1.NodeAffinity={preferredDuringSchedulingIgnoredDuringExecution:[@300requiredDuringSchedulingIgnoredDuringExecution:@262}
257 io.k8s.api.core.v1.NodeCondition={lastHeartbeatTime:@606lastTransitionTime:@606}
258 io.k8s.api.core.v1.NodeConfigSource={configMap:@192}
259 io.k8s.api.core.v1.NodeConfigStatus={active:@258assigned:@258lastKnownGood:@258}
260 io.k8s.api.core.v1.NodeDaemonEndpoints={kubeletEndpoint:@203}
261 io.k8s.api.core.v1.NodeList={items:[@254metadata:@595}
262 io.k8s.api.core.v1.NodeSelector={nodeSelectorTerms:[@264}
263 io.k8s.api.core.v1.NodeSelectorRequirement={values:[-}
264 io.k8s.api.core.v1.NodeSelectorTerm={matchExpressions:[@263matchFields:[@263}
265 io.k8s.api.core.v1.NodeSpec={configSource:@258podCIDRs:!;[-taints:[@344}
266 io.k8s.api.core.v1.NodeStatus={addresses:!type;[@255allocatable:*@583capacity:*@583conditions:!type;[@257config:@259daemonEndpoints:@260images:[@196nodeInfo:@267volumesAttached:[@172volumesInUse:[-}
267 io.k8s.api.core.v1.NodeSystemInfo={}
268 io.k8s.api.core.v1.ObjectFieldSelector={}
269 io.k8s.api.core.v1.ObjectReference={}
270 io.k8s.api.core.v1.PersistentVolume={metadata:@598spec:@279status:@280}
271 io.k8s.api.core.v1.PersistentVolumeClaim={metadata:@598spec:@274status:@275}
272 io.k8s.api.core.v1.PersistentVolumeClaimCondition={lastProbeTime:@606lastTransitionTime:@606}
273 io.k8s.api.core.v1.PersistentVolumeClaimList={items:[@271metadata:@595}
274 io.k8s.api.core.v1.PersistentVolumeClaimSpec={accessModes:[-dataSource:@349resources:@316selector:@593}
275 io.k8s.api.core.v1.PersistentVolumeClaimStatus={accessModes:[-capacity:*@583conditions:!type;[@272}
276 io.k8s.api.core.v1.PersistentVolumeClaimTemplate={metadata:@598spec:@274}
277 io.k8s.api.core.v1.PersistentVolumeClaimVolumeSource={}
278 io.k8s.api.core.v1.PersistentVolumeList={items:[@270metadata:@595}
279 io.k8s.api.core.v1.PersistentVolumeSpec={accessModes:[-awsElasticBlockStore:@170azureDisk:@173azureFile:@174capacity:*@583cephfs:@180cinder:@182claimRef:@269csi:@177fc:@223flexVolume:@224flocker:@226gcePersistentDisk:@227glusterfs:@229hostPath:@235iscsi:@236local:@247mountOptions:[-nfs:@248nodeAffinity:@353photonPersistentDisk:@281portworxVolume:@299quobyte:@303rbd:@304scaleIO:@318storageos:@340vsphereVolume:@355}
280 io.k8s.api.core.v1.PersistentVolumeStatus={}
281 io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource={}
282 io.k8s.api.core.v1.Pod={metadata:@598spec:@293status:@294}
283 io.k8s.api.core.v1.PodAffinity={preferredDuringSchedulingIgnoredDuringExecution:[@356requiredDuringSchedulingIgnoredDuringExecution:[@284}
284 io.k8s.api.core.v1.PodAffinityTerm={labelSelector:@593namespaceSelector:@593namespaces:[-}
285 io.k8s.api.core.v1.PodAntiAffinity={preferredDuringSchedulingIgnoredDuringExecution:[@356requiredDuringSchedulingIgnoredDuringExecution:[@284}
286 io.k8s.api.core.v1.PodCondition={lastProbeTime:@606lastTransitionTime:@606}
287 io.k8s.api.core.v1.PodDNSConfig={nameservers:[-options:[@288searches:[-}
288 io.k8s.api.core.v1.PodDNSConfigOption={}
289 io.k8s.api.core.v1.PodIP={}
290 io.k8s.api.core.v1.PodList={items:[@282metadata:@595}
291 io.k8s.api.core.v1.PodReadinessGate={}
292 io.k8s.api.core.v1.PodSecurityContext={seLinuxOptions:@317seccompProfile:@322supplementalGroups:[-sysctls:[@342windowsOptions:@357}
293 io.k8s.api.core.v1.PodSpec={affinity:@171containers:!name;[@195dnsConfig:@287ephemeralContainers:!name;[@216hostAliases:!ip;[@234imagePullSecrets:!name;[@246initContainers:!name;[@195nodeSelector:*-overhead:*@583readinessGates:[@291securityContext:@292tolerations:[@345topologySpreadConstraints:!topologyKey,whenUnsatisfiable;[@348volumes:!name;[@350}
294 io.k8s.api.core.v1.PodStatus={conditions:!type;[@286containerStatuses:[@202ephemeralContainerStatuses:[@202initContainerStatuses:[@202podIPs:!ip;[@289startTime:@606}
295 io.k8s.api.core.v1.PodTemplate={metadata:@598template:@297}
296 io.k8s.api.core.v1.PodTemplateList={items:[@295metadata:@595}
297 io.k8s.api.core.v1.PodTemplateSpec={metadata:@598spec:@293}
298 io.k8s.api.core.v1.PortStatus={}
299 io.k8s.api.core.v1.PortworxVolumeSource={}
300 io.k8s.api.core.v1.PreferredSchedulingTerm={preference:@264}
301 io.k8s.api.core.v1.Probe={exec:@222httpGet:@231tcpSocket:@343}
302 io.k8s.api.core.v1.ProjectedVolumeSource={sources:[@354}
303 io.k8s.api.core.v1.QuobyteVolumeSource={}
304 io.k8s.api.core.v1.RBDPersistentVolumeSource={monitors:[-secretRef:@328}
305 io.k8s.api.core.v1.RBDVolumeSource={monitors:[-secretRef:@246}
306 io.k8s.api.core.v1.ReplicationController={metadata:@598spec:@309status:@310}
307 io.k8s.api.core.v1.ReplicationControllerCondition={lastTransitionTime:@606}
308 io.k8s.api.core.v1.ReplicationControllerList={items:[@306metadata:@595}
309 io.k8s.api.core.v1.ReplicationControllerSpec={selector:*-template:@297}
310 io.k8s.api.core.v1.ReplicationControllerStatus={conditions:!type;[@307}
311 io.k8s.api.core.v1.ResourceFieldSelector={divisor:@583}
312 io.k8s.api.core.v1.ResourceQuota={metadata:@598spec:@314status:@315}
313 io.k8s.api.core.v1.ResourceQuotaList={items:[@312metadata:@595}
314 io.k8s.api.core.v1.ResourceQuotaSpec={hard:*@583scopeSelector:@320scopes:[-}
315 io.k8s.api.core.v1.ResourceQuotaStatus={hard:*@583used:*@583}
316 io.k8s.api.core.v1.ResourceRequirements={limits:*@583requests:*@583}
317 io.k8s.api.core.v1.SELinuxOptions={}
318 io.k8s.api.core.v1.ScaleIOPersistentVolumeSource={secretRef:@328}
319 io.k8s.api.core.v1.ScaleIOVolumeSource={secretRef:@246}
320 io.k8s.api.core.v1.ScopeSelector={matchExpressions:[@321}
321 io.k8s.api.core.v1.ScopedResourceSelectorRequirement={values:[-}
322 io.k8s.api.core.v1.SeccompProfile={}
323 io.k8s.api.core.v1.Secret={data:*-metadata:@598stringData:*-}
324 io.k8s.api.core.v1.SecretEnvSource={}
325 io.k8s.api.core.v1.SecretKeySelector={}
326 io.k8s.api.core.v1.SecretList={items:[@323metadata:@595}
327 io.k8s.api.core.v1.SecretProjection={items:[@238}
328 io.k8s.api.core.v1.SecretReference={}
329 io.k8s.api.core.v1.SecretVolumeSource={items:[@238}
330 io.k8s.api.core.v1.SecurityContext={capabilities:@179seLinuxOptions:@317seccompProfile:@322windowsOptions:@357}
331 io.k8s.api.core.v1.Service={metadata:@598spec:@337status:@338}
332 io.k8s.api.core.v1.ServiceAccount={imagePullSecrets:[@246metadata:@598secrets:!name;[@269}
333 io.k8s.api.core.v1.ServiceAccountList={items:[@332metadata:@595}
334 io.k8s.api.core.v1.ServiceAccountTokenProjection={}
335 io.k8s.api.core.v1.ServiceList={items:[@331metadata:@595}
336 io.k8s.api.core.v1.ServicePort={targetPort:@609}
337 io.k8s.api.core.v1.ServiceSpec={clusterIPs:[-externalIPs:[-ipFamilies:[-loadBalancerSourceRanges:[-ports:!port,protocol;[@336selector:*-sessionAffinityConfig:@339topologyKeys:[-}
338 io.k8s.api.core.v1.ServiceStatus={conditions:!type;[@589loadBalancer:@245}
339 io.k8s.api.core.v1.SessionAffinityConfig={clientIP:@184}
340 io.k8s.api.core.v1.StorageOSPersistentVolumeSource={secretRef:@269}
341 io.k8s.api.core.v1.StorageOSVolumeSource={secretRef:@246}
342 io.k8s.api.core.v1.Sysctl={}
343 io.k8s.api.core.v1.TCPSocketAction={port:@609}
344 io.k8s.api.core.v1.Taint={timeAdded:@606}
345 io.k8s.api.core.v1.Toleration={}
346 io.k8s.api.core.v1.TopologySelectorLabelRequirement={values:[-}
347 io.k8s.api.core.v1.TopologySelectorTerm={matchLabelExpressions:[@346}
348 io.k8s.api.core.v1.TopologySpreadConstraint={labelSelector:@593}
349 io.k8s.api.core.v1.TypedLocalObjectReference={}
350 io.k8s.api.core.v1.Volume={awsElasticBlockStore:@170azureDisk:@173azureFile:@175cephfs:@181cinder:@183configMap:@194csi:@178downwardAPI:@206emptyDir:@207ephemeral:@217fc:@223flexVolume:@225flocker:@226gcePersistentDisk:@227gitRepo:@228glusterfs:@230hostPath:@235iscsi:@237nfs:@248persistentVolumeClaim:@277photonPersistentDisk:@281portworxVolume:@299projected:@302quobyte:@303rbd:@305scaleIO:@319secret:@329storageos:@341vsphereVolume:@355}
351 io.k8s.api.core.v1.VolumeDevice={}
352 io.k8s.api.core.v1.VolumeMount={}
353 io.k8s.api.core.v1.VolumeNodeAffinity={required:@262}
354 io.k8s.api.core.v1.VolumeProjection={configMap:@193downwardAPI:@204secret:@327serviceAccountToken:@334}
355 io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource={}
356 io.k8s.api.core.v1.WeightedPodAffinityTerm={podAffinityTerm:@284}
357 io.k8s.api.core.v1.WindowsSecurityContextOptions={}
358 io.k8s.api.discovery.v1.Endpoint={addresses:[-conditions:@359deprecatedTopology:*-hints:@360targetRef:@269}
359 io.k8s.api.discovery.v1.EndpointConditions={}
360 io.k8s.api.discovery.v1.EndpointHints={forZones:[@364}
361 io.k8s.api.discovery.v1.EndpointPort={}
362 io.k8s.api.discovery.v1.EndpointSlice={endpoints:[@358metadata:@598ports:[@361}
363 io.k8s.api.discovery.v1.EndpointSliceList={items:[@362metadata:@595}
364 io.k8s.api.discovery.v1.ForZone={}
365 io.k8s.api.discovery.v1beta1.Endpoint={addresses:[-conditions:@366hints:@367targetRef:@269topology:*-}
366 io.k8s.api.discovery.v1beta1.EndpointConditions={}
367 io.k8s.api.discovery.v1beta1.EndpointHints={forZones:[@371}
368 io.k8s.api.discovery.v1beta1.EndpointPort={}
369 io.k8s.api.discovery.v1beta1.EndpointSlice={endpoints:[@365metadata:@598ports:[@368}
370 io.k8s.api.discovery.v1beta1.EndpointSliceList={items:[@369metadata:@595}
371 io.k8s.api.discovery.v1beta1.ForZone={}
372 io.k8s.api.events.v1.Event={deprecatedFirstTimestamp:@606deprecatedLastTimestamp:@606deprecatedSource:@221eventTime:@597metadata:@598regarding:@269related:@269series:@374}
373 io.k8s.api.events.v1.EventList={items:[@372metadata:@595}
374 io.k8s.api.events.v1.EventSeries={lastObservedTime:@597}
375 io.k8s.api.events.v1beta1.Event={deprecatedFirstTimestamp:@606deprecatedLastTimestamp:@606deprecatedSource:@221eventTime:@597metadata:@598regarding:@269related:@269series:@377}
376 io.k8s.api.events.v1beta1.EventList={items:[@375metadata:@595}
377 io.k8s.api.events.v1beta1.EventSeries={lastObservedTime:@597}
378 io.k8s.api.extensions.v1beta1.HTTPIngressPath={backend:@381}
379 io.k8s.api.extensions.v1beta1.HTTPIngressRuleValue={paths:[@378}
380 io.k8s.api.extensions.v1beta1.Ingress={metadata:@598spec:@384status:@385}
381 io.k8s.api.extensions.v1beta1.IngressBackend={resource:@349servicePort:@609}
382 io.k8s.api.extensions.v1beta1.IngressList={items:[@380metadata:@595}
383 io.k8s.api.extensions.v1beta1.IngressRule={http:@379}
384 io.k8s.api.extensions.v1beta1.IngressSpec={backend:@381rules:[@383tls:[@386}
385 io.k8s.api.extensions.v1beta1.IngressStatus={loadBalancer:@245}
386 io.k8s.api.extensions.v1beta1.IngressTLS={hosts:[-}
387 io.k8s.api.flowcontrol.v1beta1.FlowDistinguisherMethod={}
388 io.k8s.api.flowcontrol.v1beta1.FlowSchema={metadata:@598spec:@391status:@392}
389 io.k8s.api.flowcontrol.v1beta1.FlowSchemaCondition={lastTransitionTime:@606}
390 io.k8s.api.flowcontrol.v1beta1.FlowSchemaList={items:[@388metadata:@595}
391 io.k8s.api.flowcontrol.v1beta1.FlowSchemaSpec={distinguisherMethod:@387priorityLevelConfiguration:@401rules:[@397}
392 io.k8s.api.flowcontrol.v1beta1.FlowSchemaStatus={conditions:[@389}
393 io.k8s.api.flowcontrol.v1beta1.GroupSubject={}
394 io.k8s.api.flowcontrol.v1beta1.LimitResponse={queuing:@404}
395 io.k8s.api.flowcontrol.v1beta1.LimitedPriorityLevelConfiguration={limitResponse:@394}
396 io.k8s.api.flowcontrol.v1beta1.NonResourcePolicyRule={nonResourceURLs:[-verbs:[-}
397 io.k8s.api.flowcontrol.v1beta1.PolicyRulesWithSubjects={nonResourceRules:[@396resourceRules:[@405subjects:[@407}
398 io.k8s.api.flowcontrol.v1beta1.PriorityLevelConfiguration={metadata:@598spec:@402status:@403}
399 io.k8s.api.flowcontrol.v1beta1.PriorityLevelConfigurationCondition={lastTransitionTime:@606}
400 io.k8s.api.flowcontrol.v1beta1.PriorityLevelConfigurationList={items:[@398metadata:@595}
401 io.k8s.api.flowcontrol.v1beta1.PriorityLevelConfigurationReference={}
402 io.k8s.api.flowcontrol.v1beta1.PriorityLevelConfigurationSpec={limited:@395}
403 io.k8s.api.flowcontrol.v1beta1.PriorityLevelConfigurationStatus={conditions:[@399}
404 io.k8s.api.flowcontrol.v1beta1.QueuingConfiguration={}
405 io.k8s.api.flowcontrol.v1beta1.ResourcePolicyRule={apiGroups:[-namespaces:[-resources:[-verbs:[-}
406 io.k8s.api.flowcontrol.v1beta1.ServiceAccountSubject={}
407 io.k8s.api.flowcontrol.v1beta1.Subject={group:@393serviceAccount:@406user:@408}
408 io.k8s.api.flowcontrol.v1beta1.UserSubject={}
409 io.k8s.api.networking.v1.HTTPIngressPath={backend:@413}
410 io.k8s.api.networking.v1.HTTPIngressRuleValue={paths:[@409}
411 io.k8s.api.networking.v1.IPBlock={except:[-}
412 io.k8s.api.networking.v1.Ingress={metadata:@598spec:@421status:@422}
413 io.k8s.api.networking.v1.IngressBackend={resource:@349service:@420}
414 io.k8s.api.networking.v1.IngressClass={metadata:@598spec:@417}
415 io.k8s.api.networking.v1.IngressClassList={items:[@414metadata:@595}
416 io.k8s.api.networking.v1.IngressClassParametersReference={}
417 io.k8s.api.networking.v1.IngressClassSpec={parameters:@416}
418 io.k8s.api.networking.v1.IngressList={items:[@412metadata:@595}
419 io.k8s.api.networking.v1.IngressRule={http:@410}
420 io.k8s.api.networking.v1.IngressServiceBackend={port:@431}
421 io.k8s.api.networking.v1.IngressSpec={defaultBackend:@413rules:[@419tls:[@423}
422 io.k8s.api.networking.v1.IngressStatus={loadBalancer:@245}
423 io.k8s.api.networking.v1.IngressTLS={hosts:[-}
424 io.k8s.api.networking.v1.NetworkPolicy={metadata:@598spec:@430}
425 io.k8s.api.networking.v1.NetworkPolicyEgressRule={ports:[@429to:[@428}
426 io.k8s.api.networking.v1.NetworkPolicyIngressRule={from:[@428ports:[@429}
427 io.k8s.api.networking.v1.NetworkPolicyList={items:[@424metadata:@595}
428 io.k8s.api.networking.v1.NetworkPolicyPeer={ipBlock:@411namespaceSelector:@593podSelector:@593}
429 io.k8s.api.networking.v1.NetworkPolicyPort={port:@609}
430 io.k8s.api.networking.v1.NetworkPolicySpec={egress:[@425ingress:[@426podSelector:@593policyTypes:[-}
431 io.k8s.api.networking.v1.ServiceBackendPort={}
432 io.k8s.api.networking.v1beta1.HTTPIngressPath={backend:@435}
433 io.k8s.api.networking.v1beta1.HTTPIngressRuleValue={paths:[@432}
434 io.k8s.api.networking.v1beta1.Ingress={metadata:@598spec:@442status:@443}
435 io.k8s.api.networking.v1beta1.IngressBackend={resource:@349servicePort:@609}
436 io.k8s.api.networking.v1beta1.IngressClass={metadata:@598spec:@439}
437 io.k8s.api.networking.v1beta1.IngressClassList={items:[@436metadata:@595}
438 io.k8s.api.networking.v1beta1.IngressClassParametersReference={}
439 io.k8s.api.networking.v1beta1.IngressClassSpec={parameters:@438}
440 io.k8s.api.networking.v1beta1.IngressList={items:[@434metadata:@595}
441 io.k8s.api.networking.v1beta1.IngressRule={http:@433}
442 io.k8s.api.networking.v1beta1.IngressSpec={backend:@435rules:[@441tls:[@444}
443 io.k8s.api.networking.v1beta1.IngressStatus={loadBalancer:@245}
444 io.k8s.api.networking.v1beta1.IngressTLS={hosts:[-}
445 io.k8s.api.node.v1.Overhead={podFixed:*@583}
446 io.k8s.api.node.v1.RuntimeClass={metadata:@598overhead:@445scheduling:@448}
447 io.k8s.api.node.v1.RuntimeClassList={items:[@446metadata:@595}
448 io.k8s.api.node.v1.Scheduling={nodeSelector:*-tolerations:[@345}
449 io.k8s.api.node.v1beta1.Overhead={podFixed:*@583}
450 io.k8s.api.node.v1beta1.RuntimeClass={metadata:@598overhead:@449scheduling:@452}
451 io.k8s.api.node.v1beta1.RuntimeClassList={items:[@450metadata:@595}
452 io.k8s.api.node.v1beta1.Scheduling={nodeSelector:*-tolerations:[@345}
453 io.k8s.api.policy.v1.PodDisruptionBudget={metadata:@598spec:@455status:@456}
454 io.k8s.api.policy.v1.PodDisruptionBudgetList={items:[@453metadata:@595}
455 io.k8s.api.policy.v1.PodDisruptionBudgetSpec={maxUnavailable:@609minAvailable:@609selector:@593}
456 io.k8s.api.policy.v1.PodDisruptionBudgetStatus={conditions:!type;[@589disruptedPods:*@606}
457 io.k8s.api.policy.v1beta1.AllowedCSIDriver={}
458 io.k8s.api.policy.v1beta1.AllowedFlexVolume={}
459 io.k8s.api.policy.v1beta1.AllowedHostPath={}
460 io.k8s.api.policy.v1beta1.Eviction={deleteOptions:@590metadata:@598}
461 io.k8s.api.policy.v1beta1.FSGroupStrategyOptions={ranges:[@463}
462 io.k8s.api.policy.v1beta1.HostPortRange={}
463 io.k8s.api.policy.v1beta1.IDRange={}
464 io.k8s.api.policy.v1beta1.PodDisruptionBudget={metadata:@598spec:@466status:@467}
465 io.k8s.api.policy.v1beta1.PodDisruptionBudgetList={items:[@464metadata:@595}
466 io.k8s.api.policy.v1beta1.PodDisruptionBudgetSpec={maxUnavailable:@609minAvailable:@609selector:@593}
467 io.k8s.api.policy.v1beta1.PodDisruptionBudgetStatus={conditions:!type;[@589disruptedPods:*@606}
468 io.k8s.api.policy.v1beta1.PodSecurityPolicy={metadata:@598spec:@470}
469 io.k8s.api.policy.v1beta1.PodSecurityPolicyList={items:[@468metadata:@595}
470 io.k8s.api.policy.v1beta1.PodSecurityPolicySpec={allowedCSIDrivers:[@457allowedCapabilities:[-allowedFlexVolumes:[@458allowedHostPaths:[@459allowedProcMountTypes:[-allowedUnsafeSysctls:[-defaultAddCapabilities:[-forbiddenSysctls:[-fsGroup:@461hostPorts:[@462requiredDropCapabilities:[-runAsGroup:@471runAsUser:@472runtimeClass:@473seLinux:@474supplementalGroups:@475volumes:[-}
471 io.k8s.api.policy.v1beta1.RunAsGroupStrategyOptions={ranges:[@463}
472 io.k8s.api.policy.v1beta1.RunAsUserStrategyOptions={ranges:[@463}
473 io.k8s.api.policy.v1beta1.RuntimeClassStrategyOptions={allowedRuntimeClassNames:[-}
474 io.k8s.api.policy.v1beta1.SELinuxStrategyOptions={seLinuxOptions:@317}
475 io.k8s.api.policy.v1beta1.SupplementalGroupsStrategyOptions={ranges:[@463}
476 io.k8s.api.rbac.v1.AggregationRule={clusterRoleSelectors:[@593}
477 io.k8s.api.rbac.v1.ClusterRole={aggregationRule:@476metadata:@598rules:[@481}
478 io.k8s.api.rbac.v1.ClusterRoleBinding={metadata:@598roleRef:@486subjects:[@487}
479 io.k8s.api.rbac.v1.ClusterRoleBindingList={items:[@478metadata:@595}
480 io.k8s.api.rbac.v1.ClusterRoleList={items:[@477metadata:@595}
481 io.k8s.api.rbac.v1.PolicyRule={apiGroups:[-nonResourceURLs:[-resourceNames:[-resources:[-verbs:[-}
482 io.k8s.api.rbac.v1.Role={metadata:@598rules:[@481}
483 io.k8s.api.rbac.v1.RoleBinding={metadata:@598roleRef:@486subjects:[@487}
484 io.k8s.api.rbac.v1.RoleBindingList={items:[@483metadata:@595}
485 io.k8s.api.rbac.v1.RoleList={items:[@482metadata:@595}
486 io.k8s.api.rbac.v1.RoleRef={}
487 io.k8s.api.rbac.v1.Subject={}
488 io.k8s.api.rbac.v1beta1.AggregationRule={clusterRoleSelectors:[@593}
489 io.k8s.api.rbac.v1beta1.ClusterRole={aggregationRule:@488metadata:@598rules:[@493}
490 io.k8s.api.rbac.v1beta1.ClusterRoleBinding={metadata:@598roleRef:@498subjects:[@499}
491 io.k8s.api.rbac.v1beta1.ClusterRoleBindingList={items:[@490metadata:@595}
492 io.k8s.api.rbac.v1beta1.ClusterRoleList={items:[@489metadata:@595}
493 io.k8s.api.rbac.v1beta1.PolicyRule={apiGroups:[-nonResourceURLs:[-resourceNames:[-resources:[-verbs:[-}
494 io.k8s.api.rbac.v1beta1.Role={metadata:@598rules:[@493}
495 io.k8s.api.rbac.v1beta1.RoleBinding={metadata:@598roleRef:@498subjects:[@499}
496 io.k8s.api.rbac.v1beta1.RoleBindingList={items:[@495metadata:@595}
497 io.k8s.api.rbac.v1beta1.RoleList={items:[@494metadata:@595}
498 io.k8s.api.rbac.v1beta1.RoleRef={}
499 io.k8s.api.rbac.v1beta1.Subject={}
500 io.k8s.api.scheduling.v1.PriorityClass={metadata:@598}
501 io.k8s.api.scheduling.v1.PriorityClassList={items:[@500metadata:@595}
502 io.k8s.api.scheduling.v1beta1.PriorityClass={metadata:@598}
503 io.k8s.api.scheduling.v1beta1.PriorityClassList={items:[@502metadata:@595}
504 io.k8s.api.storage.v1.CSIDriver={metadata:@598spec:@506}
505 io.k8s.api.storage.v1.CSIDriverList={items:[@504metadata:@595}
506 io.k8s.api.storage.v1.CSIDriverSpec={tokenRequests:[@513volumeLifecycleModes:[-}
507 io.k8s.api.storage.v1.CSINode={metadata:@598spec:@510}
508 io.k8s.api.storage.v1.CSINodeDriver={allocatable:@520topologyKeys:[-}
509 io.k8s.api.storage.v1.CSINodeList={items:[@507metadata:@595}
510 io.k8s.api.storage.v1.CSINodeSpec={drivers:!name;[@508}
511 io.k8s.api.storage.v1.StorageClass={allowedTopologies:[@347metadata:@598mountOptions:[-parameters:*-}
512 io.k8s.api.storage.v1.StorageClassList={items:[@511metadata:@595}
513 io.k8s.api.storage.v1.TokenRequest={}
514 io.k8s.api.storage.v1.VolumeAttachment={metadata:@598spec:@517status:@518}
515 io.k8s.api.storage.v1.VolumeAttachmentList={items:[@514metadata:@595}
516 io.k8s.api.storage.v1.VolumeAttachmentSource={inlineVolumeSpec:@279}
517 io.k8s.api.storage.v1.VolumeAttachmentSpec={source:@516}
518 io.k8s.api.storage.v1.VolumeAttachmentStatus={attachError:@519attachmentMetadata:*-detachError:@519}
519 io.k8s.api.storage.v1.VolumeError={time:@606}
520 io.k8s.api.storage.v1.VolumeNodeResources={}
521 io.k8s.api.storage.v1beta1.CSIDriver={metadata:@598spec:@523}
522 io.k8s.api.storage.v1beta1.CSIDriverList={items:[@521metadata:@595}
523 io.k8s.api.storage.v1beta1.CSIDriverSpec={tokenRequests:[@532volumeLifecycleModes:[-}
524 io.k8s.api.storage.v1beta1.CSINode={metadata:@598spec:@527}
525 io.k8s.api.storage.v1beta1.CSINodeDriver={allocatable:@539topologyKeys:[-}
526 io.k8s.api.storage.v1beta1.CSINodeList={items:[@524metadata:@595}
527 io.k8s.api.storage.v1beta1.CSINodeSpec={drivers:!name;[@525}
528 io.k8s.api.storage.v1beta1.CSIStorageCapacity={capacity:@583maximumVolumeSize:@583metadata:@598nodeTopology:@593}
529 io.k8s.api.storage.v1beta1.CSIStorageCapacityList={items:[@528metadata:@595}
530 io.k8s.api.storage.v1beta1.StorageClass={allowedTopologies:[@347metadata:@598mountOptions:[-parameters:*-}
531 io.k8s.api.storage.v1beta1.StorageClassList={items:[@530metadata:@595}
532 io.k8s.api.storage.v1beta1.TokenRequest={}
533 io.k8s.api.storage.v1beta1.VolumeAttachment={metadata:@598spec:@536status:@537}
534 io.k8s.api.storage.v1beta1.VolumeAttachmentList={items:[@533metadata:@595}
535 io.k8s.api.storage.v1beta1.VolumeAttachmentSource={inlineVolumeSpec:@279}
536 io.k8s.api.storage.v1beta1.VolumeAttachmentSpec={source:@535}
537 io.k8s.api.storage.v1beta1.VolumeAttachmentStatus={attachError:@538attachmentMetadata:*-detachError:@538}
538 io.k8s.api.storage.v1beta1.VolumeError={time:@606}
539 io.k8s.api.storage.v1beta1.VolumeNodeResources={}
540 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition={}
541 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion={webhook:@561}
542 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition={metadata:@598spec:@546status:@547}
543 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition={lastTransitionTime:@606}
544 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList={items:[@542metadata:@595}
545 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames={categories:[-shortNames:[-}
546 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec={conversion:@541names:@545versions:[@548}
547 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus={acceptedNames:@545conditions:[@543storedVersions:[-}
548 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion={additionalPrinterColumns:[@540schema:@552subresources:@551}
549 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale={}
550 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus=-
551 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources={scale:@549status:@550}
552 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation={openAPIV3Schema:@555}
553 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation={}
554 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON=-
555 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps={additionalItems:@557additionalProperties:@557allOf:[@555anyOf:[@555default:@554definitions:*@555dependencies:*@558enum:[@554example:@554externalDocs:@553items:@556not:@555oneOf:[@555patternProperties:*@555properties:*@555required:[-x-kubernetes-list-map-keys:[-}
556 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray=-
557 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool=-
558 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray=-
559 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference={}
560 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig={service:@559}
561 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion={clientConfig:@560conversionReviewVersions:[-}
562 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceColumnDefinition={}
563 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceConversion={conversionReviewVersions:[-webhookClientConfig:@582}
564 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition={metadata:@598spec:@568status:@569}
565 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionCondition={lastTransitionTime:@606}
566 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionList={items:[@564metadata:@595}
567 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionNames={categories:[-shortNames:[-}
568 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionSpec={additionalPrinterColumns:[@562conversion:@563names:@567subresources:@573validation:@574versions:[@570}
569 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionStatus={acceptedNames:@567conditions:[@565storedVersions:[-}
570 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionVersion={additionalPrinterColumns:[@562schema:@574subresources:@573}
571 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceScale={}
572 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresourceStatus=-
573 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceSubresources={scale:@571status:@572}
574 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceValidation={openAPIV3Schema:@577}
575 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.ExternalDocumentation={}
576 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.JSON=-
577 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaProps={additionalItems:@579additionalProperties:@579allOf:[@577anyOf:[@577default:@576definitions:*@577dependencies:*@580enum:[@576example:@576externalDocs:@575items:@578not:@577oneOf:[@577patternProperties:*@577properties:*@577required:[-x-kubernetes-list-map-keys:[-}
578 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrArray=-
579 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrBool=-
580 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.JSONSchemaPropsOrStringArray=-
581 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.ServiceReference={}
582 io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.WebhookClientConfig={service:@581}
583 io.k8s.apimachinery.pkg.api.resource.Quantity=-
584 io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup={preferredVersion:@592serverAddressByClientCIDRs:[@602versions:[@592}
585 io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList={groups:[@584}
586 io.k8s.apimachinery.pkg.apis.meta.v1.APIResource={categories:[-shortNames:[-verbs:[-}
587 io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList={resources:[@586}
588 io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions={serverAddressByClientCIDRs:[@602versions:[-}
589 io.k8s.apimachinery.pkg.apis.meta.v1.Condition={lastTransitionTime:@606}
590 io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions={dryRun:[-preconditions:@601}
591 io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1=-
592 io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery={}
593 io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector={matchExpressions:[@594matchLabels:*-}
594 io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement={key:!key;-values:[-}
595 io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta={}
596 io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry={fieldsV1:@591time:@606}
597 io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime=-
598 io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta={annotations:*-creationTimestamp:@606deletionTimestamp:@606finalizers:!;[-labels:*-managedFields:[@596ownerReferences:!uid;[@599}
599 io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference={}
600 io.k8s.apimachinery.pkg.apis.meta.v1.Patch=-
601 io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions={}
602 io.k8s.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR={}
603 io.k8s.apimachinery.pkg.apis.meta.v1.Status={details:@605metadata:@595}
604 io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause={}
605 io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails={causes:[@604}
606 io.k8s.apimachinery.pkg.apis.meta.v1.Time=-
607 io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent={object:@608}
608 io.k8s.apimachinery.pkg.runtime.RawExtension=-
609 io.k8s.apimachinery.pkg.util.intstr.IntOrString=-
610 io.k8s.apimachinery.pkg.version.Info={}
611 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService={metadata:@598spec:@614status:@615}
612 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition={lastTransitionTime:@606}
613 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList={items:[@611metadata:@595}
614 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec={caBundle:-service:@616}
615 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus={conditions:!type;[@612}
616 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference={}
617 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1beta1.APIService={metadata:@598spec:@620status:@621}
618 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1beta1.APIServiceCondition={lastTransitionTime:@606}
619 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1beta1.APIServiceList={items:[@617metadata:@595}
620 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1beta1.APIServiceSpec={caBundle:-service:@622}
621 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1beta1.APIServiceStatus={conditions:!type;[@618}
622 io.k8s.kube-aggregator.pkg.apis.apiregistration.v1beta1.ServiceReference={}
""";

  private BuiltinTypesTable() {}
}
