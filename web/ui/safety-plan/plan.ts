/**
 * The youth's own safety plan (R6): six short lists. It lives in this tab and nowhere else, because a
 * device may be shared (U5); whoever wants to keep it prints it or saves it as a file that needs no network.
 */
import { escapeHtml } from '../../../shared/escape-html.ts'
import { keptJson } from '../../data/read-json.ts'
import { contactsNow } from '../crisis/crisis-numbers.ts'

export const planParts = ['signs', 'soothes', 'people', 'places', 'safer', 'numbers'] as const
export type PlanPart = (typeof planParts)[number]
export type Plan = Readonly<Record<PlanPart, string>>

export interface PlanText {
  title: string
  lead: string
  /** Where it is kept, said truthfully. */
  kept: string
  parts: Record<PlanPart, { title: string; hint: string }>
  /** Numbers that always stand on the plan. */
  always: string
  print: string
  save: string
  saved: string
  /** The file's name says nothing of what it is. */
  file: string
  hide: string
  show: string
  hidden: string
  clear: string
  clearAsk: string
  clearYes: string
  clearNo: string
  done: string
  open: string
}

const place = 'plan'
export const emptyPlan: Plan = {
  signs: '',
  soothes: '',
  people: '',
  places: '',
  safer: '',
  numbers: '',
}

/** What this tab remembers; gone at the quick exit and at "glöm mig". Some browsers open a closed tab again with it. */
export const keptPlan = (): Plan => {
  return { ...emptyPlan, ...keptJson<Partial<Plan>>(sessionStorage.getItem(place)) }
}

export const isEmpty = (plan: Plan): boolean => planParts.every((part) => plan[part].trim() === '')

export const keepPlan = (plan: Plan): void =>
  isEmpty(plan)
    ? sessionStorage.removeItem(place)
    : sessionStorage.setItem(place, JSON.stringify(plan))

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const alwaysThere = () => contactsNow().filter(({ id }) => ['112', 'mind', 'bris'].includes(id))

const partHtml = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<h2>${escapeHtml(title)}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`

/** The plan as it is printed and saved: every word escaped, nothing that needs a script or a network. */
export const planHtml = (plan: Plan, text: PlanText): string =>
  [
    `<h1>${escapeHtml(text.title)}</h1>`,
    ...planParts.map((part) => partHtml(text.parts[part].title, lines(plan[part]))),
    partHtml(
      text.always,
      alwaysThere().map(({ name, call }) => (name === call ? name : `${name} ${call ?? ''}`)),
    ),
  ].join('')

export const planFile = (plan: Plan, text: PlanText, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(text.file)}</title><style>body{font:18px/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem}h2{font-size:1.15rem;margin:1.2em 0 .2em}</style></head><body>${planHtml(plan, text)}</body></html>`
