/** What a counsellor reads of a guest in the talk. Short, verbs first. */
import type { GuestKind } from '../../../shared/contract/visit/medium.ts'

export const guestText = {
  kinds: { adult: 'Vuxen', interpreter: 'Tolk' } satisfies Record<GuestKind, string>,
  invited: {
    adult: (until: string) => `Den unga har bjudit in en vuxen. Platsen är öppen till ${until}.`,
    interpreter: (until: string) =>
      `Den unga har bjudit in en tolk. Platsen är öppen till ${until}.`,
  } satisfies Record<GuestKind, (until: string) => string>,
  isIn: {
    adult: (until: string) =>
      `En vuxen är med till ${until}. Den vuxna hör er, men ser inte chatten.`,
    interpreter: (until: string) =>
      `En tolk är med till ${until}. Tolken hör er, men ser inte chatten.`,
  } satisfies Record<GuestKind, (until: string) => string>,
  away: {
    adult: (until: string) =>
      `Den vuxnas uppkoppling bröts. Den vuxna kan komma tillbaka till ${until}.`,
    interpreter: (until: string) =>
      `Tolkens uppkoppling bröts. Tolken kan komma tillbaka till ${until}.`,
  } satisfies Record<GuestKind, (until: string) => string>,
  askToClose: 'Be den unga stänga platsen',
  asked: 'Du har bett den unga att stänga. Den unga bestämmer.',
} as const
