/** The directory in English; names of services stay Swedish, for that is what stands on the door. */
import type { DirectoryText } from './type.ts'

export const text: DirectoryText = {
  lang: 'en',
  title: 'Who can help with what?',
  lead: 'There are many who can help. Here you see who does what, and which door is the right one to begin with.',
  about:
    'This is a map, not a judgement of you. If you come to the wrong place, whoever you meet should help you on.',
  urgent: 'Urgent help',
  leave: 'Leave this page fast',
  toStart: 'Talk to us',
  ages: { under18: 'Under 18', over18: '18 or older' },
  nearTitle: 'Are you a parent or a friend?',
  near: [
    'We talk with young people themselves here, and cannot tell anybody who has been in touch.',
    'Ask straight out how things are, also about thoughts of not wanting to live. That does not make them more dangerous. Listen, and never leave somebody in danger alone.',
    'You can get advice yourself from 1177, bris.se and mind.se.',
    'If you are under 13, Bris answers. If you are over 24, 1177 and the suicide line do.',
  ],
  adults: {
    link: 'A sheet for adults close to somebody in Ångesthjälpen ung',
    print: 'Print',
    unreviewed: 'A licensed therapist has yet to read this sheet.',
  },
  needsTitle: 'What is it about?',
  needs: {
    worry: 'Worry, fear or stress',
    low: 'Sad, down or empty',
    'not-live': 'Thoughts of not living',
    'self-harm': 'Hurting oneself',
    violence: 'Violence, threats or abuse',
    honour: 'Family or relatives who control',
    eating: 'Food, body and eating',
    substances: 'Alcohol or drugs',
    family: 'Fights or problems at home',
    school: 'School, studies or work',
    'sexual-health': 'Sex, contraception and pregnancy',
    body: 'The body and physical health',
    focus: 'Hard to concentrate or get started',
    disability: 'Support with a disability',
    identity: 'Who I am, gender and love',
    money: 'Money and debts',
    'somebody-to-talk-to': 'Somebody to talk to',
  },
  services: {
    '112': {
      name: '112',
      about: 'When somebody is in danger now. Police, ambulance, fire brigade.',
    },
    sjalvmordslinjen: {
      name: 'Minds Självmordslinje',
      about: 'The suicide line, for you who think about not living. At any hour, anonymous.',
    },
    socialjour: {
      name: 'Socialjouren',
      about:
        'Social services when it is urgent and the office is closed. Call 112 and ask for them.',
    },
    elevhalsa: {
      name: 'Elevhälsan (school health)',
      about: 'Counsellor, nurse, psychologist and doctor at school. You can go there yourself.',
    },
    ungdomsmottagning: {
      name: 'Ungdomsmottagningen (youth clinic)',
      about: 'Midwife and counsellor for young people. Free, and you can go there yourself.',
    },
    vardcentral: {
      name: 'Vårdcentralen (health centre)',
      about: 'The first door of health care, also when you feel bad inside. You can go yourself.',
    },
    socialtjanst: {
      name: 'Socialtjänsten (social services)',
      about:
        'Support and protection in your municipality. You can call and ask without saying who you are.',
    },
    bup: {
      name: 'BUP (psychiatry under 18)',
      about: 'For you under 18 when the first support is not enough.',
    },
    vuxenpsykiatri: {
      name: 'Vuxenpsykiatrin (adult psychiatry)',
      about: 'For you who are 18 or older when the first support is not enough.',
    },
    'psykiatrisk-akut': {
      name: 'Psykiatrisk akuthjälp',
      about: 'When it cannot wait. 1177 tells you where to go, at any hour.',
    },
    bum: {
      name: 'Barn- och ungdomsmedicin',
      about: 'Doctors for those under 18 when the body needs to be examined.',
    },
    habilitering: {
      name: 'Habiliteringen',
      about: 'Support in everyday life for you who have a disability.',
    },
    'oppenvard-beroende': {
      name: 'Öppenvård (alcohol and drugs)',
      about: 'The municipality’s support, often with the region. You can contact them yourself.',
    },
    kvinnofridslinjen: {
      name: 'Kvinnofridslinjen',
      about: 'For you who have met violence or threats. At any hour, free, not on the bill.',
    },
    tjejjouren: {
      name: 'Tjejjouren',
      about: 'Chat and support for girls, and for you who are non-binary or trans.',
    },
    bris: { name: 'Bris', about: 'Call, chat or write about anything. Under 18, at any hour.' },
    budgetradgivning: {
      name: 'Budget- och skuldrådgivningen',
      about: 'Free help from the municipality with money and debts.',
    },
    familjeradgivning: {
      name: 'Familjerådgivningen',
      about: 'Talks about relationships, for couples and families.',
    },
    aktivitetsansvar: {
      name: 'Kommunens aktivitetsansvar',
      about: 'For you under 20 who are not at upper secondary school. They help you on.',
    },
    studievagledning: {
      name: 'Studie- och yrkesvägledning',
      about: 'The municipality’s guidance on studies and work after school.',
    },
    umo: {
      name: 'UMO.se',
      about: 'Facts about body, sex, relationships and feelings. No questions.',
    },
  },
  reasons: {
    'now-if-danger': 'If there is danger or it cannot wait',
    'first-door': 'Begin here: you can go yourself',
    'by-law': 'Begin here: responsible by law',
    'sent-on-to': 'When the first support is not enough: they send you on to here',
    'may-go-oneself': 'When the first support is not enough: you can go yourself',
    beside: 'Beside the others',
  },
  call: (number) => `Call ${number}`,
  ways: {
    '1177': 'Find them at 1177.se or by calling 1177.',
    school: 'You find them at your school.',
    'municipal-switchboard': 'Call the municipality’s switchboard and ask for them.',
    web: 'You find them on the web.',
    number: '',
  },
  clinics: {
    title: 'Youth clinics to visit',
    about: 'Address, opening hours and telephone. Each clinic writes its own.',
    words: 'Addresses and opening hours as text',
  },
  municipalTitle: 'Your municipality',
  municipalAbout: 'The switchboard’s number stands on the municipality’s page.',
  checked: (day) =>
    `The list was looked over on ${day}. Nobody at the services has confirmed it yet.`,
}
