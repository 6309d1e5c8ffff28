#!/bin/sh
# Temporal's two databases, made or brought to this release. Run again it changes nothing.
set -eu
export SQL_PLUGIN=postgres12
for name in temporal visibility; do
  case $name in temporal) database=temporal ;; *) database=temporal_visibility ;; esac
  temporal-sql-tool --database "$database" create-database
  temporal-sql-tool --database "$database" setup-schema --version 0.0
  temporal-sql-tool --database "$database" update-schema --schema-name "postgresql/v12/$name"
done
