/**
 * Where each way to urgent help was read, and by whom it is confirmed: `checked` is the date a person last
 * rang, wrote or read it, and is to be no older than half a year.
 */
interface Checked {
  source: string
  checked: string
  /** Name and role of whoever confirmed it for live use; null until a person of the county has. */
  confirmedBy: string | null
}

const unconfirmed = { checked: '2026-11-29', confirmedBy: null } as const

/** By the id of the contact. */
export const crisisSources: Readonly<Record<string, Checked>> = {
  '112': {
    source:
      'SOS Alarm; text messages only for whoever has registered a hearing or speech impairment',
    ...unconfirmed,
  },
  bris: { source: 'bris.se: telephone and chat day and night since March 2021', ...unconfirmed },
  mind: {
    source: 'mind.se: telephone day and night since June 2020; the hours of the chat are not sure',
    ...unconfirmed,
  },
  'jourhavande-kompis': { source: 'Röda Korsets Ungdomsförbund', ...unconfirmed },
  'jourhavande-prast': { source: 'svenskakyrkan.se', ...unconfirmed },
  kvinnofridslinjen: { source: 'kvinnofridslinjen.se', ...unconfirmed },
  giftinformation: { source: 'giftinformation.se', ...unconfirmed },
  '1177': { source: '1177.se', ...unconfirmed },
  socialjour: { source: 'the municipality', ...unconfirmed },
  'samisk-stodlinje': { source: '1177.se', ...unconfirmed },
}
