/** Urgent help in English: who to reach, for whom and when. */
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export const text: CrisisText = {
  title: 'Urgent help',
  leave: 'Leave this page now',
  intro: 'Is somebody’s life in danger? Call 112. They always answer.',
  silent:
    'Can’t speak out loud? You can chat with several of these. If you can’t hear or speak you can text 112, but only if you have registered with SOS Alarm beforehand.',
  call: (number) => `Call ${number}`,
  chat: (name) => `Chat with ${name}`,
  hours: {
    always: 'Day and night.',
    night: 'Every night 21\u2060–\u206006.',
    'weekday-evenings': 'Monday to Thursday 20\u2060–\u206024.',
    varies: 'At certain hours.',
  },
  ways: { call: 'Phone:', chat: 'Chat:' },
  now: 'Answers now.',
  notNow: 'Not answering now.',
  about: {
    danger: 'when somebody is in danger.',
    anyone: 'if you feel bad or have thoughts of not wanting to live.',
    'under-18': 'if you are under 18.',
    'under-25': 'if you are under 25. The people who answer are young too.',
    violence: 'if somebody hits, threatens or controls you.',
    poison: 'if somebody has swallowed something dangerous. Call 112 if it is urgent.',
    'care-advice': 'for advice about health care.',
    'over-18': 'if you are Sami and over 18.',
    'child-harmed': 'when a child is being harmed. Call 112 and ask for “socialjouren”.',
  },
  names: {
    mind: 'Mind suicide line',
    'jourhavande-kompis': 'Jourhavande kompis (friend on call)',
    'jourhavande-prast': 'Priest on call',
    giftinformation: 'Poison information',
    'samisk-stodlinje': 'Sami support line',
    socialjour: 'Social services on call in your municipality',
  },
  viaDanger: 'Call 112 and ask for the priest on call, “jourhavande präst”.',
  close: 'Close',
}
