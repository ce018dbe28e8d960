#!/usr/bin/env bash
# Chromium 156: a POST that has been carried out is sent again by the browser, and the page is not told.
#
# One would expect  that a browser repeats by itself only what is safe to repeat; that a `fetch` whose connection goes
#                   before the answer is refused; and that what a page sends once comes once.
# What happens      A POST whose kept connection is closed before any answer is sent anew on another one: the same body
#                   and headers, a name that the page gave it too. The page hears the answer of the second alone; only
#                   where the second has none either, it is refused.
# Why it matters    A press may be carried out twice, the second time after something newer was decided; and a server
#                   that only refuses what it has seen before tells the page of a refusal though its press was done.
# Where we meet it  functions/api/serve/once.ts does a press once for each name, web/data/client.ts gives the name, and
#                   pages look how it is before they say that nothing was done; test/api/done-once.test.ts and
#                   test/pages/consent-form.test.tsx.
#
# It takes a Chromium besides: CHROMIUM_PATH, or `chromium` on the path. Seen in 156.0.8078.114.
set -euo pipefail

browser=${CHROMIUM_PATH:-$(command -v chromium)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.64.1 >&2

cat >post.mjs <<'CODE'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

const came = []
let mayAnswer
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    if (request.method === 'POST') {
      came.push(`${body}, named ${request.headers['x-name']}`)
      if (!mayAnswer()) return request.socket.destroy()
    }
    response.end('<!doctype html>')
  })
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const at = `http://127.0.0.1:${server.address().port}`

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] })
console.error(`Chromium ${browser.version()}`)
for (const [answered, from] of [['the first', 1], ['the second', 2], ['none', Infinity]]) {
  const page = await (await browser.newContext()).newPage()
  await page.goto(at)
  came.length = 0
  // What is not answered is carried out all the same: its connection goes before the answer.
  mayAnswer = () => came.length >= from
  const told = await page.evaluate(() =>
    fetch('/', { method: 'POST', body: 'a press', headers: { 'x-name': 'one' } }).then(
      ({ status }) => `answered ${status}`,
      () => 'refused',
    ),
  )
  console.log(`${answered} is answered: came ${came.length} × (${came.join('; ')}), the page is ${told}`)
  await page.context().close()
}
await browser.close()
server.close()
server.closeAllConnections()
CODE

node post.mjs "$browser" | tee seen
diff - seen >&2 <<'SEEN'
the first is answered: came 1 × (a press, named one), the page is answered 200
the second is answered: came 2 × (a press, named one; a press, named one), the page is answered 200
none is answered: came 2 × (a press, named one; a press, named one), the page is refused
SEEN
