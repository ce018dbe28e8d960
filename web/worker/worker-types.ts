/** What a worker is given by the browser, as far as ours uses it: the types of workers and of pages exclude each other. */

interface Lasting extends Event {
  waitUntil: (done: Promise<unknown>) => void
}

declare global {
  interface WindowEventMap {
    activate: Lasting
    push: Lasting
    message: MessageEvent & Lasting
    fetch: Lasting & {
      readonly request: Request
      respondWith: (answer: Promise<Response>) => void
    }
    notificationclick: Lasting & { readonly notification: Notification }
  }
}

interface OpenPage {
  readonly url: string
  readonly visibilityState: DocumentVisibilityState
  readonly focus: () => Promise<OpenPage>
}

export interface Clients {
  matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly OpenPage[]>
  claim: () => Promise<void>
  openWindow: (address: string) => Promise<unknown>
}
