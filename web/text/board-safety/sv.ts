/** The words of safety on the coordinator's board, in Swedish. */
import { second } from '../../../shared/rules/line/times.ts'
import { alarmRule } from '../../../shared/rules/safety/alarm.ts'
export const boardSafetyText = {
  title: 'Bakjour',
  about: `Larmas om ingen tar ett larm om akut fara på ${alarmRule.escalateAfter / second} sekunder, eller genast om ingen är på plats.`,
  nobody: 'Ingen har bakjour nu. Ett larm som ingen tar når då bara dem som har paus.',
  now: 'nu',
  remove: 'Ta bort',
  removeWho: (name: string, from: string) => `Ta bort ${name} från ${from}`,
  add: 'Lägg till bakjour',
  who: 'Vem',
  choose: 'Välj',
  from: 'Från',
  to: 'Till',
  incomplete: 'Välj vem, och fyll i båda tiderna.',
  backwards: 'Tiden ska sluta efter att den börjar, och inte vara över.',
  changed: 'Någon annan ändrade samtidigt. Så här är det nu. Gör om din ändring.',
  failed: 'Det gick inte att hämta bakjour och uppföljning. Vi försöker igen.',
  endings: 'Att gå igenom av två',
  endingsAbout: 'P1 och P2 som slutade illa. Två kuratorer går igenom och skriver under.',
  late: 'Löftet brutet',
  unsigned: 'Väntar på underskrift',
  levels: 'Ändrad nivå, fyra hela veckor, i femtal',
  levelsAbout:
    'Besök där kuratorn ändrade den nivå som den unga valde. Mindre bråttom berättas alltid.',
  noLevels: 'Ingen nivå är ändrad.',
  level: {
    raised: (why: string) => `Mer bråttom: ${why.toLowerCase()}`,
    lowered: (why: string) => `Mindre bråttom: ${why.toLowerCase()}`,
  },
  referrals: 'Hänvisningar, fyra hela veckor, i femtal',
  referralsAbout: 'Ingen ung ska skickas runt. Mottagaren svarar hur det gick.',
  of: {
    made: 'Länkar gjorda',
    opened: 'Öppnade',
    contact: 'Kontakt blev av',
    sentOn: 'Skickades vidare',
    notReached: 'Gick inte att nå',
    stopped: 'Stoppade',
  },
} as const
