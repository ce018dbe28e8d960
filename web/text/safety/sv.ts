/** Acute danger and the safety plan, in Swedish: short, true, and nothing that frightens more. */
import type { SafetyText } from '../../youth/safety-text.ts'

export const safetySv: SafetyText = {
  reviewedByPerson: false,
  danger: {
    title: 'Är du i fara just nu?',
    raised: 'Vi har larmat alla som jobbar nu. Någon kommer så fort det går.',
    taken: (name) => `${name} har sett larmet och kommer till dig.`,
    escalated: 'Ingen har hunnit svara än. Vi larmar fler. Vänta inte på oss om du är i fara.',
    nobody:
      'Ingen är på plats i chatten nu, och vi vet inte om någon kommer. Ring någon av de här i stället.',
    nobodyBackup:
      'Ingen är på plats i chatten nu. Vi har larmat den som har jour, men det kan dröja. Vänta inte på oss om du är i fara.',
    call: 'De här svarar nu:',
    placeTitle: 'Var är du?',
    placeAbout:
      'Du behöver inte svara. Vi kan inte se var du är. Om du säger det kan vi hjälpa någon att hitta dig.',
    placeSee:
      'Bara den som tar larmet eller pratar med dig ser det. Det raderas med samtalet. Är ditt liv i fara kan vi berätta det för 112.',
    placeLabel: 'Gata, plats eller något som syns nära dig',
    placeSend: 'Berätta var jag är',
    placeTold: 'Tack. Den som tar emot dig ser var du är.',
    placeChange: 'Ändra',
    placeFailed: 'Det gick inte att skicka. Det du skrev är kvar. Försök igen.',
  },
  plan: {
    title: 'Min trygghetsplan',
    lead: 'När det blir svårt är det lättare att följa något du redan har bestämt. Skriv några ord i varje ruta. Du kan hoppa över.',
    kept: 'Planen finns bara i den här fliken och skickas inte till någon. Den försvinner när du stänger fliken eller lämnar sidan snabbt. Skriv ut eller spara den om du vill ha den kvar.',
    parts: {
      signs: { title: 'Tecken', hint: 'Hur märker du att det börjar bli svårt?' },
      soothes: {
        title: 'Det som lugnar',
        hint: 'Saker du kan göra själv: musik, dusch, andas, gå ut.',
      },
      people: { title: 'Människor', hint: 'Vem kan du vara med eller höra av dig till?' },
      places: { title: 'Platser', hint: 'Var känner du dig lugnare eller mer trygg?' },
      safer: {
        title: 'Göra det tryggare runt mig',
        hint: 'Vad kan du lägga undan, eller be någon ta hand om?',
      },
      numbers: { title: 'Nummer', hint: 'Vem kan du ringa eller skriva till?' },
    },
    always: 'Svarar dygnet runt',
    print: 'Skriv ut',
    save: 'Spara som fil',
    saved:
      'Filen är sparad på den här enheten. Den går att öppna utan internet. Alla som använder enheten kan se den.',
    file: 'anteckningar',
    hide: 'Dölj planen',
    show: 'Visa igen',
    hidden: 'Sidan är dold.',
    clear: 'Ta bort planen',
    clearAsk: 'Ta bort allt du har skrivit här?',
    clearYes: 'Ja, ta bort',
    clearNo: 'Nej',
    done: 'Stäng',
    open: 'Trygghetsplan',
  },
}
