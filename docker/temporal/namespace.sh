#!/bin/sh
# The namespace of the installation, once the server answers. Run again it changes nothing.
set -eu
n=0
until temporal operator cluster health >/dev/null 2>&1; do
  n=$((n + 1))
  [ "$n" -lt 120 ] || { echo "no Temporal at $TEMPORAL_ADDRESS" >&2; exit 1; }
  sleep 1
done
temporal operator namespace describe --namespace "$DUBAN_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$DUBAN_NAMESPACE" --retention "$DUBAN_RETENTION"
