/** Under the headers that a deployed site has, everybody gets in where they are to get in, and nobody is stopped. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { staffText } from '../../web/text/staff/sv.ts'
import { holds, sayHere, signInByProvider, takeNext } from '../support/counsellor.ts'
import { throughTheEdge } from '../support/deployed-edge.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

/** What the policy of a page of ours has forbidden it; the provider's own pages are not ours. */
const forbidden = async (page: Page, origin: string): Promise<string[]> => {
  const said: string[] = []
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.warn(`forbidden at ${location.origin}: ${effectiveDirective} ${blockedURI}`),
    ),
  )
  page.on('console', (message) => {
    if (message.text().startsWith(`forbidden at ${origin}:`)) said.push(message.text())
  })
  return said
}

/** Something that only staff are told has been told. */
const isIn = (page: Page): Promise<unknown> =>
  page.waitForResponse(
    (answer) =>
      answer.url().includes('/api/') &&
      answer.status() === 200 &&
      answer.request().headers()['authorization'] !== undefined,
  )

journey(
  'staff of every page come back signed in from a provider of another origin',
  async ({ clinic, enter }) => {
    const pages = [
      ['/personal/', 'elin-mora'],
      ['/samordning/', 'sven-samordnare'],
      ['/behandling/', 'ingrid-region'],
    ] as const
    for (const [path, staff] of pages) {
      const { page } = await enter()
      const origin = await throughTheEdge(page, clinic.url)
      const wrong = await forbidden(page, origin)
      const signedIn = isIn(page)
      await signInByProvider(page, origin + path, staff)
      await signedIn
      expect(new URL(page.url()).origin, path).toBe(origin)
      expect(origin, path).not.toBe(new URL(clinic.url).origin)
      expect(wrong, path).toEqual([])
    }
  },
)

journey(
  'a talk is heard on both sides, and no page is forbidden anything it needs',
  async ({ clinic, enter }) => {
    const [{ page: desk }, { page: youth }] = [await enter(), await enter('phone')]
    const origin = await throughTheEdge(desk, clinic.url)
    await throughTheEdge(youth, clinic.url)
    const wrong = [await forbidden(desk, origin), await forbidden(youth, origin)]
    await signInByProvider(desk, `${origin}/personal/`, 'elin-mora')
    await sayHere(desk)
    await youth.goto(origin)
    await joinLine(youth, { nickname: 'Älv' })
    await takeNext(desk)
    await answerReady(youth)
    await holds(desk, 'Älv')
    await say(desk, staffText.write.label('Älv'), 'Hej genom kanten')
    await hears(youth, 'Hej genom kanten')
    expect(wrong).toEqual([[], []])
  },
)
