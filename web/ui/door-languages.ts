/** The youth's languages, each by its own name and address. */
export const doorLanguages = [
  { lang: 'sv', path: '/', name: 'Svenska' },
  { lang: 'sv-x-latt', path: '/latt/', name: 'Lätt svenska' },
  { lang: 'en', path: '/en/', name: 'English' },
] as const
