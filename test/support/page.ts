/** A part of a page in a document of its own: shown, pressed and read as a person does it, with a server that answers as told. */
import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, vi } from 'vitest'

/** Long enough for every promise of a page that waits for nothing but answers that are already there. */
const rounds = 20

/** Everything that was started has ended, and the page shows it. */
export const settled = (): Promise<void> =>
  act(async () => {
    for (let round = 0; round < rounds; round++)
      await new Promise<void>((resolve) => setImmediate(resolve))
  })

/** Waits for what comes of work that nothing here can see the end of, such as sealing. */
export const eventually = async (holds: () => unknown): Promise<void> => {
  for (let left = 200; ; left--) {
    try {
      holds()
      return
    } catch (error) {
      if (left === 0) throw error
    }
    await settled()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Shows it alone in the document; what the test before showed is taken away. */
export const show = async (part: ComponentChild): Promise<void> => {
  await act(() => render(part, document.body))
  await settled()
}

/** As if it were left. */
export const leave = (): Promise<void> => act(() => render(null, document.body))

/** What is told beside a field: its label, as a person reads it. */
const labelled = (element: Element): string => {
  const own = element.getAttribute('aria-label')
  if (own !== null) return own
  const outer = element.closest('label')
  const forIt = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
  return wordsOf(forIt ?? outer ?? element)
}

const wordsOf = (element: Element): string =>
  (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

const named = <E extends Element>(selector: string, name: string | RegExp): E[] =>
  [...document.querySelectorAll<E>(selector)].filter((element) => {
    const said = labelled(element)
    return typeof name === 'string' ? said === name || said.startsWith(name) : name.test(said)
  })

const theOne = <E extends Element>(what: string, found: readonly E[]): E => {
  const [first, second] = found
  if (first === undefined)
    throw new Error(`No ${what} on the page:\n${document.body.innerHTML.slice(0, 2000)}`)
  if (second !== undefined) throw new Error(`${found.length} of ${what} on the page.`)
  return first
}

export const buttons = (name: string | RegExp): HTMLButtonElement[] =>
  named<HTMLButtonElement>('button', name)
export const button = (name: string | RegExp): HTMLButtonElement =>
  theOne(`button "${name}"`, buttons(name))

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
export const fields = (label: string | RegExp): Field[] =>
  named<Field>('input, textarea, select', label)
export const field = (label: string | RegExp): Field => theOne(`field "${label}"`, fields(label))

/** Several presses come one after the other, before anything is answered. */
export const press = async (what: string | RegExp | HTMLElement, times = 1): Promise<void> => {
  const element = typeof what === 'string' || what instanceof RegExp ? button(what) : what
  element.focus()
  for (let time = 0; time < times && element.isConnected; time++) await act(() => element.click())
  await settled()
}

/** Puts a tick, takes it away, or chooses one of several. */
export const choose = (label: string | RegExp): Promise<void> => press(field(label))

export const type = async (label: string | RegExp, text: string): Promise<void> => {
  const element = field(label)
  await act(() => {
    element.value = text
    element.dispatchEvent(new Event('input', { bubbles: true }))
    element.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** The words of what is said aloud at once. */
export const alerts = (): string[] =>
  [...document.querySelectorAll('[role=alert]')].map(wordsOf).filter((said) => said !== '')

export const shown = (): string => wordsOf(document.body)

/** What is said of a field beside its label: its hint and what is wrong with it. */
export const describedBy = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => wordsOf(document.getElementById(id) ?? document.createElement('p')))
    .join(' ')

export interface Sent {
  method: string
  path: string
  body: unknown
}
type Answer = (sent: Sent) => unknown

/** Answered with instead of a body: the network is gone, the clinic says no, or it is still thinking. */
export const noNetwork = Symbol('no network')
export const refusal = (code: string, status = 409) => ({
  [refused]: { code, title: '', detail: '', fields: [] },
  status,
})
const refused = Symbol('refused')

/** All that was sent, in order; `answer` is asked for each, and may be changed meanwhile. */
export const clinic = (answer: Answer) => {
  const sent: Sent[] = []
  const now = { answer }
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const one: Sent = {
      method: init.method ?? 'GET',
      path: url,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    }
    sent.push(one)
    // No answer comes as fast as a second press.
    await new Promise<void>((resolve) => setImmediate(resolve))
    const reply = await now.answer(one)
    if (reply === noNetwork) throw new TypeError('Failed to fetch')
    const no = (reply as { [refused]?: object; status: number } | undefined)?.[refused]
    return no === undefined
      ? Response.json(reply ?? {})
      : Response.json(no, { status: (reply as { status: number }).status })
  })
  return {
    sent,
    /** What was posted, or what of it went to an address that ends so. */
    posted: (end = '') =>
      sent.filter(({ method, path }) => method === 'POST' && path.endsWith(end)),
    answers: (next: Answer) => (now.answer = next),
  }
}

afterEach(async () => {
  await settled()
  await leave()
  document.body.replaceChildren()
  sessionStorage.clear()
  vi.unstubAllGlobals()
})
