/** Puts payloads into whatever field for words stands on a page, and keeps watch over what came of it. */
import type { Locator, Page } from 'playwright-core'
import type { dealer } from './script-payloads.ts'
import type { Stage } from './stage.ts'
import { markupOn, watchScripts } from './watch-scripts.ts'

export interface Watched {
  readonly enter: (size?: 'phone' | 'desktop') => Promise<Page>
  /** What ran, asked, was stopped or became markup: empty when all stayed text. */
  readonly seen: string[]
  /** Looks at pages as they stand. */
  readonly look: (...pages: Page[]) => Promise<void>
}

export const watched = ({ clinic, enter }: Stage): Watched => {
  const seen: string[] = []
  return {
    seen,
    enter: async (size = 'desktop') => {
      const { page } = await enter(size, { acceptDownloads: true })
      await watchScripts(page, clinic.url, seen)
      return page
    },
    look: async (...pages) => {
      for (const page of pages) seen.push(...(await markupOn(page)))
    },
  }
}

const fieldsForWords =
  'textarea:visible, input[type=text]:visible, input:not([type]):visible, input[type=search]:visible'

/** Answers with how many fields there were; each gets as much as it has room for. */
export const writeEverywhere = async (
  scope: Page | Locator,
  { next }: Pick<ReturnType<typeof dealer>, 'next'>,
  room = 3_000,
): Promise<number> => {
  const fields = scope.locator(fieldsForWords)
  for (let at = 0; at < (await fields.count()); at++) {
    const field = fields.nth(at)
    if (!(await field.isEditable())) continue
    const most = Number((await field.getAttribute('maxlength')) ?? room)
    await field.fill(next(Math.min(most, room)))
  }
  return fields.count()
}
