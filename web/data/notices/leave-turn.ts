/**
 * The notice of one's turn goes with the visit and at the quick exit, from whichever page. The worker is told, for the
 * page may be gone before its browser has answered; what opens the visit is taken away at once.
 */
export const leaveTurn = async (): Promise<void> => {
  try {
    await caches.delete('turn')
    for (const { active } of await navigator.serviceWorker.getRegistrations())
      active?.postMessage('leave')
  } catch {
    // Nothing can be kept here, and so nothing is.
  }
}
