#!/usr/bin/env bash
# A queue with workers: starts a Redis server of its own, runs queue.mjs against it, and stops it.
#   test/recipes/queue.sh drafts.ndjson
# Needs redis-server (Debian: redis-server) and `npm install --no-save bullmq ioredis`.
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: $0 drafts.ndjson" >&2; exit 2; }
[ -r "$1" ] || { echo "$0: $1 cannot be read" >&2; exit 2; }
drafts=$(realpath -- "$1") # as seen from the caller's folder
cd "$(dirname "$0")/../.."
for package in bullmq ioredis; do [ -d node_modules/$package ] || { echo "$0: run npm install --no-save bullmq ioredis" >&2; exit 2; }; done
folder=$(mktemp -d)
port=${PORT:-6390}
redis-server --port "$port" --bind 127.0.0.1 --dir "$folder" --save '' --appendonly no --maxmemory-policy noeviction > "$folder/log" &
redis=$!
trap 'kill $redis 2>/dev/null; wait $redis 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 50); do redis-cli -p "$port" ping > /dev/null 2>&1 && break; sleep 0.1; done
REDIS_PORT=$port node test/recipes/queue.mjs "$drafts"
