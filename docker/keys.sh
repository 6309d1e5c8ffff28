#!/bin/sh
# Makes what is not there yet: the key that signs checkpoints, and a certificate for DUBAN_HOST. A certificate of your own is laid into the
# volume as certificate.pem, key.pem and ca.pem instead, and is then left alone.
set -eu
private=${PRIVATE_DIR:-/srv/duban/private}
tls=${TLS_DIR:-/srv/duban/tls}
umask 077
if [ ! -s "$private/checkpoint.pem" ]; then
  openssl genpkey -algorithm ed25519 -out "$private/checkpoint.pem.new"
  mv "$private/checkpoint.pem.new" "$private/checkpoint.pem"
  echo 'made the key that signs checkpoints: keep a copy where the database is not'
fi
if [ ! -s "$tls/certificate.pem" ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 825 -subj "/CN=$DUBAN_HOST" \
    -addext "subjectAltName=DNS:$DUBAN_HOST" -keyout "$tls/key.pem" -out "$tls/ca.pem" 2>/dev/null
  chmod 644 "$tls/ca.pem"
  cp "$tls/ca.pem" "$tls/certificate.pem"
  chmod 644 "$tls/certificate.pem"
  echo "made a certificate for $DUBAN_HOST that only its own holders trust"
fi
