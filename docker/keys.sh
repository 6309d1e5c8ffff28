#!/bin/sh
# Makes what is not there yet: the keys that sign checkpoints and accepted commands, and a certificate for DUBAN_HOST. A certificate of
# your own is laid into the volume as certificate.pem, key.pem and ca.pem instead, and is then left alone.
set -eu
private=${PRIVATE_DIR:-/srv/duban/private}
attestation=${ATTESTATION_DIR:-/srv/duban/attestation}
tls=${TLS_DIR:-/srv/duban/tls}
umask 077
for key in "$private/checkpoint.pem" "$attestation/attestation.pem"; do
  [ ! -s "$key" ] || continue
  openssl genpkey -algorithm ed25519 -out "$key.new"
  mv "$key.new" "$key"
  echo "made ${key##*/}: keep a copy where the database is not"
done
if [ ! -s "$tls/certificate.pem" ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 825 -subj "/CN=$DUBAN_HOST" \
    -addext "subjectAltName=DNS:$DUBAN_HOST" -keyout "$tls/key.pem" -out "$tls/ca.pem" 2>/dev/null
  chmod 644 "$tls/ca.pem"
  cp "$tls/ca.pem" "$tls/certificate.pem"
  chmod 644 "$tls/certificate.pem"
  echo "made a certificate for $DUBAN_HOST that only its own holders trust"
fi
