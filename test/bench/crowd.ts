/** What the process holds when nobody says anything: after its start, and with a crowd of open connections. */
import { WebSocket } from 'ws'
import { buildClinic } from '../support/clinic.ts'
import { asBuilt, inLanes, startCounty } from './county.ts'
import { round, type Report, type Row } from './report.ts'

const sockets = 15_000

/** Enough for what is thrown away to have been thrown away. */
const settles = (seconds = 4) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds))

const heldBy = async (build?: string): Promise<Row> => {
  const county = await startCounty(build, { program: asBuilt })
  const open: WebSocket[] = []
  try {
    await settles()
    const started = county.memory()
    await settles(20)
    const settled = county.memory()
    const since = performance.now()
    await inLanes(
      sockets,
      50,
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = new WebSocket(`${county.address.replace('http', 'ws')}/live`, {
            origin: county.address,
          })
          socket.once('open', resolve)
          socket.once('error', reject)
          open.push(socket)
        }),
    )
    const seconds = (performance.now() - since) / 1000
    await settles()
    const asked = performance.now()
    await county.ask('/youth/door', '')
    return {
      'MB after the first start': round(started),
      '20 s later': round(settled),
      sockets: open.length,
      'opened per second': round(sockets / seconds),
      'MB with them': round(county.memory()),
      'kB a socket': round((1024 * (county.memory() - settled)) / sockets),
      'the door answers in ms': round(performance.now() - asked),
    }
  } finally {
    for (const socket of open) socket.terminate()
    await county.stop()
  }
}

export const crowd = async (beside?: string): Promise<Report> => {
  const title = 'Memory of the process'
  buildClinic()
  return {
    name: 'crowd',
    tables: { [title]: [await heldBy()] },
    ...(beside === undefined ? {} : { before: { [title]: [await heldBy(beside)] } }),
    notes: [
      'As `npm start -- --without-players` runs it, in a county that it has just seeded and nobody has joined. What seeding took is given back within about 15 s.',
      'A database engine beside the process is not counted.',
    ],
  }
}
