/** R6: the plan is the youth's. It lives in the tab, is gone with it, and as a file needs no network. */
import { beforeEach, expect, test } from 'vitest'
import {
  emptyPlan,
  keepPlan,
  keptPlan,
  planFile,
  planParts,
} from '../../web/ui/safety-plan/plan.ts'
import { text as safetyEn } from '../../web/text/safety/en.ts'
import { text as safetyLatt } from '../../web/text/safety/latt.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { forget } from '../../web/youth/visit/tab-storage.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
      clear: () => kept.clear(),
    },
  })
})

test('the plan has the six parts of a safety plan, in every language', () => {
  expect(planParts).toEqual(['signs', 'soothes', 'people', 'places', 'safer', 'numbers'])
  for (const { plan } of [safetySv, safetyLatt, safetyEn])
    for (const part of planParts) expect(plan.parts[part].title.length).toBeGreaterThan(2)
})

test('what is written is there after a reload of the tab, and gone at the quick exit and at "glöm mig"', () => {
  keepPlan({ ...emptyPlan, people: 'Mormor' })
  expect(keptPlan().people).toBe('Mormor')
  forget()
  expect(keptPlan()).toEqual(emptyPlan)
})

test('an emptied plan leaves nothing behind', () => {
  keepPlan({ ...emptyPlan, people: 'Mormor' })
  keepPlan({ ...emptyPlan, people: '  ' })
  expect(sessionStorage.getItem('plan')).toBeNull()
})

test.each(Object.entries({ sv: safetySv, latt: safetyLatt, en: safetyEn }))(
  'saved in %s it holds every word as written, who always answers, and nothing that runs or asks the network',
  (_, { plan: text }) => {
    const mine = Object.fromEntries(planParts.map((part) => [part, `<b>${part} & mer`]))
    const file = planFile({ ...emptyPlan, ...mine }, text, 'sv')
    for (const part of planParts) {
      expect(file).toContain(text.parts[part].title)
      expect(file).toContain(`&lt;b&gt;${part} &amp; mer`)
    }
    expect(file).toContain('112')
    expect(file).not.toMatch(/<script|<b>|https?:|src=|@import|url\(/)
    expect(file, 'the tab says nothing of what it is').toContain(`<title>${text.file}</title>`)
  },
)
