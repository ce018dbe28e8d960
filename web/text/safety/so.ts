/** Acute danger and the safety plan in Somali. */
import type { SafetyText } from './type.ts'

export const text: SafetyText = {
  practise: 'Kaligaa ku celceli',
  calm: {
    title: 'Inta aad sugayso',
    intro: 'Haddii aad rabto. Waxba qasab kuguma aha.',
    breathe: {
      title: 'Neefso',
      about:
        'Raac goobada, ama kaliya madaxa ka tiri. Neefta sii dayntu ha ka dheeraato neefta qaadashada.',
      start: 'Bilow',
      stop: 'Jooji',
      inhale: 'Neefta qaado',
      exhale: 'Neefta sii daa',
      still:
        'Neefta qaado oo ilaa afar tiri. Neefta sii daa oo ilaa lix tiri. Samee inta jeer ee aad rabto.',
    },
    ground: {
      title: 'Halkan joog',
      about: 'Marka madaxu ku wareego waxaa ku caawin karta inaad dareento meesha aad joogto.',
      steps: [
        'Shan wax oo aad arki karto.',
        'Afar wax oo aad taaban karto.',
        'Saddex wax oo aad maqli karto.',
        'Laba wax oo aad urin karto.',
        'Hal wax oo aad dhadhamin karto.',
      ],
      next: 'Xiga',
      again: 'Mar kale',
      done: 'Waa wanaagsan tahay. Dareen cagahaaga oo dhulka taabanaya.',
    },
  },
  danger: {
    title: 'Hadda khatar ma ku jirtaa?',
    raised:
      'Waxaan digniin u dirnay dhammaan dadka hadda shaqaynaya. Qof ayaa chat-ka soo gelaya sida ugu dhakhsaha badan.',
    taken: (name) => `Digniintaadii way gaartay ${name}. Dhowaan chat-ka ayaad ku wada hadlaysaan.`,
    escalated:
      'Weli cidna ma jawaabi karin. Dad kale ayaan digniin u diraynaa. Ha na sugin haddii aad khatar ku jirto.',
    nobody:
      'Hadda chat-ka cidna ma joogto, mana ogin in qof imanayo. Taa beddelkeeda wac mid ka mid ah kuwan.',
    nobodyBackup:
      'Hadda chat-ka cidna ma joogto. Waxaan digniin u dirnay qofka heeganka ah, laakiin waqti bay qaadan kartaa. Ha na sugin haddii aad khatar ku jirto.',
    call: 'Kuwani hadda way jawaabayaan:',
    placeTitle: 'Xaggee joogtaa?',
    placeAbout:
      'Uma baahnid inaad jawaabto. Ma arki karno meesha aad joogto. Haddii aad noo sheegto, waxaan ka caawin karnaa qof inuu ku helo.',
    placeSee:
      'Waxaa arka kaliya qofka digniinta qaata ama kula hadla. Waxaa la tirtiraa marka hadalka la tirtiro. Haddii noloshaadu khatar ku jirto waxaan u sheegi karnaa 112.',
    placeLabel: 'Waddo, meel, ama wax aad arki karto',
    placeSend: 'Sheeg meesha aan joogo',
    placeTold: 'Mahadsanid. Qofka kuu jawaaba wuxuu arkaa meesha aad joogto.',
    placeChange: 'Beddel',
    placeFailed: 'Lama diri karin. Wixii aad qortay way yaallaan. Isku day mar kale.',
  },
  more: {
    title: 'Ma rabtaa inaad wax dheeraad ah sheegto inta aad sugayso?',
    about: 'Qasab maaha. Horeba safka waad ugu jirtaa, jawaabuhuna booskaaga ma beddelaan.',
    send: 'Kaydi jawaabaha',
    told: 'Mahadsanid. Qofka aad la hadlayso wuxuu arkaa waxa aad sheegtay.',
    failed: 'Lama kaydin karin. Jawaabuhu way yaallaan. Isku day mar kale, ama hadalka ku sheeg.',
  },
  reader: {
    ask: (colleague) => `Ma oggolaanaysaa in halkan lagu soo daro ${colleague}?`,
    colleague: (name, profession, employer) => `${name}, ${profession} ka tirsan ${employer}`,
    see: (name, colleague) =>
      `Codsi caawimo ayaa ka yimid ${name}. Haddii aad haa tiraahdo, ${colleague} waxaa loo oggolaanayaa akhris iyo qoraal, laga bilaabo hadda. Waad diidi kartaa. Adiga iyo ${name} weli waad wada joogaysaan.`,
    history: 'Sidoo kale tus wixii aan hore u qornay',
    more: (colleague) =>
      `Midkood ayaa kula joogaya, kan kalena tusaale ahaan 112 ayuu wici karaa. Waajibka sirta ilaalintu wuxuu saaran yahay ${colleague} sidoo kale. Haddii aadan haa oran, ${colleague} waxba looma tusayo. Mar kasta fikirkaaga waad beddeli kartaa.`,
    yes: 'Haa',
    yesTo: (colleague) => `Haa, waa lagu soo dari karaa ${colleague}`,
    no: 'Maya',
    failed: 'Jawaabtaada lama diri karin. Isku day mar kale.',
    reading: (colleague, employer) => `Chat-ka waxaa lagu daray ${colleague}, ${employer}.`,
    away: (colleague) => `${colleague}: xiriirkii wuu go’ay, wuuna soo noqon karaa.`,
    stop: (colleague) => `${colleague} yaan mar dambe wax loo tusin`,
    gone: (colleague) =>
      `${colleague} waa laga saaray chat-ka, lamana tusi karo waxa aad hadda qortaan.`,
  },
  lowered: {
    told: (name) => `Aragtida ${name}: hadda way ka degdeg yar tahay markii aad timid.`,
    why: {
      'youth-said': 'Sababtu waa wixii aad sheegtay.',
      'worse-now': 'Sababtu waa sida aad hadda dareemayso.',
      'calmer-now': 'Sababtu waa in xaaladdu hadda u muuqato mid degan.',
      'mistaken-choice': 'Sababtu waa in doorashadii hore ay khalad ahayd.',
      'colleague-knows': 'Sababtu waa wax uu shaqaale kale ogyahay.',
    },
    object: 'Ma khalad baa? Qor. Wixii aad dooratay way yaallaan.',
  },
  silence: {
    now: (name) => `${name} hadda ma jawaabayo. Wixii aad qorto way gaarayaan.`,
    long: (name) =>
      `${name} muddo ma jawaabin. Halkan joog: dhowaan ayaad safka ugu horreynaysaa oo qof kale ayaad helaysaa.`,
  },
  doubt: {
    outOfPlace: 'Wax tan ka horreeyay ayaa maqan ama la dhaqaajiyay.',
    writtenAt: (time) => `la qoray ${time}`,
  },
  newPage: {
    ask: (name) => `Bog cusub oo ka yimid dhinaca ${name}. Ma loo oggolaadaa inuu akhriyo?`,
    about: (name) =>
      `Bog aannan garanayn ayaa raba inuu akhriyo chat-ka. Waxay noqon kartaa ${name} oo kombiyuutar kale isticmaalaya. Annagu ma arki karno. Weydii ${name}, ama wac, haddii aadan hubin. Bogga waxba looma sheegayo ilaa aad ka jawaabto.`,
    yes: 'Haa, wuu akhriyi karaa',
    no: 'Maya',
  },
  compare: {
    see: (name, colleague) =>
      `Waxa aad qortaan waxaa lagu qufulaa shaashaddaada, waxaana lagu furaa shaashadaha ${name} iyo ${colleague}. Cid kale ma akhrin karto waxa la kaydiyay. Haddii qof idin dhex galay, waad arkaysaan marka aad erayada isbarbar dhigtaan. Erayadu ma muujin karaan in bogga laftiisu run yahay. Mar kasta waxaad dhihi kartaa in ${colleague} aan mar dambe wax loo tusin.`,
    title: 'Erayada isbarbar dhig',
    about: (name) =>
      `Shaashadda ${name} waa inay ka muuqdaan isla erayadan iyo isla tirada bogagga. Weydii: “Erayadee baad aragtaa, iyo imisa bog?” Haddii ay wax ku kala duwan yihiin, qof kale ayaa laga yaabaa inuu akhriyayo: halkan sir ha ku qorin, ee wac.`,
    row: (name, now, ever) =>
      `${name}: ${now} bog ayaa akhriyi kara${ever > now ? `, ${ever} ayaa hore u akhriyi karay` : ''}`,
    colleague: 'Shaqaale kale',
    fresh:
      'Erayadu way cusboonaadeen tan iyo markii ugu dambaysay ee aad aragtay. Midkiin ayaa beddelay bog ama qalab, ama qof baa yimid ama baxay. Mar kale isbarbar dhiga.',
    making: 'Erayada waa la soo saarayaa …',
    failed: 'Erayada lama soo saari karin. Xir oo mar kale fur.',
  },
  plan: {
    title: 'Qorshahayga badbaadada',
    lead: 'Marka ay adkaato waxaa sahlan inaad raacdo wax aad horeba u go’aansatay. Sanduuq kasta dhowr eray ku qor. Waad ka boodi kartaa.',
    kept: 'Qorshuhu wuxuu ku jiraa tab-kan oo kaliya, cidna looma diro. Wuu lumayaa markaad si degdeg ah bogga uga baxdo. Markaad tab-ka xirto halkan wuu ka baxayaa, laakiin browser-rada qaarkood, sida Firefox, waxay dib u furi karaan tab la xiray oo ay ku jiraan wixii aad qortay. Daabac ama kaydi haddii aad rabto inaad haysato.',
    parts: {
      signs: { title: 'Calaamado', hint: 'Sidee ku garataa in ay adkaanayso?' },
      soothes: {
        title: 'Waxa i dejiya',
        hint: 'Waxyaabo aad adigu samayn karto: muusig, qubays, neefsasho, bannaanka u bixid.',
      },
      people: { title: 'Dad', hint: 'Yaad la joogi kartaa ama la xiriiri kartaa?' },
      places: { title: 'Meelo', hint: 'Xaggee baad ka dareentaa degganaan ama ammaan?' },
      safer: {
        title: 'Ka dhig hareerahayga mid ammaan ah',
        hint: 'Maxaad meel fog dhigi kartaa, ama qof ka codsan kartaa inuu kuu hayo?',
      },
      numbers: { title: 'Lambarro', hint: 'Yaad wici kartaa ama u qori kartaa?' },
    },
    always: 'Habeen iyo maalin way jawaabaan',
    print: 'Daabac',
    save: 'Fayl ahaan u kaydi',
    saved:
      'Browser-kaagu wuxuu faylka ku kaydinayaa qalabkan. Internet la’aan ayuu furmaa. Qof kasta oo isticmaala qalabka wuu arki karaa.',
    file: 'qoraallo',
    hide: 'Qari qorshaha',
    show: 'Mar kale tus',
    hidden: 'Bogga waa la qariyay.',
    clear: 'Tirtir qorshaha',
    clearAsk: 'Ma la tirtiraa wax kasta oo aad halkan ku qortay?',
    clearYes: 'Haa, tirtir',
    clearNo: 'Maya',
    done: 'Xir',
    open: 'Qorshaha badbaadada',
  },
}
