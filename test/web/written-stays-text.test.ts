/** What somebody writes stays text: pages make no markup of strings but in places that are named here and escape. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { emptyPlan, planFile, planParts } from '../../web/ui/safety-plan/plan.ts'
import { scriptPayloads } from '../support/script-payloads.ts'

const web = fileURLToPath(new URL('../../web', import.meta.url))
const sources = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
  .map(({ parentPath, name }) => join(parentPath, name))
  .map((file) => ({ file: file.slice(web.length + 1), code: readFileSync(file, 'utf8') }))

/**
 * Markup of strings: of our own catalogue, with numbers of the county's own that are nothing but a number or an address
 * (settings-lean.ts looks), and of the plan and an exercise, where every word is escaped.
 */
const makers = [
  'ui/crisis/ask-contacts.ts',
  'ui/crisis/crisis.tsx',
  'ui/safety-plan/plan-on-paper.tsx',
  'youth/shelf/print-exercise.ts',
]
const asMarkup =
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc|DOMParser|createContextualFragment/
const asProgram = /\beval\(|new Function\(|setTimeout\(['"`]|javascript:/

describe('the pages', () => {
  it('make markup of strings in four places, and run none as a program', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.filter(({ code }) => asMarkup.test(code)).map(({ file }) => file)).toEqual(
      makers,
    )
    expect(sources.filter(({ code }) => asProgram.test(code)).map(({ file }) => file)).toEqual([])
  })
})

describe('two hundred texts that would be programs', () => {
  it('are two hundred', () => {
    expect(new Set(scriptPayloads).size).toBe(200)
    expect(scriptPayloads.every((one) => /fired|evil/.test(one))).toBe(true)
  })

  it('each stay text in every field of the safety plan that is printed and saved', () => {
    const tagsOf = (html: string) => html.match(/<[^>]*>?/g) ?? []
    const harmless = planFile({ ...emptyPlan, signs: 'ord' }, safetySv.plan, 'sv')
    const known = new Set(tagsOf(harmless))
    for (const text of scriptPayloads)
      for (const part of planParts) {
        const html = planFile({ ...emptyPlan, [part]: text }, safetySv.plan, 'sv')
        expect(tagsOf(html).filter((tag) => !known.has(tag))).toEqual([])
      }
  })

  it('are escaped so that they can stand in an attribute too', () => {
    for (const text of scriptPayloads) expect(escapeHtml(text)).not.toMatch(/[<>"]/)
  })
})
