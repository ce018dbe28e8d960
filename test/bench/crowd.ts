/** What the process holds when nobody says anything: after its start, and with a crowd of open connections. */
import { WebSocket } from 'ws'
import { inLanes, startCounty } from './county.ts'
import { round, type Report, type Row } from './report.ts'

const sockets = 15_000

/** Enough for what is thrown away to have been thrown away. */
const settles = () => new Promise((resolve) => setTimeout(resolve, 4000))

const heldBy = async (build?: string): Promise<Row> => {
  const county = await startCounty(build)
  const open: WebSocket[] = []
  try {
    await settles()
    const started = county.memory()
    const since = performance.now()
    await inLanes(
      sockets,
      50,
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = new WebSocket(`${county.address.replace('http', 'ws')}/live`)
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
      'MB after the start': round(started),
      sockets: open.length,
      'opened per second': round(sockets / seconds),
      'MB with them': round(county.memory()),
      'kB a socket': round((1024 * (county.memory() - started)) / sockets),
      'the door answers in ms': round(performance.now() - asked),
    }
  } finally {
    for (const socket of open) socket.terminate()
    await county.stop()
  }
}

export const crowd = async (beside?: string): Promise<Report> => {
  const title = 'Memory of the process'
  return {
    name: 'crowd',
    tables: { [title]: [await heldBy()] },
    ...(beside === undefined ? {} : { before: { [title]: [await heldBy(beside)] } }),
    notes: [
      'After its first start the process has just written the demo county, and a third of what it holds beyond a bare one is the engine’s space for new objects, which grows and is not given back (`--max-semi-space-size=4` holds 27 MB less, and costs a tenth of the processor).',
      'The process of the bench runs from its sources; a county in which nobody has joined.',
      'A database engine beside the process is not counted.',
    ],
  }
}
