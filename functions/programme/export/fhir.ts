/** One treatment as FHIR R4: the plan, the questionnaires, what was answered and what it came to. */
import type { ScaleShown } from '../../../shared/contract/programme/therapist-shapes.ts'
import { modulesOf } from '../../../shared/programme/treatment/treatment.ts'
import { choicesOf, scaleTexts } from '../../../shared/rules/scales/rating-scale-texts.ts'
import { scales, type ScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import { employerName } from '../../visit/index.ts'
import { moduleOf, nameOf } from '../treatment/pack-of.ts'
import type { TreatmentItem } from '../treatment/treatment-item.ts'
import type { Talk } from '../../../shared/contract/programme/shapes.ts'
import type { Resource } from './fhir-shapes.ts'
import { talkResources } from './fhir-talks.ts'
import { createHash } from 'node:crypto'

/** Names of our own things; they need not be reachable, only unlike anybody else's. */
const ours = 'urn:dorren'
const loinc = 'http://loinc.org'

/** Long common names, as the code system has them (loinc.org, read 2026-11-29): a display is never words of our own. */
const loincNames: Readonly<Record<string, string>> = {
  '69737-5': 'Generalized anxiety disorder 7 item (GAD-7)',
  '70274-6': 'Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]',
  '44249-1': 'PHQ-9 quick depression assessment panel [Reported.PHQ]',
  '44261-6': 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]',
  '72109-2': 'Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]',
  '75626-2': 'Total score [AUDIT-C]',
}
const coded = (code: string) => {
  const display = loincNames[code]
  return { system: loinc, code, ...(display !== undefined && { display }) }
}
const personnummer = 'http://electronichealth.se/identifier/personnummer'

const iso = (at: number): string => new Date(at).toISOString()
const day = (at: number): string => iso(at).slice(0, 10)

/**
 * Where an entry is found within the file, the same each time it is written. It is a name and no place,
 * so references are these names too: R4 resolves `Patient/1` only beside addresses of a server.
 */
const addressOf = ({ subject }: TreatmentItem, type: string, id: string): string => {
  const digits = createHash('sha256').update(`fhir ${subject} ${type} ${id}`).digest('hex')
  // Version 8 of RFC 9562: made by a rule of one's own.
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`]
  return `urn:uuid:${[...parts, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')}`
}

export interface Person {
  name: string
  personalNumber: string
}

/** Without a name where the contact is anonymous: the id says nothing outside the export. */
const patientOf = ({ subject }: TreatmentItem, person: Person | undefined): Resource => ({
  resourceType: 'Patient',
  id: subject.replace('_', '-').replaceAll('_', '.'),
  ...(person && {
    meta: { profile: ['http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient'] },
    identifier: [{ system: personnummer, value: person.personalNumber.replace('-', '') }],
    name: [{ text: person.name }],
  }),
})

const planStates: Record<TreatmentItem['state'], string> = {
  invited: 'draft',
  active: 'active',
  paused: 'on-hold',
  keeping: 'active',
  finished: 'completed',
  left: 'revoked',
  closed: 'revoked',
  referred: 'revoked',
}
const moduleStatuses = {
  closed: 'not-started',
  open: 'in-progress',
  sent: 'in-progress',
  done: 'completed',
  skipped: 'cancelled',
} as const

const planOf = (treatment: TreatmentItem, subject: { reference: string }): Resource => ({
  resourceType: 'CarePlan',
  id: 'plan',
  status: planStates[treatment.state],
  intent: 'plan',
  title: nameOf(treatment),
  subject,
  instantiatesUri: [`${ours}:programme:${treatment.pin.programme}:${treatment.pin.version}`],
  period: {
    start: day(treatment.begunAt ?? treatment.enrolledAt),
    ...(treatment.endedAt !== undefined && { end: day(treatment.endedAt) }),
  },
  activity: modulesOf(treatment).map(({ id, number, state }) => ({
    detail: {
      kind: 'Task',
      status: moduleStatuses[state],
      description: `Avsnitt ${number}: ${moduleOf(treatment, id)?.title ?? id}`,
    },
  })),
})

const questionnaireUrl = (id: ScaleId): string => `${ours}:questionnaire:${id}-sv`
const answerSystem = (id: ScaleId): string => `${ours}:answers:${id}`

export const questionnaireOf = (id: ScaleId): Resource => {
  const { title, loinc: codes, lowest } = scales[id]
  const text = scaleTexts[id]
  return {
    resourceType: 'Questionnaire',
    id,
    url: questionnaireUrl(id),
    version: '1.0.0',
    status: 'active',
    title,
    subjectType: ['Patient'],
    ...(codes && { code: [coded(codes.panel)] }),
    item: text.items.map((words, item) => ({
      linkId: String(item + 1),
      text: words,
      type: 'choice' as const,
      required: false,
      answerOption: choicesOf(text, item + 1).map((display, choice) => ({
        valueCoding: { system: answerSystem(id), code: String(lowest + choice), display },
      })),
    })),
  }
}

const answersOf = (
  treatment: TreatmentItem,
  { scale, results }: ScaleShown,
  subject: { reference: string },
): Resource[] =>
  results.flatMap(({ at, answers, score }, place) => {
    const id = `${scale}-${place + 1}`
    const response: Resource = {
      resourceType: 'QuestionnaireResponse',
      id,
      questionnaire: `${questionnaireUrl(scale)}|1.0.0`,
      status: 'completed',
      subject,
      authored: iso(at),
      item: answers.flatMap((answer, item) =>
        answer === null
          ? []
          : [
              {
                linkId: String(item + 1),
                answer: [{ valueCoding: { system: answerSystem(scale), code: String(answer) } }],
              },
            ],
      ),
    }
    const total = scales[scale].loinc?.total
    if (score === undefined || total === undefined) return [response]
    const observation: Resource = {
      resourceType: 'Observation',
      id: `${id}-total`,
      status: 'final',
      code: { coding: [coded(total)] },
      subject,
      effectiveDateTime: iso(at),
      valueInteger: score,
      derivedFrom: [{ reference: addressOf(treatment, response.resourceType, id) }],
    }
    return [response, observation]
  })

export const bundleOf = (
  treatment: TreatmentItem,
  shown: readonly ScaleShown[],
  person: Person | undefined,
  { talks, now }: { talks: readonly Talk[]; now: number },
): Record<string, unknown> => {
  const patient = patientOf(treatment, person)
  const subject = { reference: addressOf(treatment, patient.resourceType, patient.id) }
  const resources: Resource[] = [
    patient,
    planOf(treatment, subject),
    ...talkResources(talks, {
      now,
      subject,
      therapist: `${treatment.therapist.firstName}, ${employerName(treatment.therapist.unit)}`,
      addressOf: (type, id) => addressOf(treatment, type, id),
    }),
    ...shown.map(({ scale }) => questionnaireOf(scale)),
    ...shown.flatMap((one) => answersOf(treatment, one, subject)),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
      fullUrl: addressOf(treatment, resource.resourceType, resource.id),
      resource,
    })),
  }
}
