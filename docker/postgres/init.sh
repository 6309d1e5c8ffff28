#!/bin/sh
# Once, when the image makes its server: the roles and the database of roles.sql.
set -eu
psql -v ON_ERROR_STOP=1 --quiet --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$DUBAN_OWNER_PASSWORD" -v app_password="$DUBAN_APP_PASSWORD" -f "${ROLES_SQL:-/etc/duban/roles.sql}"
