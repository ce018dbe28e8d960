/** The directory in Swedish: what each does in one sentence, and nobody's illness. */
import { serviceNames as names } from '../../../shared/county/service-names.ts'
import type { DirectoryText } from './type.ts'

export const text: DirectoryText = {
  lang: 'sv',
  title: 'Vem kan hjälpa med vad?',
  lead: 'Det finns många som kan hjälpa. Här ser du vem som gör vad, och vilken dörr som är rätt att börja med.',
  about:
    'Det här är en karta, inte en bedömning av dig. Hamnar du fel ska den du träffar hjälpa dig vidare.',
  urgent: 'Akut hjälp',
  leave: 'Lämna sidan snabbt',
  toStart: 'Prata med oss',
  ages: { under18: 'Under 18 år', over18: '18 år eller äldre' },
  nearTitle: 'Är du förälder eller kompis?',
  near: [
    'Här pratar vi med unga själva, och får inte berätta för någon om vem som har hört av sig.',
    'Fråga rakt ut hur det är, också om tankar på att inte leva. Det gör dem inte farligare. Lyssna, och lämna ingen ensam som är i fara.',
    'Du kan själv få råd av 1177, bris.se och mind.se.',
    'Är du under 13 svarar Bris. Är du över 24 svarar 1177 och Självmordslinjen.',
  ],
  adults: {
    link: 'Ett blad för vuxna nära någon i Ångesthjälpen ung',
    print: 'Skriv ut',
    unreviewed: 'Bladet väntar på att en legitimerad behandlare läser det.',
  },
  needsTitle: 'Vad gäller det?',
  asBuilt: {
    about:
      'Listan visas som den var när sidan gjordes. Några kan ha slutat, bytt nummer eller kommit till.',
    words: 'Det som har ändrats, som text',
  },
  needs: {
    worry: 'Oro, rädsla eller stress',
    low: 'Ledsen, nere eller tom',
    'not-live': 'Tankar på att inte leva',
    'self-harm': 'Att skada sig själv',
    violence: 'Våld, hot eller övergrepp',
    honour: 'Familj eller släkt som kontrollerar',
    eating: 'Mat, kropp och ätande',
    substances: 'Alkohol eller droger',
    family: 'Bråk eller problem hemma',
    school: 'Skola, studier eller jobb',
    'sexual-health': 'Sex, preventivmedel och graviditet',
    body: 'Kroppen och fysisk hälsa',
    focus: 'Svårt att koncentrera sig eller komma igång',
    disability: 'Stöd vid funktionsnedsättning',
    identity: 'Vem jag är, kön och kärlek',
    money: 'Pengar och skulder',
    'somebody-to-talk-to': 'Någon att prata med',
  },
  services: {
    '112': {
      name: names['112'],
      about: 'När någon är i fara nu. Polis, ambulans och räddningstjänst.',
    },
    sjalvmordslinjen: {
      name: names.sjalvmordslinjen,
      about: 'För dig som tänker på att inte leva. Dygnet runt, anonymt.',
    },
    socialjour: {
      name: names.socialjour,
      about:
        'Socialtjänsten när det är bråttom och kontoret är stängt. Ring 112 och fråga efter dem.',
    },
    elevhalsa: {
      name: names.elevhalsa,
      about: 'Kurator, skolsköterska, psykolog och skolläkare. Du kan gå dit själv.',
    },
    ungdomsmottagning: {
      name: names.ungdomsmottagning,
      about: 'Barnmorska och kurator för unga. Gratis, och du kan gå dit själv.',
    },
    vardcentral: {
      name: names.vardcentral,
      about: 'Första dörren i vården, också när du mår dåligt psykiskt. Du kan söka själv.',
    },
    socialtjanst: {
      name: names.socialtjanst,
      about:
        'Stöd och skydd till barn, unga och familjer. Du kan ringa och fråga utan att säga vem du är.',
    },
    bup: {
      name: names.bup,
      about: 'För dig under 18 när det första stödet inte räcker.',
    },
    vuxenpsykiatri: {
      name: names.vuxenpsykiatri,
      about: 'För dig som fyllt 18 när det första stödet inte räcker.',
    },
    'psykiatrisk-akut': {
      name: names['psykiatrisk-akut'],
      about: 'När det inte kan vänta. 1177 säger vart du ska, dygnet runt.',
    },
    bum: {
      name: names.bum,
      about: 'Läkare för barn och unga under 18 när kroppen behöver undersökas.',
    },
    habilitering: {
      name: names.habilitering,
      about: 'Stöd i vardagen för dig som har en funktionsnedsättning.',
    },
    'oppenvard-beroende': {
      name: names['oppenvard-beroende'],
      about: 'Kommunens stöd, ofta tillsammans med regionen. Du kan höra av dig själv.',
    },
    kvinnofridslinjen: {
      name: names.kvinnofridslinjen,
      about: 'För dig som utsatts för våld eller hot. Dygnet runt, gratis, syns inte på räkningen.',
    },
    tjejjouren: {
      name: names.tjejjouren,
      about: 'Chatt och stöd för tjejer, och för dig som är ickebinär eller transperson.',
    },
    bris: {
      name: names.bris,
      about: 'Ring, chatta eller mejla om vad som helst. Under 18, dygnet runt.',
    },
    budgetradgivning: {
      name: names.budgetradgivning,
      about: 'Gratis hjälp från kommunen med pengar och skulder.',
    },
    familjeradgivning: {
      name: names.familjeradgivning,
      about: 'Samtal om relationer, för par och familjer.',
    },
    aktivitetsansvar: {
      name: names.aktivitetsansvar,
      about:
        'För dig under 20 som inte går i gymnasiet. De hjälper dig vidare till skola eller jobb.',
    },
    studievagledning: {
      name: names.studievagledning,
      about: 'Kommunens vägledare om studier och jobb efter gymnasiet.',
    },
    umo: {
      name: names.umo,
      about: 'Fakta om kropp, sex, relationer och hur man kan må. Ingen frågar vem du är.',
    },
  },
  reasons: {
    'now-if-danger': 'Vid fara, och när det inte kan vänta',
    'first-door': 'Börja här: du kan söka själv',
    'by-law': 'Börja här: har ansvaret enligt lag',
    'sent-on-to': 'När det första stödet inte räcker: de skickar dig vidare hit',
    'may-go-oneself': 'När det första stödet inte räcker: du kan söka själv',
    beside: 'Stöd utöver det andra',
  },
  call: (number) => `Ring ${number}`,
  ways: {
    '1177': 'Du hittar till dem på 1177.se eller genom att ringa 1177.',
    school: 'Du hittar dem på din skola.',
    'municipal-switchboard': 'Ring kommunens växel och fråga efter dem.',
    web: 'Du hittar dem på nätet.',
    number: '',
  },
  clinics: {
    title: 'Ungdomsmottagningar att gå till',
    about: 'Adress, öppettider och telefon. Varje mottagning skriver sina egna.',
    words: 'Adresser och öppettider som text',
  },
  municipalTitle: 'Din kommun',
  municipalAbout: 'Numret till växeln står på kommunens sida.',
  checked: (day) => `Listan sågs över ${day}. Ingen på mottagningarna har bekräftat den än.`,
}
