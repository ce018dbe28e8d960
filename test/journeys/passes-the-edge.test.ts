/** Under the headers that a deployed site has, everybody gets in where they are to get in, and nobody is stopped. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openLine } from '../../infra/operate/open-line.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { holds, sayHere, signInByProvider, takeNext } from '../support/counsellor.ts'
import { deployedEdge, type DeployedEdge } from '../support/deployed-edge.ts'
import { freePort } from '../support/free-port.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

const port = await freePort()
const behindTheEdge = () => ({ ALSO_AT: `http://localhost:${port}` })

/** What the policy of a page of ours has forbidden it; the provider's own pages are not ours. */
const forbidden = async (page: Page, { url }: DeployedEdge): Promise<string[]> => {
  const said: string[] = []
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.warn(`forbidden at ${location.origin}: ${effectiveDirective} ${blockedURI}`),
    ),
  )
  page.on('console', (message) => {
    if (message.text().startsWith(`forbidden at ${url}:`)) said.push(message.text())
  })
  return said
}

const isIn = (page: Page): Promise<unknown> =>
  page.waitForResponse(
    (answer) =>
      /\/api\//.test(answer.url()) &&
      answer.status() === 200 &&
      answer.request().headers()['authorization'] !== undefined,
  )

journey(
  'staff of every page come back signed in from a provider of another origin',
  async ({ clinic, enter }) => {
    const edge = await deployedEdge(clinic.url, port)
    try {
      const pages = [
        ['/personal/', 'elin-mora'],
        ['/samordning/', 'sven-samordnare'],
        ['/behandling/', 'ingrid-region'],
      ] as const
      for (const [path, staff] of pages) {
        const { page } = await enter()
        const wrong = await forbidden(page, edge)
        const signedIn = isIn(page)
        await signInByProvider(page, edge.url + path, staff)
        await signedIn
        expect(new URL(page.url()).origin, path).toBe(edge.url)
        expect(wrong, path).toEqual([])
      }
    } finally {
      edge.close()
    }
  },
  behindTheEdge,
)

journey(
  'a talk is heard on both sides, and no page is forbidden anything it needs',
  async ({ clinic, enter }) => {
    const edge = await deployedEdge(clinic.url, port)
    try {
      // As whoever deploys looks at it.
      expect(await openLine(edge.url, edge.url)).toBeUndefined()
      const [{ page: desk }, { page: youth }] = [await enter(), await enter('phone')]
      const wrong = [await forbidden(desk, edge), await forbidden(youth, edge)]
      await signInByProvider(desk, `${edge.url}/personal/`, 'elin-mora')
      await sayHere(desk)
      await youth.goto(edge.url)
      await joinLine(youth, { nickname: 'Älv' })
      await takeNext(desk)
      await answerReady(youth)
      await holds(desk, 'Älv')
      await say(desk, staffText.write.label('Älv'), 'Hej genom kanten')
      await hears(youth, 'Hej genom kanten')
      expect(wrong).toEqual([[], []])
    } finally {
      edge.close()
    }
  },
  behindTheEdge,
)
