/** Everything that any row shows to anybody in a clinic that has been lived in, and which of the planted words stand in it. */
import { openCode } from '../../functions/later/codes/open-code.ts'
import { makeSession } from '../../functions/programme/entry/session.ts'
import { treatmentOf } from '../../functions/programme/treatment/treatment-item.ts'
import { work } from './coded.ts'
import { allRows, bearer, pathFor, people, type Row } from './contract.ts'
import { planted, type LivedIn } from './lived-in.ts'
import { charlie, wordOf } from './test-eid.ts'

/** POST rows that show something that is kept. */
const shows = [
  'readAnswer',
  'takeOutCode',
  'takeOutRecord',
  'myJournal',
  'lookAtReferral',
  'openReferral',
  'openInEmergency',
  'exportLog',
  'takeOut',
  'exportFhir',
  'exportCsv',
  'openCode',
  'openShared',
]

/** Asks one row as whoever may, with the ids of what there is. */
const path = (lived: LivedIn, { row }: Row): string =>
  row.path
    .replace(':participant', lived.participant)
    .replace(':letter', lived.letter)
    .replace(':referral', lived.referral)
    .replace(/:(alarm|procedure)/, lived.known.visit)

const credentials = async ({
  world,
  known,
  handedOver,
  words,
  treatment,
}: LivedIn): Promise<Readonly<Record<string, readonly string[]>>> => {
  const ticket = await openCode(world, { proof: await work(world), words }).catch(() => undefined)
  const stored = await treatmentOf(world, treatment).catch(() => undefined)
  return {
    anyone: [''],
    youth: [`Visit ${known.secret}`, `Visit ${handedOver.secret}`],
    code: ticket === undefined ? [] : [`Code ${ticket.ticket}`],
    patient: [`Patient ${wordOf(charlie, 'n'.repeat(22))}`],
    participant: stored === undefined ? [] : [`Participant ${makeSession(world, stored).token}`],
    counsellor: [people.region, people.mora, people.orsa].map(bearer),
    coordinator: [bearer(people.planner)],
    therapist: [bearer(people.therapist)],
    admin: [bearer(people.admin)],
    reader: [bearer(people.reader)],
    'youth-developer': [bearer(people.developer)],
  }
}

/** Everything that any row shows to anybody, as one text. */
export const readEverything = async (lived: LivedIn): Promise<string> => {
  const { doors, known, handedOver } = lived
  const proofs = await credentials(lived)
  const said: string[] = []
  for (const one of allRows) {
    const { row, name } = one
    if (row.method !== 'GET' && !shows.includes(name)) continue
    const asked = { ...row, path: path(lived, one) as typeof row.path }
    const paths = [known, handedOver].map(({ visit }) => pathFor(asked, visit))
    const body =
      name === 'openInEmergency'
        ? { ...one.body, personalNumber: charlie.personalNumber }
        : one.body
    for (const authorization of proofs[row.who] ?? [])
      for (const each of new Set(paths)) {
        const answer = await doors.ask(row.method, each, {
          body,
          ...(authorization === '' ? {} : { authorization }),
        })
        said.push(await answer.text())
      }
  }
  return said.join('\n')
}

export const shown = (said: string): string[] =>
  Object.entries(planted)
    .filter(
      ([, word]) => said.includes(word) || said.includes(Buffer.from(word).toString('base64url')),
    )
    .map(([name]) => name)
