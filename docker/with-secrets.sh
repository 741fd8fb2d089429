#!/bin/sh
# Makes the addresses of the database from the passwords that the deployment mounts as files, then starts the command.
set -eu

# address LOGIN SECRET: nothing when the secret is not mounted for this container
address() {
  [ -r "/run/secrets/$2" ] || return 0
  printf 'postgres://%s:%s@%s/%s' "$1" "$(cat "/run/secrets/$2")" "${DATABASE_HOST:-postgres:5432}" "${DATABASE_NAME:-liaison}"
}

export_unless_set() {
  eval "[ -n \"\${$1:-}\" ]" && return 0
  [ -n "$2" ] && export "$1=$2"
  return 0
}

export_unless_set DATABASE_URL "$(address liaison owner_password)"
export_unless_set API_DATABASE_URL "$(address liaison_api api_password)"
export_unless_set WORKER_DATABASE_URL "$(address liaison_worker worker_password)"

# Keys that are mounted as files.
for name in field_keys:FIELD_KEYS audit_signing_key:AUDIT_SIGNING_KEY; do
  if [ -r "/run/secrets/${name%%:*}" ]; then export_unless_set "${name#*:}" "$(cat "/run/secrets/${name%%:*}")"; fi
done

exec "$@"
