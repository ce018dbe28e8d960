/** Text into HTML without surprises, for the pages that are built before any script runs. */

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (c) => entities[c]!)
