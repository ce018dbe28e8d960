/** Every way to say no: a code for programs, a status, a sentence and what to do now for people. */
export const refusals = {
  'bad-input': {
    status: 400,
    title: 'Något i det som skickades gick inte att läsa.',
    now: 'Kontrollera det och försök igen. Inget har försvunnit.',
  },
  'not-json': {
    status: 415,
    title: 'Det skickades på ett sätt som vi inte tar emot.',
    now: 'Ladda om sidan och försök igen. Inget har försvunnit.',
  },
  'other-site': {
    status: 403,
    title: 'Det skickades från en annan webbplats.',
    now: 'Gå till startsidan och gör det där.',
  },
  'too-large': { status: 413, title: 'Det blev för långt.', now: 'Dela upp det i flera delar.' },
  'not-signed-in': {
    status: 401,
    title: 'Du är inte inloggad, eller så har inloggningen gått ut.',
    now: 'Logga in igen. Det du skrev är kvar.',
  },
  'not-found': {
    status: 404,
    title: 'Det finns inget här, eller så har det tagits bort.',
    now: 'Gå till startsidan.',
  },
  'proof-missing': {
    status: 403,
    title: 'Kontrollen mot robotar blev inte klar.',
    now: 'Ladda om sidan och försök igen.',
  },
  'proof-used': {
    status: 409,
    title: 'Den här kontrollen är redan använd.',
    now: 'Ladda om sidan och försök igen.',
  },
  'more-work': {
    status: 403,
    title: 'Många vill in just nu.',
    now: 'Telefonen får räkna några sekunder till. Sidan gör det själv.',
  },
  'passkeys-full': {
    status: 409,
    title: 'Fem enheter öppnar redan ditt program, och fler går det inte att lägga till.',
    now: 'Ta bort enheterna under Mitt, och lägg sedan till dem du har kvar.',
  },
  closed: {
    status: 409,
    title: 'Det är stängt just nu.',
    now: 'Se när vi öppnar, eller vilka andra du kan prata med nu.',
  },
  full: {
    status: 409,
    title: 'Vi hinner inte ta emot fler just nu.',
    now: 'Se när vi öppnar igen, eller vilka andra du kan prata med nu.',
  },
  'channel-closed': {
    status: 409,
    title: 'Det sättet att prata är inte öppet just nu.',
    now: 'Välj ett annat sätt.',
  },
  'not-now': {
    status: 409,
    title: 'Det går inte just nu, för besöket har ändrats.',
    now: 'Sidan visar strax hur det är.',
  },
  'not-on-duty': {
    status: 409,
    title: 'Du är inte i tjänst.',
    now: 'Tryck på ”Jag är här” först.',
  },
  'desk-full': {
    status: 409,
    title: 'Du har redan så många samtal som du valt.',
    now: 'Avsluta ett samtal, eller höj antalet.',
  },
  'seat-taken': {
    status: 409,
    title: 'Din arbetsyta har ändrats i ett annat fönster.',
    now: 'Sidan läser in den på nytt.',
  },
  'does-not-match': {
    status: 409,
    title: 'Den unga har önskat något som du inte kan ge.',
    now: 'Låt en kollega ta samtalet.',
  },
  'danger-first': {
    status: 409,
    title: 'Samtalet gäller akut fara, och säkerhetsrutinen är inte klar.',
    now: 'Gör klart stegen som fattas, och låt kollegan med den andra nyckeln vrida den. Är du ensam: lägg tillbaka den unga, så larmas alla.',
  },
  'two-people': {
    status: 409,
    title: 'Här behövs två olika personer, och du är redan den ena.',
    now: 'Be en kollega.',
  },
  'nobody-there': {
    status: 409,
    title: 'Kollegan är inte i tjänst eller har fullt.',
    now: 'Välj en annan kollega eller en yrkesgrupp.',
  },
  'other-talk': {
    status: 409,
    title: 'Ett annat samtal med ljud pågår redan.',
    now: 'Avsluta det, eller gå över till chatt där, och försök igen.',
  },
  'video-down': {
    status: 503,
    title: 'Ljud och bild fungerar inte just nu.',
    now: 'Ni kan fortsätta i chatten. Inget har försvunnit.',
  },
  'law-forbids': {
    status: 403,
    title: 'Lagen som gäller här tillåter inte det.',
    now: 'Inget har sparats. Råd ges utan namn och utan journal.',
  },
  blocked: {
    status: 403,
    title: 'Det finns uppgifter, men personen har spärrat dem för er enhet.',
    now: 'Bara personen själv kan häva spärren. Vid fara för liv finns nödöppning.',
  },
  'consent-first': {
    status: 409,
    title: 'Samtycket räcker inte ännu.',
    now: 'Se efter vem som har sagt ja och försök igen. Inget har försvunnit.',
  },
  'eid-failed': {
    status: 403,
    title: 'Legitimeringen blev inte klar.',
    now: 'Du är fortfarande anonym. Försök igen om du vill.',
  },
  'already-answered': {
    status: 409,
    title: 'Du har redan svarat. Tack!',
    now: 'Du behöver inte göra något mer.',
  },
  'invitation-used': {
    status: 409,
    title: 'Den här inbjudan är redan använd.',
    now: 'Har du redan varit inne? Använd din egen kod. Annars kan din behandlare ge dig en ny inbjudan.',
  },
  /** HSLF-FS 2016:40 3 kap. 15 §: over an open network a known patient comes in by two ways together, or by e-id. */
  'both-ways': {
    status: 403,
    title: 'Här behövs både din kod och din passkey.',
    now: 'Börja med koden. Sedan frågar sidan efter din passkey. Saknar du den? Din behandlare kan ge dig en ny inbjudan.',
  },
  'changed-meanwhile': {
    status: 409,
    title: 'Något har ändrats sedan sidan lästes in.',
    now: 'Sidan visar strax hur det är. Det du skrev är kvar.',
  },
  'no-care-relation': {
    status: 403,
    title: 'En kollega svarar för den här deltagaren.',
    now: 'Be kollegan lämna över. Är kollegan borta kan du täcka.',
  },
  'no-journal-here': {
    status: 409,
    title: 'Din verksamhet för ingen journal.',
    now: 'Skriv det den unga behöver veta i ett meddelande i stället.',
  },
  'talk-full': {
    status: 409,
    title: 'Chatten rymmer inte mer.',
    now: 'Det som redan är skickat finns kvar. Avsluta, och ställ dig i kö igen om ni vill fortsätta.',
  },
  'too-many': {
    status: 429,
    title: 'Det är för många försök på kort tid.',
    now: 'Vänta en liten stund och försök igen.',
  },
  'try-again': {
    status: 503,
    title: 'Det gick inte just nu.',
    now: 'Försök igen om en liten stund. Har du redan en plats så är den kvar.',
  },
  broken: {
    status: 500,
    title: 'Något gick fel hos oss.',
    now: 'Försök igen om en liten stund. Har du redan en plats så är den kvar.',
  },
} as const satisfies Record<string, { status: number; title: string; now: string }>

export type RefusalCode = keyof typeof refusals

/** A violation of the contract or of a rule; mapped in one place to problem+json. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: RefusalCode,
    /** Names of the fields that were refused; never their values. */
    readonly fields: readonly string[] = [],
  ) {
    super(code)
  }
}

/** The body of every refusal, RFC 9457 (`application/problem+json`). */
export interface Problem {
  type: 'about:blank'
  title: string
  status: number
  code: RefusalCode
  detail: string
  fields?: readonly string[]
}
