{{- define "duban.labels" -}}
app.kubernetes.io/name: duban
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "duban.selector" -}}
app.kubernetes.io/name: duban
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end }}

{{- define "duban.image" -}}
image: {{ printf "%s-%s:%s" .root.Values.image.repository .part (default .root.Chart.AppVersion .root.Values.image.tag) | quote }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
{{- end }}

{{/* non-root, nothing of the image can be written */}}
{{- define "duban.podSecurity" -}}
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  fsGroup: 1000
  seccompProfile: { type: RuntimeDefault }
{{- end }}
{{- define "duban.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end }}

{{- define "duban.env" -}}
- { name: NODE_ENV, value: production }
- { name: DUBAN_HOME, value: /tmp/duban }
- { name: HOST, value: 0.0.0.0 }
- name: DATABASE_URL
  valueFrom:
    secretKeyRef: { name: {{ required "databaseSecret.name: a secret with DATABASE_URL and DATABASE_OWNER_URL" .Values.databaseSecret.name }}, key: DATABASE_URL }
- { name: TEMPORAL_ADDRESS, value: {{ required "temporal.address: host:port of the Temporal frontend" .Values.temporal.address | quote }} }
- { name: TEMPORAL_NAMESPACE, value: {{ .Values.temporal.namespace | quote }} }
- { name: FILES_DIR, value: /srv/duban/files }
{{- $public := ternary "/srv/duban/public" "/srv/duban/files" (ne .Values.publicKeys "") }}
- { name: CHECKPOINT_PUBLIC_KEYS_FILE, value: {{ $public }}/checkpoint.pub }
- { name: ATTESTATION_PUBLIC_KEYS_FILE, value: {{ $public }}/attestation.pub }
{{- range $name, $value := .Values.env }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- end }}

{{- define "duban.ownerEnv" -}}
- name: DATABASE_OWNER_URL
  valueFrom:
    secretKeyRef: { name: {{ .Values.databaseSecret.name }}, key: DATABASE_OWNER_URL }
{{- end }}

{{- define "duban.envFrom" -}}
{{- if .Values.sharedSecret }}
- secretRef: { name: {{ .Values.sharedSecret }} }
{{- end }}
{{- end }}

{{- define "duban.mounts" -}}
- { name: tmp, mountPath: /tmp }
- { name: files, mountPath: /srv/duban/files }
{{- if .Values.publicKeys }}
- { name: public, mountPath: /srv/duban/public, readOnly: true }
{{- end }}
{{- end }}

{{- define "duban.volumes" -}}
- name: tmp
  emptyDir: {}
- name: files
  persistentVolumeClaim: { claimName: {{ default (printf "%s-files" .Release.Name) .Values.files.existingClaim }} }
{{- if .Values.publicKeys }}
- name: public
  configMap: { name: {{ .Values.publicKeys }} }
{{- end }}
{{- end }}

{{- define "duban.migrate" -}}
- name: migrate
  {{- include "duban.image" (dict "root" . "part" "cli") | nindent 2 }}
  {{- include "duban.containerSecurity" . | nindent 2 }}
  args: [migrate]
  env:
    {{- include "duban.env" . | nindent 4 }}
    {{- include "duban.ownerEnv" . | nindent 4 }}
  volumeMounts:
    - { name: tmp, mountPath: /tmp }
{{- end }}

{{- define "duban.init" -}}
- name: init
  {{- include "duban.image" (dict "root" . "part" "cli") | nindent 2 }}
  {{- include "duban.containerSecurity" . | nindent 2 }}
  args:
    - init
    - --organisation
    - {{ required "init.organisation: name of the organisation" .Values.init.organisation | quote }}
    - --login
    - {{ required "init.login: login of the first administrator" .Values.init.login | quote }}
    - --name
    - {{ required "init.name: name of the first administrator" .Values.init.name | quote }}
  env:
    {{- include "duban.env" . | nindent 4 }}
  volumeMounts:
    - { name: tmp, mountPath: /tmp }
{{- end }}
