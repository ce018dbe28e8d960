/** Everything that is kept of a youth in a programme, for the youth: what staff see of them, what staff do not, and each part in words. */
import type { Section, TreatmentTakenOut } from '../../../shared/contract/programme/take-out.ts'
import { scaleTexts } from '../../../shared/rules/scales/rating-scale-texts.ts'
import { type ScaleId, scales } from '../../../shared/rules/scales/rating-scales.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { type Opened, readersOf, type RecordsWorld } from '../../records/index.ts'
import { participantPage } from '../care/participant-page.ts'
import { draftsOf } from '../modules/draft.ts'
import { letterToSelf } from '../treatment/letter-to-self.ts'
import { moduleOf, nameOf } from '../treatment/pack-of.ts'
import { staffActionsOf } from '../treatment/staff-actions.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'

const when = (at: number): string => {
  const { day, time } = localTime(at)
  return `${day} ${time}`
}

const titleOf = (treatment: TreatmentItem, module: string): string =>
  moduleOf(treatment, module)?.title ?? module

const labelOf = (treatment: TreatmentItem, module: string, field: string): string => {
  const [name = field] = field.split('.')
  return moduleOf(treatment, module)?.homework.find(({ id }) => id === name)?.label ?? field
}

/** A value as the page wrote it: text as text, everything else as its parts. */
const plain = (value: string): string => {
  try {
    const read: unknown = JSON.parse(value)
    if (typeof read === 'string' || typeof read === 'number') return String(read)
    return JSON.stringify(read, undefined, 1)
      .replace(/[{}[\]"]/g, '')
      .trim()
  } catch {
    return value
  }
}

/** A question with the choice that was made, as the form had it. */
const inWords = (scale: ScaleId, item: number, answer: number | null): string => {
  const { items, options } = scaleTexts[scale]
  const own = options[item]
  const choices = own === undefined || typeof own === 'string' ? options : own
  const said = answer === null ? 'hoppade över' : String(choices[answer] ?? answer)
  return `${items[item] ?? ''}: ${said}`
}

type Row = Section['rows'][number]
const row = (head: string, text: string): Row => ({ head, text })

/** What staff did beside the rails, in plain words; the pages of staff say it shorter. */
const deeds: Readonly<Record<string, string>> = {
  enrol: 'skrev in dig',
  open: 'öppnade ett avsnitt',
  skip: 'hoppade över ett avsnitt',
  repeat: 'lät dig göra om ett avsnitt',
  add: 'lade till en övning',
  'put-back': 'skickade tillbaka en uppgift',
  release: 'släppte fram nästa avsnitt',
  flag: 'tog hand om ett svar om att inte vilja leva',
  'hand-over': 'lämnade över till en kollega',
  cover: 'hoppade in för en kollega',
  pause: 'pausade',
  resume: 'satte igång igen',
  refer: 'hänvisade vidare',
  'follow-up': 'avslutade uppföljningen',
  left: 'skrev att du slutat',
}

const reminded =
  'På. Vi sparar den adress som din webbläsare gav oss, låst, tills du stänger av påminnelserna eller programmet tar slut.'

type Of = Readonly<{ treatment: TreatmentItem; data: TreatmentTakenOut }>

const who = ({ treatment, data }: Of): Row[] => [
  row('Vad du vill bli kallad', data.alias),
  ...(data.person === undefined
    ? []
    : [row('Namn och personnummer', `${data.person.name}, ${data.person.personalNumber}`)]),
  row('Ålder', `${data.ageBand} år`),
  row('Behandlare', `${data.therapist.firstName}, ${data.therapist.employer}`),
  ...(data.cover === undefined ? [] : [row('Vikarie', data.cover.firstName)]),
  row('Inskriven', when(data.enrolledAt)),
  row('Senast hörd av', when(data.heardAt)),
  ...(data.lineNote === undefined
    ? []
    : [row('Följer med till chatten om du vill', data.lineNote)]),
  ...(data.reminded === true ? [row('Påminnelser', reminded)] : []),
  row('Avsnitt', data.modules.map(({ title, state }) => `${title}: ${states[state]}`).join('\n')),
  ...data.flags.map(({ at, handledBy }) =>
    row(
      `${when(at)}: svar om att inte vilja leva`,
      handledBy === undefined ? 'Ingen har tagit hand om det än.' : `${handledBy} tog hand om det.`,
    ),
  ),
  row('Programmets text', `${treatment.pin.programme} ${treatment.pin.version}`),
]

const states = {
  closed: 'inte öppnat',
  open: 'öppet',
  sent: 'skickat',
  done: 'klart',
  skipped: 'överhoppat',
} as const

const sectionsOf = (of: Of): Section[] => {
  const { treatment, data } = of
  const all: Section[] = [
    { kind: 'who', rows: who(of) },
    {
      kind: 'messages',
      rows: data.thread
        .filter(({ kind }) => kind !== 'notice')
        .map(({ at, from, by, text }) =>
          row(`${when(at)} – ${from === 'youth' ? 'du' : (by?.firstName ?? '')}`, text),
        ),
    },
    ...data.homework.map(({ module, sentAt, fields }): Section => ({
      kind: 'homework',
      of: `${titleOf(treatment, module)} (${when(sentAt)})`,
      rows: fields.map(({ field, value }) => row(labelOf(treatment, module, field), plain(value))),
    })),
    ...data.drafts.map(({ module, fields }): Section => ({
      kind: 'drafts',
      of: titleOf(treatment, module),
      rows: fields.flatMap(({ field, value, others }) => [
        row(labelOf(treatment, module, field), plain(value)),
        ...others.map((other) => row('Skrivet på en annan enhet', plain(other.value))),
      ]),
    })),
    {
      kind: 'scales',
      rows: data.scales.flatMap(({ scale, results }) =>
        results.map(({ at, answers, score }) =>
          row(
            `${scales[scale].title}, ${when(at)}`,
            [
              ...answers.map((answer, item) => inWords(scale, item, answer)),
              ...(score === undefined ? [] : [`Summa: ${score}`]),
            ].join('\n'),
          ),
        ),
      ),
    },
    {
      kind: 'weeks',
      rows: data.weeks.map(({ at, answers, safety }) =>
        row(
          when(at),
          [...answers, safety].map((one, item) => inWords('veckokollen', item, one)).join('\n'),
        ),
      ),
    },
    { kind: 'letter', rows: data.letter === undefined ? [] : [row('', data.letter)] },
    {
      kind: 'talks',
      rows: data.talks.map(({ at, length, state }) =>
        row(when(at), state === 'called-off' ? 'Inställt' : `${length} minuter`),
      ),
    },
    {
      kind: 'actions',
      rows: data.actions.map(({ at, by, kind, module, did, words }) =>
        row(
          `${when(at)}: ${by} ${deeds[kind] ?? kind}`,
          [module === undefined ? undefined : titleOf(treatment, module), did, words]
            .filter((one) => one !== undefined)
            .join('\n'),
        ),
      ),
    },
  ]
  return all.filter(({ rows }) => rows.length > 0)
}

export const takeOut = async (
  world: RecordsWorld,
  owner: Opened<'enrolment' | 'identity' | 'answers' | 'feedback' | 'message' | 'safety' | 'log'>,
): Promise<{ name: string; sections: Section[]; data: TreatmentTakenOut }> => {
  const treatment = await treatmentOf(world, owner)
  const opened = treatment.order.filter((id) => treatment.modules[id] !== undefined)
  const [page, drafts, letter, actions, readings] = await Promise.all([
    participantPage(world, owner),
    Promise.all(
      opened.map(async (module) => ({ module, fields: await draftsOf(world, owner, module) })),
    ),
    letterToSelf(world, owner),
    staffActionsOf(world, owner),
    readersOf(world, owner),
  ])
  const data = {
    ...page,
    scales: page.scales.map(({ scale, title, results }) => ({
      scale,
      title,
      results: results.map(({ band: _band, ...one }) => one),
    })),
    drafts,
    letter: letter?.text,
    ...(treatment.reminder !== undefined && { reminded: true }),
    actions,
    readings,
  }
  return { name: nameOf(treatment), sections: sectionsOf({ treatment, data }), data }
}
