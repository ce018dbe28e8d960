#!/usr/bin/env bash
# zod 4.6.7: what a schema of zod/mini says of a fault depends on strangers in the same process.
#
# One would expect  that a schema and a value decide the message; at most, that importing the whole of zod
#                   anywhere loads its English once and for all.
# What happens      A schema of zod/mini says "Invalid input" of everything, also once the whole of zod is
#                   imported. When anybody then makes one schema with the whole of zod, the schema that has
#                   been there all along begins to speak in sentences. Code, path and limits never change.
# Why it matters    A text for people that passes in a test, where some dependency makes such a schema, reads
#                   "Invalid input" in the program, where none does; or the other way round after an update.
# Where we meet it  infra/programme/read-manifest.ts makes its sentences from code and limits alone;
#                   test/infra/broken-packs.test.ts has one case for each kind of fault. Faults of requests
#                   are told by path (functions/api/serve/serve.ts). The lint lets nobody here import the whole.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts zod@4.6.7 >&2

cat >speak.mjs <<'CODE'
import * as mini from 'zod/mini'
const Weeks = mini.number().check(mini.minimum(1))
const tell = (when) => {
  const [{ code, minimum, message }] = Weeks.safeParse(0).error.issues
  console.log(`${when}: ${code} ${minimum}, "${message}"`)
}
tell('zod/mini alone')
const whole = await import('zod')
tell('zod imported')
whole.boolean()
tell('zod has made a schema')
CODE

node speak.mjs | tee seen
diff - seen >&2 <<'SEEN'
zod/mini alone: too_small 1, "Invalid input"
zod imported: too_small 1, "Invalid input"
zod has made a schema: too_small 1, "Too small: expected number to be >=1"
SEEN
