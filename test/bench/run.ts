/** `npm run bench [name…]`: the figures of the clinic, measured side by side on this machine. */
import { claim } from './claim.ts'
import { clock } from './clock.ts'
import { cold } from './cold.ts'
import { fuzz } from './fuzz.ts'
import { push } from './push.ts'
import { requests } from './requests.ts'
import { show, type Report } from './report.ts'
import { units } from './units.ts'
import { video } from './video.ts'
import { web } from './web.ts'

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const benches: Readonly<Record<string, () => Promise<Report>>> = {
  claim,
  requests,
  units,
  clock,
  cold,
  web,
  push,
  video,
  fuzz,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(1)
}
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) show(await bench())
process.exit(0)
