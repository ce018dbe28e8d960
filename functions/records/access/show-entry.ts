/** An entry of the log as people see it: with names, and without the hashes that tie it to the others. */
import * as z from 'zod/mini'
import { tellResource } from '../../../shared/contract/records/reading.ts'
import type { LogEntry } from '../../../shared/contract/records/review.ts'
import { nameInLog } from '../identity/person.ts'
import type { Entry } from '../log/chain.ts'
import type { RecordsWorld } from '../records-world.ts'
import { openFor } from '../sealed.ts'
import { read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { ofList, type Opened } from './enter.ts'

export const entryShown = ({
  seq,
  at,
  who,
  name,
  role,
  action,
  resource,
  unit,
  subject,
  reason,
}: Entry): LogEntry => ({
  seq,
  at,
  who,
  name,
  role,
  action,
  ...tellResource(resource),
  unit,
  subject,
  reason,
})

/** What of a treatment says whom it is about. */
const Alias = z.object({ alias: z.string() })

/** A patient by name, a participant by what they are called there; nobody who has been forgotten. */
const aboutWhom = async (
  world: RecordsWorld,
  log: Opened<'log'>,
  subject: string,
): Promise<string | undefined> => {
  const person = ofList(log, { principal: log.principal, subject })
  const name = await nameInLog(world, person)
  if (name !== undefined) return name
  const treatment = await read(world.records, programmeKeys.treatment(person), Alias)
  return treatment && openFor(world, person, treatment.alias)
}

/** Whoever reviews must see whose record it was: what the log is about is opened with the log. */
export const withNames = async (
  world: RecordsWorld,
  log: Opened<'log'>,
  entry: Entry,
): Promise<LogEntry> => {
  const { subject } = entry
  const about = subject === undefined ? undefined : await aboutWhom(world, log, subject)
  return { ...entryShown(entry), ...(about === undefined ? {} : { about }) }
}
