/** The server of B5: the local process's own parts, with sign-in and proof of work taken on trust. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono/tiny'
import { WebSocketServer } from 'ws'
import { counsellorApp } from '../../functions/api/counsellor.ts'
import { youthApp } from '../../functions/api/youth.ts'
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { inRounds } from '../../functions/local/in-rounds.ts'
import { openLocalStore } from '../../functions/local/data/local-store.ts'
import { listen } from '../../functions/local/listen.ts'
import { seed } from '../../functions/local/demo/seed.ts'
import { localSockets } from '../../functions/local/sockets.ts'
import { localWorld } from '../../functions/local/world.local.ts'
import type { World } from '../../functions/ports/world.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { staffOf } from './people.ts'

const port = Number(process.env.PORT)
const folder = process.env.DATA_DIR ?? ''
const store = await openLocalStore(folder, Date.now)
const sockets = localSockets()
const local = localWorld({
  clinic: store.clinic,
  records: store.records,
  alone: store.alone,
  push: sockets.push,
  keyFile: join(folder, 'keys'),
  vault: join(folder, 'vault'),
  now: () => Date.now(),
})
const world: World = { ...local, proof: { ...local.proof, verify: () => Promise.resolve(true) } }
await seed(world)
const verify = (token: string) => Promise.resolve(staffOf(Number(token)))
const app = new Hono()
const server = createServer((request, response) => void listener(request, response))
sockets.serve(server, (event) => handleSocket(world, verify, () => true, event))
const youth = youthApp(world)
const counsellor = counsellorApp(world, verify)
app.all('/api/youth/*', (c) => youth.fetch(c.req.raw))
app.all('/api/counsellor/*', (c) => counsellor.fetch(c.req.raw))
const listener = getRequestListener(app.fetch)
await listen(server, port)
// The floor: the same machine, the same library, and nothing in between.
new WebSocketServer({ port: port + 1, host: '127.0.0.1' }).on('connection', (client) =>
  client.on('message', (data) => client.send(String(data))),
)
// Only where it is measured for long: a measure of single presses must not meet a round of the clock.
if (process.env.ROUNDS === 'on') {
  inRounds(() => sweep(world), 5_000, console.error)
  inRounds(() => store.tidy(), 60_000, console.error)
}
process.stdout.write('ready\n')
process.once('SIGTERM', () => void store.close().then(() => process.exit(0)))
