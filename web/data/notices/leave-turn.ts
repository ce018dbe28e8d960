/**
 * The notice of one's turn goes with the visit and at the quick exit, from whichever page. The worker is told, in
 * the same breath where it controls this page: a page may be gone before its browser has answered anything.
 */
export const leaveTurn = async (): Promise<void> => {
  try {
    const { serviceWorker } = navigator
    const { controller } = serviceWorker
    controller?.postMessage('leave')
    await caches.delete('turn')
    for (const { active } of await serviceWorker.getRegistrations())
      if (active !== controller) active?.postMessage('leave')
  } catch {
    // Nothing can be kept here, and so nothing is.
  }
}
