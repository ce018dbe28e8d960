/** The whole county in one process: `npm start`. */
import './quiet.ts'
import './start-reading.ts'
import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono/tiny'
import { careApp } from '../api/records/care-app.ts'
import { programmeApp } from '../api/programme/programme.ts'
import { coordinatorApp } from '../api/coordinator.ts'
import { counsellorApp } from '../api/counsellor.ts'
import { intakeApp } from '../api/intake-app.ts'
import { laterApp } from '../api/later/later-app.ts'
import { plainLetter } from '../api/later/plain-letter.ts'
import { roomsApp } from '../api/rooms.ts'
import { safetyApp } from '../api/safety-app.ts'
import { settingsApp } from '../api/settings.ts'
import { youthApp } from '../api/youth.ts'
import { pushServices } from '../../shared/rules/line/push-services.ts'
import { sweep } from '../use-cases/line/sweep.ts'
import { closeMonths, treatmentsOfCounty } from '../use-cases/report/close-months.ts'
import { sweepTreatments } from '../programme/index.ts'
import { sweepRetention } from '../records/index.ts'
import { doorPages } from '../api/door-pages.ts'
import { fromOwnPages } from '../http/own-pages.ts'
import { packedLetters } from '../http/packed-letters.ts'
import { packedPages } from '../http/packed-pages.ts'
import { type VerifyStaff, verifyStaff } from '../http/verify-staff.ts'
import { handleSocket } from '../live/handle-socket.ts'
import type { StaffMember } from '../visit/index.ts'
import { localClock } from './clock.ts'
import { CannotStart } from './cannot-start.ts'
import { endWithNpm } from './end-with-npm.ts'
import { inRounds } from './in-rounds.ts'
import { listen, underOwnNames } from './listen.ts'
import { openLocalStore } from './data/local-store.ts'
import { signInHolds } from '../settings/index.ts'
import { demoAccounts } from './demo/accounts.ts'
import { demoEid, eidClient } from './demo/eid.ts'
import { emptyDataDir, makeDataDir } from './data/data-dir.ts'
import { sayReady } from './say-ready.ts'
import { seed } from './demo/seed.ts'
import { seedProgramme } from './demo/seed-programme.ts'
import { claimsOf, clientId, localSignIn } from './sign-in.ts'
import { site } from './site.ts'
import { serveBackup } from './serve-backup.ts'
import { localSockets } from './sockets.ts'
import { unkindFetch, unkindFrom, unkindTimes } from './unkind/unkind-process.ts'
import { argumentAfter, takeSettings } from './data/take-settings.ts'
import { takeDataDir } from './data/take-data-dir.ts'
import { videoFromEnvironment } from '../cloud/video-from-environment.ts'
import { localWorld, newId } from './world.local.ts'

const unkind = unkindFrom(process.argv)
/** `npm start` plays somebody for a newcomer to meet; a process of its own, as in a container, plays nobody. */
const isPlayed =
  process.argv.includes('--with-players') && !process.argv.includes('--without-players')
/** How often the clock's rules run here; in AWS it is once a minute. */
const sweepEvery = Number(process.env.SWEEP_MS ?? (unkind === undefined ? 5000 : unkindTimes.sweep))
const forgetEvery = 3_600_000
/** Seconds, so that a sign-in can be seen to end. */
const { TOKEN_LASTS = unkind === undefined ? '3600' : unkindTimes.token, SIGN_IN_LASTS = '43200' } =
  process.env
/** Further origins, of a site that stands before this process, as CloudFront does in AWS. */
const alsoAt = (process.env.ALSO_AT ?? '').split(' ').filter((origin) => origin !== '')
/** Push services, divided by spaces, instead of those of the browsers' makers: a receiver of one's own. */
const noticeServices = process.env.NOTICE_SERVICES?.split(' ') ?? pushServices
/** What was removed is out of the county's file within this time. */
const tidyEvery = Number(process.env.TIDY_MS ?? 600_000)

const start = async (): Promise<void> => {
  endWithNpm(() => process.kill(process.pid, 'SIGTERM'))
  const port = Number(process.env.PORT ?? 3000)
  const folder = makeDataDir(process.env.DATA_DIR ?? '.data')
  const address = `http://localhost:${port}`
  // Nothing is touched before both the port and the folder are ours; whoever calls already waits.
  let open = (_listener: RequestListener): void => undefined
  const opened = new Promise<RequestListener>((resolve) => (open = resolve))
  const server = createServer(
    (request, response) => void opened.then((listener) => listener(request, response)),
  )
  await listen(server, port)
  const secret = randomBytes(24).toString('base64url')
  const hold = takeDataDir(folder, port, secret)
  if (process.argv.includes('--fresh')) emptyDataDir(folder)
  const now = localClock()
  const store = await openLocalStore(folder, now)
  const endings: (() => void)[] = [() => server.close()]
  const stop = async () => {
    for (const end of endings) end()
    // On a full disk it is tidied by the next start.
    await store.tidy().catch(() => undefined)
    await store.close()
    await hold.release()
    process.exit(0)
  }
  let stopped: Promise<void> | undefined
  // A terminal that is closed says SIGHUP, and often SIGTERM after it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void (stopped ??= stop()))
  // In AWS the provider has an origin of its own.
  const provider = unkind === undefined ? address : `http://localhost:${port + 1}`
  const homes = [address, `http://127.0.0.1:${port}`, ...alsoAt]
  const issuer = `${provider}/oidc`
  // Read by the store itself: the world is made of what the provider says, too.
  const accounts = demoAccounts(
    { clinic: store.clinic, now, id: newId },
    (code) => `${issuer}/invitation?code=${code}`,
  )
  await accounts.read()
  const signIn = localSignIn(issuer, homes, accounts, {
    token: Number(TOKEN_LASTS),
    renewedFor: Number(SIGN_IN_LASTS),
  })
  if (unkind !== undefined) {
    const itsServer = createServer((request, response) => void signIn.listener(request, response))
    await listen(itsServer, port + 1)
    endings.push(() => itsServer.close())
  }
  const eid = demoEid(`${address}/eid`, homes)
  const { oidcEid } = await import('../records/lazy.ts')
  const proved = oidcEid({ ...eid, client: eidClient })
  const sockets = localSockets(unkind?.frame)
  const world = localWorld({
    clinic: store.clinic,
    records: store.records,
    alone: store.alone,
    push: sockets.push,
    keyFile: join(folder, 'keys'),
    vault: join(folder, 'vault'),
    now,
    notices: { services: noticeServices, site: address },
    printCall: (line) => console.log(line),
    log: process.env.LOG === 'on' ? (line) => console.log(line) : undefined,
  })
  const seeding = { ...world, ...store.toSeed }
  const [isNew] = await Promise.all([seed(seeding), seedProgramme(seeding)])
  await takeSettings(seeding, argumentAfter('--settings'))
  if (isNew && isPlayed) {
    await (await import('./demo/weeks.ts')).seedWeeks(seeding)
    await (await import('./demo/later.ts')).seedLater(seeding)
    await (await import('./demo/referrals.ts')).seedReferrals(seeding)
  }

  const built = new URL('../../dist/web/', import.meta.url)
  const pages = packedPages(built)
  const check = verifyStaff({ issuer: signIn.issuer, audience: clientId, keys: signIn.keys })
  const holds = signInHolds(world)
  // A token tells the machine's own time, and an account ends by the county's, which may have been moved.
  const inCounty = (issued = 0) => issued + (now() - Date.now()) / 1000
  const verify: VerifyStaff = (token) =>
    check(token, (staff, issued) => holds(staff, inCounty(issued)))
  const apis = {
    youth: youthApp(world),
    counsellor: counsellorApp(world, verify),
    coordinator: coordinatorApp(world, verify),
    safety: safetyApp(world, verify),
    settings: settingsApp(world, accounts, verify),
    later: laterApp(world, verify).route(
      '/',
      plainLetter(world, () => Promise.resolve(packedLetters(built))),
    ),
    rooms: roomsApp(
      world,
      await videoFromEnvironment(world.keys, world.now, process.env.TURN_SECRET),
      verify,
    ),
    care: careApp(world, verify, proved),
    intake: intakeApp(world, verify, proved),
    programme: programmeApp(world, verify, {
      origin: address,
      eid: proved,
      notices: () => Promise.resolve(world.notices),
    }),
  }
  const front = new Hono()
  sockets.serve(server, (event) =>
    handleSocket(world, verify, (origin) => homes.includes(origin), event),
  )
  front.use('/api/*', fromOwnPages(world, homes))
  for (const [audience, api] of Object.entries(apis))
    front.all(`/api/${audience}/*`, (c) => api.fetch(c.req.raw))
  front.get('/config.json', (c) => c.json({ issuer: signIn.issuer, clientId }))
  serveBackup(front, secret, store, world)
  front.route('/', doorPages(world, pages))
  const app = site(fileURLToPath(built), front, Object.values(pages), unkind && [provider])
  const listener = getRequestListener(unkindFetch(app.fetch, unkind))

  const answers: RequestListener = (request, response) => {
    // Pages count by it; the clock may have been moved.
    response.setHeader('date', new Date(now()).toUTCString())
    const [, path] = /^\/(oidc|eid)\//.exec(request.url ?? '') ?? []
    const vouching = path === 'oidc' ? signIn : path === 'eid' ? eid : { listener }
    void vouching.listener(request, response)
  }
  // Whoever has opened it to others says by which names they come.
  open(process.env.HOST === undefined ? underOwnNames(homes, answers) : answers)
  const onFault = () => world.log('fault')
  let sweptAt = now()
  // By the county's time: whoever winds its clock on for a minute has wound it past a round.
  const sweepWhenDue = async () => {
    if (Math.abs(now() - sweptAt) < sweepEvery) return
    sweptAt = now()
    await Promise.all([sweep(world), sweepTreatments(world)])
  }
  endings.push(
    inRounds(sweepWhenDue, Math.min(sweepEvery, 500), onFault),
    inRounds(
      () => sweepRetention(world).then(() => closeMonths(world, treatmentsOfCounty(world))),
      forgetEvery,
      onFault,
      'at-once',
    ),
    inRounds(() => store.tidy(), tidyEvery, onFault),
    () => sockets.close(),
  )
  if (isPlayed) {
    const { seedToday } = await import('./demo/weeks.ts')
    // Before the first page is asked for, and again when a day has begun.
    await seedToday(world)
    endings.unshift(inRounds(() => seedToday(world), forgetEvery, onFault))
    const { startPlayers } = await import('./demo/played.ts')
    const hour = 3600
    const tokenOf = (staff: StaffMember) =>
      signIn.tokenWith({ ...claimsOf(staff, hour), aud: clientId })
    endings.unshift(await startPlayers(world, address, tokenOf))
  }
  sayReady(address, folder, isPlayed)
}

start().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
})
