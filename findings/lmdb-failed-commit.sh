#!/usr/bin/env bash
# lmdb 3.5.6: a change that the disk refuses ends the process, though its refusal is caught.
#
# One would expect  that a `put` whose promise is rejected, and whose rejection is handled, is over: the disk is
#                   full, the caller says so, and the process goes on and reads.
# What happens      Changes of one turn are batched by default, and the batch has a promise of its own, which is
#                   rejected too and given to nobody. Node ends a process over such a rejection. With
#                   `eventTurnBatching: false` there is no such promise, and what is caught is caught.
# Why it matters    A full disk is met by the one guard nobody has written: every request under way is cut, and
#                   the next start meets the same disk.
# Where we meet it  functions/store/lmdb-tables.ts opens every file without the batching, and lmdb-file.ts makes
#                   a refused commit an answer; test/api/starts-or-says-why.test.ts, "a disk that is full".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts lmdb@3.5.6 >&2

cat >fill.mjs <<'CODE'
import { open } from 'lmdb'
const how = process.argv[2]
const db = open({ path: `${how}.mdb`, ...(how === 'single' ? { eventTurnBatching: false } : {}) })
const isTaken = (n) =>
  db.put(n, 'x'.repeat(50_000)).then(
    () => true,
    // What the library says of the cause is a promise as well.
    ({ commitError }) => commitError.catch(() => false),
  )
for (let n = 0; await isTaken(n); n++);
console.log(`${how}: the refusal is caught`)
await new Promise((resolve) => setTimeout(resolve, 200))
console.log(`${how}: the process goes on, and reads ${db.get(0).length}`)
CODE

for how in batched single; do
  # No file may become larger: to the process it is a full disk.
  (ulimit -f 800; exec node fill.mjs "$how") 2>>said || echo "$how: the process has ended with $?"
done | tee seen
diff - seen >&2 <<'SEEN'
batched: the refusal is caught
batched: the process has ended with 1
single: the refusal is caught
single: the process goes on, and reads 50000
SEEN
