/** Covered words at the desk, in Swedish: nothing here says anything about whoever wrote. */
export const maskingText = {
  button: 'Täckta ord',
  title: 'Täckta ord',
  close: 'Stäng',
  on: 'Täck sårande ord i det den unga skriver',
  about:
    'Ordet täcks på din skärm tills du trycker på Visa. Inget räknas, sparas eller skickas, och den unga märker inget.',
  never:
    'Ett meddelande som kan handla om att må dåligt eller vara i fara täcks aldrig. I samtal på nivå 1 och 2 täcks ingenting.',
  own: 'Egna ord',
  ownAbout:
    'Orden ligger på den här datorn och visas bara när du är inloggad. De skickas aldrig. * står för valfria bokstäver.',
  word: 'Ord eller uttryck',
  add: 'Lägg till',
  remove: 'Ta bort',
  removed: (word: string) => `${word} är borttaget.`,
  none: 'Inga egna ord än.',
  tooShort: 'Skriv minst två bokstäver.',
  isDistress: (word: string) =>
    `”${word}” kan vara ett sätt att säga att man mår dåligt. Det täcks därför aldrig.`,
  full: 'Det finns plats för hundra egna ord. Ta bort något först.',
  covered: 'täckt ord',
  show: 'Visa',
  hide: 'Täck igen',
  message: 'meddelandet',
} as const
