/** The words of the instruments in Swedish, exactly as their owners publish them. Never translated by us. */
import { instruments } from '../../programme/compiled/instruments.ts'
import type { ScaleId } from './rating-scales.ts'

export interface ScaleText {
  lang: 'sv' | 'en'
  stem: string
  items: readonly string[]
  /** The choices, from the lowest answer to the highest; or one list per item. */
  options: readonly string[] | readonly (readonly string[])[]
  /** Asked after the items and never added up. */
  functionItem?: { text: string; options: readonly string[] }
}

/** The official texts of the packs in one language. */
export function addedTexts(lang: 'sv' | 'en'): Record<string, ScaleText> {
  return Object.fromEntries(
    instruments.flatMap(({ id, texts }) => {
      const text = texts[lang]
      return text === undefined ? [] : [[id, { lang, ...text }]]
    }),
  )
}

const days = ['Inte alls', 'Flera dagar', 'Mer än hälften av dagarna', 'Nästan varje dag']
const weekdays = ['Inte alls', 'Några dagar', 'De flesta dagar', 'Nästan varje dag']

/** The safety question of Veckokollen has choices of its own. */
export const safetyChoices = ['Nej', 'Ja, någon gång', 'Ja, ofta', 'Vill inte svara'] as const

export const scaleTexts: Readonly<Record<ScaleId, ScaleText>> = {
  gad7: {
    lang: 'sv',
    stem: 'Under de senaste 2 veckorna, hur ofta har du besvärats av följande problem?',
    options: days,
    items: [
      'Känt dig nervös, ängslig eller väldigt stressad',
      'Inte kunnat sluta oroa dig eller kontrollera din oro',
      'Oroat dig för mycket för olika saker',
      'Haft svårt att slappna av',
      'Varit så rastlös att du haft svårt att sitta still',
      'Blivit lätt irriterad eller retlig',
      'Känt dig rädd för att något hemskt skulle hända',
    ],
  },
  phq9: {
    lang: 'sv',
    stem: 'Under de senaste 2 veckorna, hur ofta har du besvärats av något av följande problem?',
    options: days,
    items: [
      'Lite intresse eller glädje i att göra saker',
      'Känt dig nedstämd, deprimerad eller känt att framtiden ser hopplös ut',
      'Problem att somna eller att du vaknat i förtid, eller sovit för mycket',
      'Känt dig trött eller energilös',
      'Dålig aptit eller att du ätit för mycket',
      'Dålig självkänsla – eller att du känt dig misslyckad eller att du svikit dig själv eller din familj',
      'Svårigheter att koncentrera dig, till exempel när du läst tidningen eller sett på TV',
      'Att du rört dig eller talat så långsamt att andra noterat det? Eller motsatsen, att du varit så nervös eller rastlös att du rört dig mer än vanligt',
      'Tankar att det skulle vara bättre om du var död eller att du skulle skada dig på något sätt',
    ],
    functionItem: {
      text: 'Om du kryssat för att du haft något av dessa problem, hur stora svårigheter har dessa problem förorsakat dig på arbetet, eller för att ta hand om sysslor hemma, eller i kontakten med andra människor?',
      options: [
        'Inga svårigheter',
        'Vissa svårigheter',
        'Stora svårigheter',
        'Extrema svårigheter',
      ],
    },
  },
  auditc: {
    lang: 'sv',
    stem: 'Frågorna handlar om det senaste året. Med ett ”glas” menas till exempel en burk folköl, ett litet glas vin eller 4 cl sprit.',
    items: [
      'Hur ofta dricker du alkohol?',
      'Hur många ”glas” dricker du en typisk dag då du dricker alkohol?',
      'Hur ofta dricker du sex sådana ”glas” eller mer vid samma tillfälle?',
    ],
    options: [
      [
        'Aldrig',
        '1 gång i månaden eller mer sällan',
        '2–4 gånger i månaden',
        '2–3 gånger i veckan',
        '4 gånger i veckan eller mer',
      ],
      ['1–2', '3–4', '5–6', '7–9', '10 eller fler'],
      [
        'Aldrig',
        'Mer sällan än en gång i månaden',
        'Varje månad',
        'Varje vecka',
        'Dagligen eller nästan varje dag',
      ],
    ],
  },
  veckokollen: {
    lang: 'sv',
    stem: 'Tänk på veckan som gått.',
    items: [
      'Hur ofta har ångest eller oro stört dig den här veckan?',
      'Hur ofta har du gjort något som är viktigt för dig, fast det kändes läskigt?',
      'Hur ofta har du jobbat med veckans uppgift?',
      'Hur ofta har du haft dagar som kändes okej eller bra?',
      'Har du den senaste veckan haft tankar på att du inte vill leva, eller på att skada dig själv?',
    ],
    options: [weekdays, weekdays, weekdays, weekdays, safetyChoices],
  },
  samtalskollen: {
    lang: 'sv',
    stem: 'Hur var samtalet för dig?',
    items: [
      'Jag blev lyssnad på',
      'Vi pratade om det jag ville prata om',
      'Det hjälpte mig vidare',
      'Jag skulle höra av mig igen',
    ],
    options: [
      'Stämmer inte alls',
      'Stämmer lite',
      'Varken eller',
      'Stämmer ganska bra',
      'Stämmer helt',
    ],
  },
  ...addedTexts('sv'),
}

/** The choices of one item, whether the instrument has one list or one per item. */
export const choicesOf = ({ options }: ScaleText, item: number): readonly string[] => {
  const [first] = options
  return typeof first === 'string'
    ? (options as readonly string[])
    : ((options as readonly (readonly string[])[])[item - 1] ?? [])
}
