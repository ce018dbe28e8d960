/** Everything that is kept of a youth, for the youth: a page to read without us, and the same as data. */
import { scaleTexts } from '../../../shared/rules/scales/rating-scale-texts.ts'
import { type ScaleId, scales } from '../../../shared/rules/scales/rating-scales.ts'
import { localTime } from '../../../shared/rules/opening/shift-times.ts'
import { type Opened, readersOf, type RecordsWorld } from '../../records/index.ts'
import { weeksOf } from '../modules/curve.ts'
import { draftsOf } from '../modules/draft.ts'
import { homeworkOf } from '../modules/homework.ts'
import { moduleOf, nameOf } from '../treatment/pack-of.ts'
import { scalesOf } from '../care/participant-page.ts'
import { letterToSelf } from '../treatment/letter-to-self.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { threadOf } from '../care/thread.ts'
import { openSealed } from '../treatment/sealed-text.ts'

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Who it was stands in the log by role and employer: the youth may ask the employer for more. */
const roleNames: Readonly<Record<string, string>> = {
  therapist: 'Behandlare',
  admin: 'Programansvarig',
  counsellor: 'Kurator eller motsvarande',
  participant: 'Du själv',
  clock: 'Av sig själv',
}

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

const section = (title: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `<section><h2>${escape(title)}</h2>${rows.join('')}</section>`

const row = (head: string, text: string): string =>
  `<h3>${escape(head)}</h3><p>${escape(text).replaceAll('\n', '<br>')}</p>`

const page = (name: string, sections: readonly string[]): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Mina anteckningar</title><style>body{font:18px/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}h2{margin-top:2rem}h3{margin-bottom:0;font-size:1rem}p{margin-top:.25rem}@media print{body{font-size:11pt;margin:0;max-width:none}h2,h3{break-after:avoid}p{orphans:3;widows:3}}</style></head><body><h1>${escape(name)}</h1><p>Det här är allt som sparats om dig i programmet. Filen är din.</p>${sections.join('')}</body></html>`

export const exportForParticipant = async (
  world: RecordsWorld,
  owner: Opened<'enrolment' | 'answers' | 'feedback' | 'message' | 'log'>,
): Promise<{ html: string; json: string }> => {
  const treatment = await treatmentOf(world, owner)
  const opened = treatment.order.filter((id) => treatment.modules[id] !== undefined)
  const [alias, thread, homework, results, weeks, drafts, letter, newestReaders] =
    await Promise.all([
      openSealed(world, owner, treatment.alias),
      threadOf(world, owner, treatment),
      homeworkOf(world, owner),
      scalesOf(world, owner, treatment),
      weeksOf(world, owner),
      Promise.all(
        opened.map(async (module) => ({ module, fields: await draftsOf(world, owner, module) })),
      ),
      letterToSelf(world, owner),
      readersOf(world, owner),
    ])
  const readers = newestReaders
    .map(({ at, role, action, resource, employer }) => ({ at, role, action, resource, employer }))
    .reverse()
  const sections = [
    section(
      'Meddelanden',
      thread
        .filter(({ kind }) => kind !== 'notice')
        .map(({ at, from, by, text }) =>
          row(`${when(at)} – ${from === 'youth' ? 'du' : (by?.firstName ?? '')}`, text),
        ),
    ),
    ...homework.map(({ module, sentAt, fields }) =>
      section(
        `Hemuppgift: ${titleOf(treatment, module)} (${when(sentAt)})`,
        fields.map(({ field, value }) => row(labelOf(treatment, module, field), plain(value))),
      ),
    ),
    ...drafts.map(({ module, fields }) =>
      section(
        `Utkast: ${titleOf(treatment, module)}`,
        fields.flatMap(({ field, value, others }) => [
          row(labelOf(treatment, module, field), plain(value)),
          ...others.map((other) => row('Skrivet på en annan enhet', plain(other.value))),
        ]),
      ),
    ),
    section(
      'Formulär',
      results.flatMap(({ scale, results: given }) =>
        given.map(({ at, answers, score }) =>
          row(
            `${scales[scale].title}, ${when(at)}`,
            [
              ...answers.map((answer, item) => inWords(scale, item, answer)),
              ...(score === undefined ? [] : [`Summa: ${score}`]),
            ].join('\n'),
          ),
        ),
      ),
    ),
    section(
      'Veckokollen',
      weeks.map(({ at, answers, safety }) =>
        row(
          when(at),
          [...answers, safety].map((one, item) => inWords('veckokollen', item, one)).join('\n'),
        ),
      ),
    ),
    section(
      'Vem har läst eller skrivit om mig',
      readers.map(({ at, role, employer }) =>
        row(when(at), `${roleNames[role] ?? role}, ${employer}`),
      ),
    ),
    section('Brev till mig själv', letter === undefined ? [] : [row('', letter.text)]),
  ]
  const data = {
    programme: treatment.pin,
    alias,
    state: treatment.state,
    enrolledAt: treatment.enrolledAt,
    begunAt: treatment.begunAt,
    modules: treatment.modules,
    thread,
    homework,
    drafts,
    // Bands are words of staff about forms; the youth has every answer and every sum.
    scales: results.map(({ results: given, ...scale }) => ({
      scale: scale.scale,
      results: given.map(({ band: _band, ...one }) => one),
    })),
    weeks,
    letter: letter?.text,
    talks: treatment.talks,
    readers,
  }
  return { html: page(nameOf(treatment), sections), json: JSON.stringify(data, undefined, 1) }
}
