/** The words of becoming known, in Swedish. */
import type { KnownText } from '../../youth/known-text.ts'

export const sv: KnownText = {
  reviewedByPerson: false,
  title: 'Vill du säga vem du är?',
  lead: 'Du är anonym nu, och du kan fortsätta vara det. Du får samma hjälp.',
  changesTitle: 'Om du säger vem du är',
  changes: (name, employer) => [
    `${employer} får veta ditt namn och ditt personnummer. Ingen kommun får veta det.`,
    `${name} skriver journal om det ni pratar om. Journalen sparas i minst tio år.`,
    `Bara de som är med i din vård hos ${employer} får läsa journalen. Varje gång någon läser skrivs det upp, och du kan se vem.`,
    'Dina föräldrar kan inte läsa den här på sidan. Ber de om att få läsa prövar vi först vad som är bäst för dig.',
    'Du kan inte bli anonym igen i det här samtalet. Nästa gång väljer du på nytt.',
  ],
  history:
    'Du legitimerar dig på en annan sida och kommer sedan tillbaka hit. Det syns i webbläsarens historik. Chatten är kvar så länge.',
  go: 'Gå vidare och legitimera dig',
  stay: 'Stäng',
  no: 'Nej, jag vill vara anonym',
  sure: (fullName, employer) => `Du är ${fullName}. Ska ${employer} få veta det?`,
  sureAbout: (name) => `Inget är sparat än. Säger du ja får ${name} veta det nu.`,
  yes: 'Ja, säg vem jag är',
  busy: 'Ett ögonblick …',
  failed: {
    eid: 'Legitimeringen blev inte klar. Du är fortfarande anonym.',
    none: 'Det går inte att legitimera sig här. Du är fortfarande anonym.',
    visit: 'Samtalet har ändrats, så inget har sparats. Du är fortfarande anonym.',
  },
  become: 'Vill du säga vem du är?',
  isKnown: (employer) => `Du har sagt vem du är. Bara ${employer} vet det.`,
  moves: {
    title: 'Vad får följa med?',
    hint: 'Bara det du väljer. Väljer du inget får den nya personen veta det du själv berättar.',
    what: {
      topics: 'Vad du ville prata om',
      ageBand: 'Hur gammal du är',
      municipality: 'Vilken kommun du bor i',
      note: 'Det kuratorn skriver till den nya personen',
    },
  },
}
