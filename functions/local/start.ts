/** The whole county in one process: `npm start`. */
import './quiet.ts'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono/tiny'
import { careApp } from '../api/care-app.ts'
import { programmeApp } from '../api/programme/programme.ts'
import { coordinatorApp } from '../api/coordinator.ts'
import { counsellorApp } from '../api/counsellor.ts'
import { laterApp } from '../api/later-app.ts'
import { roomsApp } from '../api/rooms.ts'
import { safetyApp } from '../api/safety-app.ts'
import { youthApp } from '../api/youth.ts'
import { sweep } from '../use-cases/line/sweep.ts'
import { sweepTreatments } from '../programme/index.ts'
import { oidcEid, sweepRetention } from '../records/index.ts'
import { doorPages } from '../http/door-pages.ts'
import { packedPages } from '../http/packed-pages.ts'
import { verifyStaff } from '../http/verify-staff.ts'
import { handleSocket } from '../live/handle-socket.ts'
import { buildWhenStale } from './build-when-stale.ts'
import { localClock } from './clock.ts'
import { CannotStart, startEngine } from './engine.ts'
import { inRounds } from './in-rounds.ts'
import { listen } from './listen.ts'
import { makeTables } from './make-tables.ts'
import { demoEid, eidClient } from './demo-eid.ts'
import { prepareDataDir } from './data-dir.ts'
import { sayReady } from './say-ready.ts'
import { seed } from './seed.ts'
import { seedProgramme } from './seed-programme.ts'
import { clientId, localSignIn } from './sign-in.ts'
import { site } from './site.ts'
import { serveSockets } from './sockets.ts'
import { videoFromEnvironment } from '../cloud/video-from-environment.ts'
import { localWorld } from './world.local.ts'

/** How often the clock's rules run here; in AWS it is once a minute. */
const sweepEvery = Number(process.env.SWEEP_MS ?? 5000)
const forgetEvery = 3_600_000

const start = async (): Promise<void> => {
  const port = Number(process.env.PORT ?? 3000)
  const dataDir = prepareDataDir(process.env.DATA_DIR ?? '.data', process.argv.includes('--fresh'))
  const root = await buildWhenStale()
  const engine = await startEngine(join(dataDir, 'clinic.sqlite'))
  const endings: (() => void)[] = []
  // From here on there is a child to end, also when somebody has second thoughts during the start.
  const stop = () => {
    for (const end of endings) end()
    void engine.stop().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const address = `http://localhost:${port}`
  await makeTables(engine.endpoint)
  const signIn = await localSignIn(`${address}/oidc`)
  const eid = await demoEid(`${address}/eid`)
  const world = localWorld({
    engine: engine.endpoint,
    address,
    keyFile: join(dataDir, 'keys'),
    vault: join(dataDir, 'vault'),
    now: localClock(),
    log: process.env.LOG === 'on' ? (line) => console.log(line) : undefined,
  })
  await Promise.all([seed(world), seedProgramme(world)])

  const pages = packedPages(pathToFileURL(`${root}/`))
  const verify = verifyStaff({ issuer: signIn.issuer, audience: clientId, keys: signIn.keys })
  const apis = {
    youth: youthApp(world),
    counsellor: counsellorApp(world, verify),
    coordinator: coordinatorApp(world, verify),
    safety: safetyApp(world, verify),
    later: laterApp(world, verify),
    rooms: roomsApp(
      world,
      await videoFromEnvironment(world.keys, world.now, process.env.TURN_SECRET),
      verify,
    ),
    care: careApp(world, verify, oidcEid({ ...eid, client: eidClient })),
    programme: programmeApp(world, verify, { origin: address }),
  }
  const app = new Hono()
  const server = createServer((request, response) => {
    const [, path] = /^\/(oidc|eid)\//.exec(request.url ?? '') ?? []
    const vouching = path === 'oidc' ? signIn : path === 'eid' ? eid : { listener }
    void vouching.listener(request, response)
  })
  const sockets = serveSockets(
    server,
    app,
    () => (event) =>
      handleSocket(
        world,
        verify,
        (origin) => origin === address || origin === `http://127.0.0.1:${port}`,
        event,
      ),
  )
  for (const [audience, api] of Object.entries(apis))
    app.all(`/api/${audience}/*`, (c) => api.fetch(c.req.raw))
  app.get('/config.json', (c) => c.json({ issuer: signIn.issuer, clientId }))
  app.route('/', site(root, doorPages(world, pages), Object.values(pages)))
  const listener = getRequestListener(app.fetch)

  await listen(server, port)
  const onFault = () => world.log('fault')
  endings.push(
    inRounds(() => Promise.all([sweep(world), sweepTreatments(world)]), sweepEvery, onFault),
    inRounds(() => sweepRetention(world), forgetEvery, onFault),
    () => sockets.close(),
    () => server.close(),
  )
  sayReady(address, dataDir)
}

start().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
})
