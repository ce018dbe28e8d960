/** What a sent form of a letter without scripts is answered with: the next page, with what was written still in it. */
import type { Context } from 'hono'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { escapeHtml } from '../../../shared/escape-html.ts'
import { languageOf } from '../../../shared/languages.ts'
import {
  plainTroubles,
  tokenOf,
  type PagesByLanguage,
  type PlainLetterPages,
  type PlainTrouble,
} from '../../../shared/plain-letter-pages.ts'
import { openingInWords } from '../../../shared/rules/opening/opening-words.ts'
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import { plainBody } from '../../../shared/sealed-text.ts'
import { Language, SealedLetter } from '../../../shared/ids.ts'
import { Urgency } from '../../../shared/rules/line/triage.ts'
import { refuse } from '../../http/refuse.ts'
import type { PlainLetter } from '../../later/index.ts'
import { sendLetter } from '../../use-cases/later/letters.ts'
import type { World } from '../../ports/world.ts'

interface Form {
  lang: string
  token: string
  text: string
  urgency: Urgency | undefined
  law: boolean
}

/** What is not text is not there. */
const read = (fields: Readonly<Record<string, unknown>>): Form => {
  const said = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    lang: said('lang'),
    token: said('token'),
    // Forms send lines as old machines end them.
    text: said('text').replaceAll('\r\n', '\n').trim(),
    urgency: Urgency.safeParse(fields['urgency']).data,
    law: said('law') !== '',
  }
}

/** Browsers say where a form comes from; one that says nothing is a program, or too old to be told apart from any page. */
const saysFromHere = (c: Context): boolean =>
  c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined

const fill = (page: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (html, [name, value]) => html.replaceAll(tokenOf(name), () => value),
    page,
  )

const languageOfLetter = (lang: string): Language =>
  Language.safeParse(languageOf(lang).file).data ?? 'sv'

const sealed = (text: string) =>
  SealedLetter.safeParse({
    v: plainBody,
    kid: 'none',
    data: Buffer.from(text).toString('base64url'),
  })

/** How many characters are too many, by their number or by what they weigh; one that is a picture is one. */
const tooMany = (text: string): number => {
  const all = [...text]
  let fit = 0
  for (let bytes = 0; fit < Math.min(all.length, plainLetterRule.longest); fit++) {
    bytes += Buffer.byteLength(all[fit]!)
    if (bytes > plainLetterRule.mostBytes) break
  }
  return all.length - fit
}

const troubleIn = ({ text, urgency }: Form): PlainTrouble | undefined => {
  if (text === '') return 'empty'
  if (tooMany(text) > 0) return 'too-long'
  return urgency === undefined ? 'urgency' : undefined
}

const writePage = (
  page: string,
  { words, token }: PlainLetter,
  form: Partial<Form> = {},
  trouble?: PlainTrouble,
): string =>
  fill(page, {
    words,
    token: escapeHtml(token),
    ...Object.fromEntries(plainTroubles.map((one) => [one, one === trouble ? '' : 'hidden'])),
    ...Object.fromEntries(
      Urgency.options.map((one) => [`is-${one}`, one === form.urgency ? 'checked' : '']),
    ),
    // Some would write it in other digits than the page has.
    over: tooMany(form.text ?? '').toLocaleString(form.lang, { numberingSystem: 'latn' }),
    law: form.law === false ? '' : 'checked',
    // Last, so that nothing a youth writes is taken for a token.
    text: escapeHtml(form.text ?? ''),
  })

/** What has been written comes back with the page, whatever went wrong. */
const answer = async (world: World, pages: PlainLetterPages, form: Form): Promise<string> => {
  const { beginPlainLetter, codeOfPlain, onceOfPlain } = await import('../../later/lazy.ts')
  if (form.token === '') return writePage(pages.write, await beginPlainLetter(world))
  const begun = await codeOfPlain(world, form.token)
  if (begun === undefined)
    return writePage(pages.write, await beginPlainLetter(world), form, 'new-words')
  const { code, words } = begun
  const trouble = troubleIn(form)
  const { urgency } = form
  const body = sealed(form.text).data
  if (trouble !== undefined || urgency === undefined || body === undefined)
    return writePage(pages.write, { words, token: form.token }, form, trouble)
  try {
    const { promisedBy } = await sendLetter(world, code, {
      once: onceOfPlain,
      body,
      urgency,
      topics: [],
      language: languageOfLetter(form.lang),
      maySwitchLaw: form.law,
    })
    const { timeWordsIn } = await import('../../../shared/time-words/time-words.ts')
    const by = openingInWords(promisedBy, world.now(), timeWordsIn(form.lang).days)
    return fill(pages.sent, { words, by: escapeHtml(by) })
  } catch (error) {
    world.log(error instanceof Refusal ? 'refused' : 'fault')
    return writePage(pages.write, { words, token: form.token }, form, 'failed')
  }
}

/** The next page, or the one that says why there is none. */
export const answerPlainLetter = async (
  world: World,
  pages: PagesByLanguage,
  c: Context,
): Promise<Response> => {
  const form = read(await c.req.parseBody().catch(() => ({})))
  const shown = pages[form.lang] ?? pages['sv']
  if (shown === undefined) return refuse(world, new Refusal('not-found'), c)
  if (!saysFromHere(c)) return c.html(shown.stopped, 403)
  try {
    return c.html(await answer(world, shown, form))
  } catch (error) {
    world.log('refused')
    return c.html(shown.stopped, error instanceof Refusal ? 429 : 503)
  }
}
