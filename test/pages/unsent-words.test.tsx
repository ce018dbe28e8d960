/** Words in the making: kept in the tab through a reload, and their writer's own when the talk ends before they are sent. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftKeptAs } from '../../web/data/draft-storage.ts'
import { UnsentCard } from '../../web/youth/after/unsent-card.tsx'
import { startLanguage } from '../../web/youth/language.ts'
import { fetchBeyond } from '../../web/youth/lazy-beyond.ts'
import { loadLaterWords } from '../../web/youth/later/later-words.ts'
import { dropDraft } from '../../web/youth/later/letters/letter-draft.ts'
import { draft } from '../../web/youth/talk/talk-store.ts'
import { keepUnsent } from '../../web/youth/visit/tab-storage.ts'
import { key } from '../../web/youth/visit/visit-store.ts'
import { buttons, eventually, press, show, shown } from '../support/page.ts'

beforeAll(async () => {
  await startLanguage()
  // The letter's page too: how long a busy machine reads it is not what is asked.
  await Promise.all([loadLaterWords('sv'), fetchBeyond()])
})
beforeEach(() => {
  draft.value = ''
  dropDraft()
  location.hash = ''
  key.value = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43) }
})

describe('what is being written', () => {
  it('is there again when the page is loaded anew, on both sides, and gone when it is sent', async () => {
    draft.value = 'Jag ville säga'
    draftKeptAs('draft v_1').value = 'Hej Kim'
    vi.resetModules()
    const store = await import('../../web/youth/talk/talk-store.ts')
    const desk = await import('../../web/data/draft-storage.ts')
    expect(store.draft.value).toBe('Jag ville säga')
    expect(desk.draftKeptAs('draft v_1').value).toBe('Hej Kim')
    expect(desk.draftKeptAs('draft v_2').value).toBe('')
    store.draft.value = ''
    desk.draftKeptAs('draft v_1').value = ''
    expect(sessionStorage.getItem('draft')).toBeNull()
    expect(sessionStorage.getItem('draft v_1')).toBeNull()
  })

  it('stands on the page also where the browser keeps nothing', async () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new DOMException('no', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('no', 'QuotaExceededError')
      },
      clear: () => undefined,
    })
    vi.resetModules()
    const store = await import('../../web/youth/talk/talk-store.ts')
    store.draft.value = 'Hej'
    expect(store.draft.value).toBe('Hej')
    const desk = draftKeptAs('draft v_1')
    desk.value = 'Hej'
    expect(desk.value).toBe('Hej')
  })
})

describe('when the talk ended first', () => {
  it('nothing is shown where nothing was left', async () => {
    await show(<UnsentCard />)
    expect(shown()).toBe('')
  })

  it('what did not get away and what was being written is shown, in that order, once', async () => {
    keepUnsent([{ mid: 'm1', said: { text: 'Skickat i tunneln' } }])
    draft.value = 'och en sak till'
    await show(<UnsentCard />)
    expect(document.querySelector('.letter-body')?.textContent).toBe(
      'Skickat i tunneln\n\noch en sak till',
    )
    expect(shown()).toContain('Ingen har läst det.')
    expect(sessionStorage.getItem('unsent')).toBeNull()
  })

  it('it can be sent as a letter: the visit is forgotten, the words are not', async () => {
    draft.value = 'Jag ville säga'
    await show(<UnsentCard />)
    await press('Skicka som brev')
    await eventually(() => expect(location.hash).toBe('#brev'))
    expect(sessionStorage.getItem('letter')).toContain('Jag ville säga')
    expect(key.value).toBeUndefined()
  })

  it('it goes along into the line again', async () => {
    draft.value = 'Jag ville säga'
    await show(<UnsentCard />)
    await press('Ställ dig i kön igen och ta med texten')
    expect(location.hash).toBe('#prata')
    expect(key.value).toBeUndefined()
    expect(draft.value).toBe('Jag ville säga')
    expect(sessionStorage.getItem('draft')).toContain('Jag ville säga')
  })

  it('it can be copied, or taken away', async () => {
    const copied = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } })
    draft.value = 'Jag ville säga'
    await show(<UnsentCard />)
    await press('Kopiera')
    expect(copied).toHaveBeenCalledWith('Jag ville säga')
    await eventually(() => expect(shown()).toContain('Kopierat.'))
    await press('Ta bort texten')
    expect(buttons('Kopiera')).toEqual([])
    expect(draft.value).toBe('')
  })
})
