/** The one open set of icons, drawn here as strokes on a 24 by 24 ground. */
export const iconPaths = {
  exit: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  help: 'M12 21s-8-4.6-8-10.5A4.5 4.5 0 0 1 12 8a4.5 4.5 0 0 1 8 2.5C20 16.4 12 21 12 21z',
  phone:
    'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  video: 'M3 6h12v12H3zM15 10l6-3v10l-6-3z',
  videoOff: 'M8 6h7v7M15 10l6-3v10l-2-1M3 6v12h12M3 3l18 18',
  voice: 'M9 4h6v9H9zM5 11a7 7 0 0 0 14 0M12 18v3',
  voiceOff: 'M9 8v5h4M15 9V4H9M5 11a7 7 0 0 0 11 5.5M12 18v3M3 3l18 18',
  flip: 'M4 8h13l-3-4M20 16H7l3 4',
  window: 'M3 5h18v14H3zM12 12h9v7h-9z',
  send: 'M4 12l16-8-5 16-3-7z',
  more: 'M11 5h2v1h-2zM11 12h2v1h-2zM11 19h2v1h-2z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  link: 'M9 15l6-6M10 6l2-2a4 4 0 0 1 6 6l-2 2M14 18l-2 2a4 4 0 0 1-6-6l2-2',
  done: 'M5 12l5 5 9-10',
  wait: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
  breathe: 'M3 9h11a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h7',
  ground: 'M12 21V9M12 12c-5 0-7-3-7-7 5 0 7 3 7 7zM12 15c4 0 6-2 6-6-4 0-6 2-6 6zM5 21h14',
  offline: 'M3 3l18 18M5 12a10 10 0 0 1 4-2M19 12a10 10 0 0 0-6-3M8.5 15.5a5 5 0 0 1 7 0M12 19h.01',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
} as const

export type IconName = keyof typeof iconPaths

/** The icon as HTML, for pages built before any script runs. */
export const iconHtml = (name: IconName): string =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${iconPaths[name]}"/></svg>`
