#!/usr/bin/env bash
# Several processes over one large file, the answers in the order of the drafts. One process uses every core by itself: this is
# for more than one machine (GNU parallel's --sshlogin), and for processes that are kept small.
#   test/recipes/parallel.sh drafts.ndjson [processes] > reports.ndjson
# Needs GNU parallel (Debian: parallel). The file is cut into two blocks a process; a block goes to a process that is free; --keep-order puts the answers back in order.
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: $0 drafts.ndjson [processes]" >&2; exit 2; }
[ -r "$1" ] || { echo "$0: $1 cannot be read" >&2; exit 2; }
drafts=$(realpath -- "$1") # as seen from the caller's folder
cd "$(dirname "$0")/../.."
parallel --will-cite --pipe-part --block -2 --keep-order --jobs "${2:-$(nproc)}" --arg-file "$drafts" node dist/bin/reply-lint.js --ndjson --threads 1 --fail-on never
