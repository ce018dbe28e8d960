/** Joining the line: one conditional put, safe to repeat, and nothing in it that names anybody. */
import { createHash } from 'node:crypto'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { keptTopics } from '../../../shared/rules/line/newer-topic.ts'
import { orderKey } from '../../../shared/rules/line/queue-order.ts'
import { toldFields, valuesOf } from '../../../shared/rules/line/told-fields.ts'
import { levelOf } from '../../../shared/rules/line/triage.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'
import type { VisitId } from '../../../shared/ids.ts'
import { expiresAt } from '../../store/expired.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import { hashSecret, isHashOf, visitById } from '../find-visit.ts'
import { openToken } from '../../ports/signed-token.ts'
import { noteConnection } from '../connection.ts'
import { Visit } from '../visit.ts'
import type { World } from '../../ports/world.ts'

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** The visit's id follows from the solved challenge, so one proof can never give two places. */
export const visitIdOf = (challengeSalt: string): VisitId => {
  const bytes = createHash('sha256').update(`visit ${challengeSalt}`).digest()
  const letters = Array.from(bytes.subarray(0, 26), (byte) => base32[byte & 31])
  return `v_${letters.join('')}`
}

export interface Joined {
  visit: VisitId
  secret: string
  rev: number
}

const seedOf = (visit: VisitId, { nonce }: Pick<Join, 'nonce'>): string => `${visit} ${nonce}`

/** Has this very join been made before, and is its visit not over? */
export const hasPlace = async (world: World, ask: Join): Promise<boolean> => {
  const visit = visitIdOf(ask.proof.challenge.parameters.salt)
  const found = await visitById(world, visit, true)
  if (found === undefined || isOver(found.state)) return false
  return world.keys
    .known('secret', seedOf(visit, ask))
    .some((secret) => isHashOf(found.secretHash, hashSecret(secret)))
}

/**
 * Puts the youth into the line. Repeating the same proof with the same nonce gives the same visit
 * and secret; with another nonce it is refused (`proof-used`), as is unsolved work (`proof-missing`).
 */
export const join = async (world: World, ask: Join): Promise<Joined> => {
  if (!(await world.proof.verify(ask.proof, 'place'))) {
    world.log('proof-refused')
    throw new Refusal('proof-missing')
  }
  const now = world.now()
  const visit = visitIdOf(ask.proof.challenge.parameters.salt)
  const seed = seedOf(visit, ask)
  const secret = world.keys.sign('secret', seed)
  const level = levelOf(ask.urgency)
  const connection =
    ask.connection === undefined
      ? undefined
      : openToken<{ connection: string }>(world, 'connection', ask.connection)?.connection
  const item: Visit = {
    visit,
    rev: 1,
    mark: '-',
    state: 'waiting',
    epoch: 0,
    secretHash: hashSecret(secret),
    identity: 'anonymous',
    level,
    since: now,
    ...valuesOf(ask, toldFields),
    ...keptTopics(ask.topics),
    avoid: ask.avoidOwn === true ? ask.municipality : undefined,
    returned: false,
    line: 'waiting',
    order: orderKey({ level, since: now, returned: false, visit }),
    connection,
    seenAt: now,
    expires: expiresAt(now + times.visitKept),
  }
  const written = await put(world.clinic, keys.visit(visit), Visit, item)
  if (written.ok) {
    world.log('joined', { level })
    if (connection !== undefined) await noteConnection(world, connection, { visit })
    return { visit, secret, rev: 1 }
  }
  const { current } = written
  // The first answer may have been lost just before the stage's key was changed.
  const given = world.keys
    .known('secret', seed)
    .find((known) => hashSecret(known) === current?.secretHash)
  if (current === undefined || given === undefined) throw new Refusal('proof-used')
  return { visit, secret: given, rev: current.rev }
}
