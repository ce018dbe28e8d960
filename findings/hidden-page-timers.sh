#!/usr/bin/env bash
# Chromium 156: whether a hidden page's timer comes once a minute hangs on who has set it, not on its length.
#
# One would expect  that every timer of a page that has been hidden for a while is slowed alike; and that `setInterval`
#                   and a `setTimeout` that sets the next one are two spellings of the same.
# What happens      A timer that timers have set, five in a row, comes at whole minutes. One of the same length that the
#                   answer to a request has set comes in its time, hour after hour, for no timer has set it. An open
#                   WebSocket changes nothing.
# Why it matters    A page that says "I am here" by `setInterval` is silent for a minute behind another window; a server
#                   that waits a minute takes it for gone, and the page could have said it all along.
# Where we meet it  web/desk/live-desk.ts sets the next sign of life when the answer to the one before has come;
#                   test/pages/desk-is-hidden.test.ts, whose timers are slowed in the same way.
#
# It takes a Chromium besides: CHROMIUM_PATH, or `chromium` on the path. Seen in 156.0.8078.114. It takes six minutes: a
# timer has five turns first, and a page that is hidden is let be for five minutes, here for ten seconds.
set -euo pipefail

browser=${CHROMIUM_PATH:-$(command -v chromium)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.64.1 >&2

cat >hidden.mjs <<'CODE'
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

const server = createServer((_, response) => response.end('<!doctype html>'))
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))

const [, , path, profile] = process.argv
// Nothing of Playwright's own switches, which let hidden pages run on.
const started = spawn(path, [
  ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0'],
  ...[`--user-data-dir=${profile}`, '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10'],
  'about:blank',
])
const ended = new Promise((end) => started.once('exit', end))
process.once('exit', () => started.kill())
const address = await new Promise((found) => {
  let said = ''
  started.stderr.on('data', (part) => {
    said += part
    const [, at] = /DevTools listening on (\S+)/.exec(said) ?? []
    if (at) found(at)
  })
})
const connected = await chromium.connectOverCDP(address, { isLocal: true, noDefaults: true })
console.error(`Chromium ${connected.version()}`)
const [context] = connected.contexts()
const [page] = context.pages()
await page.goto(`http://127.0.0.1:${server.address().port}`)
await page.evaluate(() => {
  const every = 20_000
  const came = (window.came = { interval: [], chain: [], answer: [] })
  setInterval(() => came.interval.push(Date.now()), every)
  const next = () => setTimeout(() => (came.chain.push(Date.now()), next()), every)
  next()
  const afterAnswer = () =>
    setTimeout(() => {
      came.answer.push(Date.now())
      void fetch('/').then(afterAnswer)
    }, every)
  afterAnswer()
})
const other = await context.newPage()
await other.goto('about:blank')
await new Promise((later) => setTimeout(later, 320_000))
const { seen, came } = await page.evaluate(() => ({ seen: document.visibilityState, came: window.came }))
console.log(`the page is ${seen}`)
for (const [how, at] of Object.entries({
  'an interval of 20 s': came.interval,
  'a timer of 20 s that sets the next': came.chain,
  'a timer of 20 s that an answer has set': came.answer,
})) {
  const gaps = at.slice(1).map((one, before) => one - at[before])
  // To ten seconds: a second more or less is the machine's.
  console.log(`${how}: at most ${Math.round(Math.max(...gaps) / 10_000) * 10} s apart`)
}
await (await connected.newBrowserCDPSession()).send('Browser.close').catch(() => undefined)
await ended
process.exit()
CODE

node hidden.mjs "$browser" "$folder/profile" | tee seen
diff - seen >&2 <<'SEEN'
the page is hidden
an interval of 20 s: at most 60 s apart
a timer of 20 s that sets the next: at most 60 s apart
a timer of 20 s that an answer has set: at most 20 s apart
SEEN
