#!/usr/bin/env bash
# Several processes over one large file, the answers in the order of the drafts. One process uses every core by itself: this is
# for more than one machine (GNU parallel's --sshlogin), and for processes that are kept small.
#   test/recipes/parallel.sh drafts.ndjson [processes] > reports.ndjson
# Needs GNU parallel (Debian: parallel). A block goes to a process that is free; --keep-order puts the answers back in order.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ $# -ge 1 ] || { echo "usage: $0 drafts.ndjson [processes]" >&2; exit 2; }
parallel --will-cite --pipe-part --block 4M --keep-order --jobs "${2:-$(nproc)}" --arg-file "$1" node dist/bin/reply-lint.js --ndjson --threads 1 --fail-on never
