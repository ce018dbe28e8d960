/** The network of one browser context, to be taken away as a tunnel or a school firewall would. */
import type { BrowserContext, WebSocketRoute } from 'playwright-core'

export interface Network {
  /** Cuts every live connection once; new ones may open. */
  readonly cut: () => Promise<void>
  /** Nothing goes through any more: neither calls nor live connections. */
  readonly lose: () => Promise<void>
  /** Live connections are refused from now on; calls still go through. */
  readonly blockSockets: () => Promise<void>
  readonly restore: () => Promise<void>
}

/** Put between the page and the server before the first page opens. */
export const networkOf = async (context: BrowserContext): Promise<Network> => {
  const open = new Set<{ page: WebSocketRoute; server: WebSocketRoute }>()
  let blocked = false

  await context.routeWebSocket(/\/live$/, async (page) => {
    if (blocked) return page.close({ code: 1001 })
    const server = page.connectToServer()
    const both = { page, server }
    open.add(both)
    page.onClose(async () => {
      open.delete(both)
      await server.close()
    })
    server.onClose(async () => {
      open.delete(both)
      await page.close()
    })
  })

  const cut = async (): Promise<void> => {
    const now = [...open]
    open.clear()
    await Promise.all(now.flatMap(({ page, server }) => [page.close(), server.close()]))
  }
  const blockSockets = async (): Promise<void> => {
    blocked = true
    await cut()
  }
  return {
    cut,
    blockSockets,
    lose: async () => {
      // In this order the server sees the connection end, as it does when a phone leaves the network.
      await blockSockets()
      await context.setOffline(true)
    },
    restore: async () => {
      blocked = false
      await context.setOffline(false)
    },
  }
}
