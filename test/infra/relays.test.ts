/** What operations say of relays is what a stage takes, and what the clinic then does with them. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { videoFromEnvironment } from '../../functions/cloud/video-from-environment.ts'
import type { RoomAsked } from '../../functions/ports/video.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import { StageFile } from '../../infra/stages.ts'
import { stages } from './stages.ts'
import { resourcesOf, templatesOf } from './template.ts'

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
const part = page.split('\n## ').find((one) => one.startsWith('Voice and video\n'))!
const fence = '`'.repeat(3)
const shown = (kind: string): string =>
  new RegExp(`^${fence}${kind}\n([^]*?)^${fence}`, 'm').exec(part)![1]!
const key = 'a key of the stage: "$quoted" and long enough'
const keys = signingKeysFrom(key, Date.now)

afterEach(() => vi.unstubAllEnvs())

it('the relays that operations show are relays over UDP, TCP and TLS, and come to the browser so', async () => {
  const { video } = JSON.parse(`{${shown('json')}}`) as { video: unknown }
  const written = StageFile.shape.video.parse(video)
  const ways = written.relays.map((relay) => /^(turns?):[^:]+:(\d+)\?transport=(\w+)$/.exec(relay))
  expect(ways.map((way) => way?.slice(1).join(' '))).toEqual([
    'turn 3478 udp',
    'turn 3478 tcp',
    'turns 443 tcp',
  ])
  const { service } = templatesOf({ ...stages.prod, video: written })
  const told = resourcesOf(service, 'AWS::Lambda::Function')
    .map(([, { Properties }]) => Properties['Environment']?.Variables ?? {})
    .find((variables) => 'TURN_URLS' in variables)
  vi.stubEnv('VIDEO', told.VIDEO)
  vi.stubEnv('TURN_URLS', told.TURN_URLS)
  const rooms = await videoFromEnvironment(keys, Date.now)
  const room = await rooms.open({ side: 'youth' } as RoomAsked)
  expect(room).toMatchObject({
    kind: 'peer',
    relayOnly: true,
    iceServers: [{ urls: written.relays }],
  })
})

it('the command that operations show makes the secret that the clinic signs with', () => {
  const env = { ...process.env, KEY: key }
  const made = execFileSync('sh', ['-c', shown('sh')], { env, encoding: 'utf8' })
  expect(made).toBe(keys.sign('turn', 'static-auth-secret'))
})
