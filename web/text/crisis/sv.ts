/** Urgent help in Swedish: who to reach, for whom and when. */
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export const text: CrisisText = {
  title: 'Akut hjälp',
  leave: 'Lämna sidan snabbt',
  intro: 'Är någons liv i fara? Ring 112. De svarar alltid.',
  silent:
    'Kan du inte prata högt? Chatta. Kan du inte höra eller tala kan du sms:a 112, om du har anmält det innan.',
  call: (number) => `Ring ${number}`,
  chat: (name) => `Chatta med ${name}`,
  hours: {
    always: 'Dygnet runt.',
    night: 'Varje natt 21\u2060–\u206006.',
    'weekday-evenings': 'Måndag till torsdag 20\u2060–\u206024.',
    varies: 'Vissa tider.',
  },
  ways: { call: 'Telefon:', chat: 'Chatt:' },
  now: 'Svarar nu.',
  notNow: 'Svarar inte just nu.',
  about: {
    danger: 'när någon är i fara.',
    anyone: 'för dig som mår dåligt eller tänker på att inte leva.',
    'under-18': 'för dig under 18.',
    'under-25': 'för dig under 25. Unga svarar.',
    violence: 'för dig som blir slagen eller hotad.',
    poison: 'om någon har fått i sig något farligt.',
    'care-advice': 'för råd om vård.',
    'over-18': 'för dig som är samisk och över 18.',
    'child-harmed': 'när ett barn far illa. Ring 112 och fråga efter socialjouren.',
  },
  names: {},
  viaDanger: 'Ring 112 och fråga efter jourhavande präst.',
  close: 'Stäng',
}
