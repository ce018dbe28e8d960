/** The words of consents, for staff: short, verbs first. */
import type { ConsentShown } from '../../../shared/contract/records/consent.ts'
import type { ConsentContent } from '../../../shared/rules/records/consent-rule.ts'

export const consentStaffText = {
  tool: {
    title: 'Samtycke',
    open: 'Föreslå ett samtycke',
    about:
      'Den unga ser förslaget, ändrar det, säger ja eller säger nej. Inget delas utan ett ja, och ett nej kostar ingenting.',
    receiver: 'Vem ska få',
    chooseReceiver: 'Välj mottagare',
    content: 'Vad',
    kinds: {
      journal: 'Läsa journalen',
      talk: 'Prata med oss om den unga',
      sip: 'SIP',
    } satisfies Record<ConsentContent, string>,
    words: 'Precis vad (valfritt)',
    until: 'Hur länge',
    days: (days: number) => `${days} dagar`,
    suggest: 'Visa förslaget för den unga',
    cancel: 'Avbryt',
    missing: 'Välj mottagare och vad.',
    sent: 'Förslaget visas för den unga.',
    states: {
      none: '',
      asked: 'Väntar på svar.',
      refused: 'Den unga sa nej. Fråga inte igen i dag.',
    },
    holds: (receiver: string, day: string) => `${receiver} till ${day}`,
    given: 'Gäller nu',
    none: 'Inget samtycke gäller.',
    over: { holds: '', ended: 'slut', 'taken-back': 'återtaget' } satisfies Record<
      ConsentShown['state'],
      string
    >,
  },
  shared: {
    view: 'Delat med oss',
    title: 'Delat med oss',
    about:
      'Här står det som någon har samtyckt till att din arbetsgivare får se. Namnet visas när du öppnar, och det skrivs i loggen hos den som har uppgifterna. Personen ser det.',
    loading: 'Hämtar …',
    none: 'Ingen delar något med er just nu.',
    failed: 'Det gick inte att hämta listan.',
    from: (employer: string) => `Från ${employer}`,
    receipt: (number: string) => `Kvitto ${number}`,
    until: (day: string) => `Till ${day}`,
    open: 'Öppna',
    close: 'Stäng',
    gone: 'Samtycket gäller inte längre.',
    aboutWords: 'Gäller bara',
    talkOnly: 'Ni får prata med varandra. Journalen är inte delad.',
    notes: 'Journal',
    noNotes: 'Inga anteckningar än.',
    noCopy: 'Skriv inte av. Delningen kan tas tillbaka när som helst.',
  },
} as const
