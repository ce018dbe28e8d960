/** What is pasted on a page without an account, or by whoever asks the question of the term, stands whole: too much is counted and said, and not sent. */
import { beforeEach, describe, expect, it } from 'vitest'
import { feedbackRule } from '../../shared/rules/later/accessibility-rule.ts'
import { wallRule } from '../../shared/rules/later/wall-rule.ts'
import { QuestionPart } from '../../web/board/wall/question-part.tsx'
import { openWall } from '../../web/board/wall/wall-store.ts'
import { statementPages } from '../../web/build/statement-pages.ts'
import { wallPages } from '../../web/build/wall-pages.ts'
import { clinic, describedBy, field, press, settled, show, type } from '../support/page.ts'

let asked: ReturnType<typeof clinic>
beforeEach(() => (asked = clinic(() => ({ answers: [], outcome: 'asked' }))))

const pageOf = (pages: readonly { html: string }[]) => {
  document.body.innerHTML = /<body[^>]*>([\s\S]*)<\/body>/.exec(pages[0]!.html)![1]!
  const form = document.querySelector<HTMLFormElement>('#tell')!
  return { form, area: form.querySelector('textarea')!, said: document.querySelector('#said')! }
}
const tells = async ({ form, area }: ReturnType<typeof pageOf>, words: string) => {
  area.value = words
  form.dispatchEvent(new Event('submit', { cancelable: true }))
  await settled()
}
const files = { script: '/x.js', styles: [] }

describe('a youth without an account', () => {
  it('tells an idea', async () => {
    const page = pageOf(wallPages(files))
    await import('../../web/wall/main.ts')
    expect(page.area.maxLength).toBe(-1)
    await tells(page, 'x'.repeat(wallRule.longest + 4))
    expect(page.said.textContent).toContain('Texten är 4 tecken för lång')
    expect(page.area.value).toHaveLength(wallRule.longest + 4)
    expect(asked.posted()).toEqual([])
  })

  it('tells what does not work', async () => {
    const page = pageOf(statementPages(files))
    await import('../../web/statement/main.ts')
    expect(page.area.maxLength).toBe(-1)
    await tells(page, 'x'.repeat(feedbackRule.longest + 5))
    expect(page.said.textContent).toContain('Texten är 5 tecken för lång')
    expect(asked.posted()).toEqual([])
  })
})

it('the question of the term and its options', async () => {
  const wall = { waiting: [], answered: [], questions: [] }
  await show(<QuestionPart store={openWall()} wall={wall as never} />)
  await type('Fråga', 'x'.repeat(wallRule.longestQuestion + 2))
  await type('Svar 1', 'y'.repeat(wallRule.longestOption + 3))
  await type('Svar 2', 'Nej')
  expect((field('Fråga') as HTMLInputElement).maxLength).toBe(-1)
  expect(describedBy(field('Fråga'))).toContain('Texten är 2 tecken för lång')
  expect(describedBy(field('Svar 1'))).toContain('Texten är 3 tecken för lång')
  await press('Ställ frågan')
  expect(asked.posted()).toEqual([])
})
