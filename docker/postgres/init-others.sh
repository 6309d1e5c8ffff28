#!/bin/sh
# Once: a database for each of the others. Temporal's own tool makes its two.
set -eu
psql -v ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname postgres <<SQL
create role temporal login createdb password '$TEMPORAL_DB_PASSWORD';
create role keycloak login password '$KEYCLOAK_DB_PASSWORD';
create database keycloak owner keycloak;
SQL
