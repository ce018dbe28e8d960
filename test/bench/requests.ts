/** What one request to DynamoDB costs our own processor: against a server that answers at once. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { dynamoStore } from '../../functions/cloud/aws/dynamo.ts'
import { round, type Report, type Row } from './report.ts'

const abreast = 16
const rounds = 5

const inLanes = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  let left = count
  const lane = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: abreast }, lane))
}

/** The least of a few rounds, for what else runs on the machine only adds. */
const processorOf = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  await inLanes(count, work)
  const each: number[] = []
  for (let turn = 0; turn < rounds; turn++) {
    const before = process.cpuUsage()
    await inLanes(count, work)
    const { user, system } = process.cpuUsage(before)
    each.push((user + system) / 1000 / count)
  }
  return Math.min(...each)
}

export const requests = async (): Promise<Report> => {
  // In a process of its own, so that only our side is counted.
  const file = fileURLToPath(new URL('answers-at-once.mjs', import.meta.url))
  const server = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer]
    const store = dynamoStore({ table: 'Clinic', endpoint: said.toString().trim() }, () => 0)
    const key = { pk: 'VISIT#v', sk: 'VISIT' }
    const visit = { ...key, rev: 1, state: 'waiting', topics: ['somn', 'angest'], seats: {} }
    const works: Record<string, [count: number, work: () => Promise<unknown>]> = {
      get: [2000, () => store.get(key)],
      put: [2000, () => store.write({ put: visit })],
      patch: [
        2000,
        () =>
          store.write({
            patch: key,
            when: [{ path: 'rev', is: 1 }],
            set: { rev: 2, gone: undefined },
          }),
      ],
      'list of 50': [500, () => store.list({ pk: 'waiting', index: 'line', limit: 50 })],
    }
    const rows: Row[] = []
    for (const [request, [count, work]] of Object.entries(works))
      rows.push({ request, 'processor ms': round(await processorOf(count, work), 3) })
    return {
      name: 'requests',
      tables: { [`Processor time of one request, ${abreast} at once`]: rows },
      notes: [`The least of ${rounds} rounds; signature, marshalling and HTTP included.`],
    }
  } finally {
    server.kill()
  }
}
