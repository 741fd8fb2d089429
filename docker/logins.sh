#!/bin/sh
# Run once by the postgres image when its data is new: the api and the worker sign in as themselves, and own no table.
# To change a password later: alter role liaison_api password '...' (the files are read only here and by the containers).
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set=api="$(cat /run/secrets/api_password)" --set=worker="$(cat /run/secrets/worker_password)" <<'SQL'
create role liaison_api login password :'api';
create role liaison_worker login password :'worker';
SQL
