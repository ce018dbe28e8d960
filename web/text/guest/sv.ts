/** Every word about the guest's seat: of the youth who opens it, and of the guest's own page. */
import type { GuestKind } from '../../../shared/contract/visit/medium.ts'
import type { Regime } from '../../../shared/ids.ts'

type Until = (until: string) => string
type Name = (name: string) => string

export interface GuestText {
  seat: {
    kinds: Record<GuestKind, string>
    open: string
    title: string
    about: string
    who: string
    choices: Record<GuestKind, string>
    howLong: string
    minutes: (n: number) => string
    see: Name
    make: string
    link: string
    linkAbout: Until
    linkGone: Until
    copy: string
    copied: string
    copyFailed: string
    share: string
    isIn: Record<GuestKind, Until>
    /** Whoever sat there has lost the connection. */
    away: Record<GuestKind, Until>
    close: string
    asked: Name
    failed: string
    back: string
  }
  page: {
    title: string
    invited: string
    invitedAbout: string
    seeTitle: string
    see: string
    law: Record<Regime, Name>
    enter: string
    entering: string
    nothing: string
    nothingAbout: string
    with: (firstName: string, profession: string, employer: string) => string
    until: Until
    waiting: string
    lost: string
    out: string
    outAbout: string
    again: string
    young: string
    leave: string
    closed: string
    closedAbout: string
    offline: string
    languages: string
  }
}

export const text: GuestText = {
  seat: {
    kinds: { adult: 'Din vuxen', interpreter: 'Tolken' },
    open: 'Ta med någon',
    title: 'Ta med någon i samtalet',
    about:
      'Du får en länk att skicka. Den går att använda en gång. Du kan stänga platsen när du vill.',
    who: 'Vem vill du ta med?',
    choices: { adult: 'En vuxen jag litar på', interpreter: 'En tolk' },
    howLong: 'Hur länge?',
    minutes: (n) => `${n} minuter`,
    see: (name) =>
      `Den du bjuder in hör dig och ${name}, och ser er om kameran är på. Hen ser inte det ni skriver, och inget om dig som du inte själv berättar. En vuxen har inte samma tystnadsplikt som ${name}.`,
    make: 'Gör en länk',
    link: 'Länken',
    linkAbout: (until) =>
      `Skicka länken bara till den du vill ha med. Den går att använda en gång, till ${until}.`,
    linkGone: (until) =>
      `Du har gjort en länk som gäller till ${until}. Vi kan inte visa den igen. Stäng platsen om du vill göra en ny.`,
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    copyFailed: 'Det gick inte att kopiera. Markera länken och kopiera den själv.',
    share: 'Dela länken',
    isIn: {
      adult: (until) => `Din vuxen är med till ${until}.`,
      interpreter: (until) => `Tolken är med till ${until}.`,
    },
    away: {
      adult: (until) => `Din vuxen har tappat kontakten och kan komma tillbaka till ${until}.`,
      interpreter: (until) => `Tolken har tappat kontakten och kan komma tillbaka till ${until}.`,
    },
    close: 'Stäng platsen',
    asked: (name) => `${name} ber dig stänga platsen. Du bestämmer.`,
    failed: 'Det gick inte just nu. Försök igen om en liten stund.',
    back: 'Nej, inte nu',
  },
  page: {
    title: 'Samtal',
    invited: 'Du är inbjuden till ett samtal',
    invitedAbout:
      'Någon vill ha dig med i ett samtal med ungdomsmottagningen. Länken går att använda en gång. Öppna den där du ska vara med.',
    seeTitle: 'Vem hör och ser mig?',
    see: 'De två som redan är i samtalet. Ingen spelar in. Din kamera är av tills du sätter på den. Du ser inte det de skriver till varandra.',
    law: {
      SoL: (employer) => `${employer} skriver ingen journal om samtalet.`,
      HSL: (employer) => `${employer} får skriva journal om samtalet.`,
    },
    enter: 'Gå in i samtalet',
    entering: 'Går in …',
    nothing: 'Länken går inte att använda',
    nothingAbout: 'Den kan vara använd, för gammal eller stängd. Be den som skickade den om en ny.',
    with: (firstName, profession, employer) => `${firstName}, ${profession}, ${employer}`,
    until: (until) => `Du kan vara med till ${until}.`,
    waiting: 'Just nu skriver de till varandra. Du kommer med när de pratar. Låt sidan vara öppen.',
    lost: 'Kontakten bröts. Vi försöker igen.',
    out: 'Du är inte med just nu',
    outAbout: 'Ljudet gick inte att få fram härifrån. Samtalet fortsätter utan dig så länge.',
    again: 'Försök igen',
    young: 'Den unga',
    leave: 'Gå ut ur samtalet',
    closed: 'Platsen är stängd',
    closedAbout: 'Tack för att du var med. Du kan stänga sidan.',
    offline: 'Ingen kontakt just nu. Vi försöker igen.',
    languages: 'Språk',
  },
}
