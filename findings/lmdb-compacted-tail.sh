#!/usr/bin/env bash
# lmdb 3.5.6: a compacting copy still holds words that were replaced before it was made.
#
# One would expect  that a compacted copy holds what can be read and nothing else: free pages are left out,
#                   and "compaction" is what one is told to use to shrink a file after erasing.
# What happens      A value that has a page of its own is copied with the whole page. When a shorter value took
#                   its place in the same transaction, the tail of the longer one goes along.
# Why it matters    Whoever erases by compaction finds the erased words in the new file, and in every backup.
# Where we meet it  functions/store/lmdb-file.ts writes every item anew instead; test/store/data-file.test.ts
#                   searches all files of the folder after removing, replacing and expiring.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts lmdb@3.5.6 >&2

cat >erase.mjs <<'CODE'
import { readFileSync } from 'node:fs'
import { open } from 'lmdb'
const db = open({ path: 'whole.mdb', encoding: 'string' })
await db.transaction(() => {
  db.put('letter', 'secret '.repeat(500))
  db.put('letter', 'public '.repeat(400))
})
await db.backup('compacted.mdb', true)
console.log(`read back: ${db.get('letter').includes('secret') ? 'secret' : 'public'}`)
const found = readFileSync('compacted.mdb', 'latin1').split('secret').length - 1
console.log(`in the compacted copy, secret: ${found} times`)
await db.close()
CODE

node erase.mjs | tee seen
diff - seen >&2 <<'SEEN'
read back: public
in the compacted copy, secret: 100 times
SEEN
