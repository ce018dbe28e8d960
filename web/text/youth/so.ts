/** Everything a youth reads in Somali. */
import { hour, minute, second, times } from '../../../shared/rules/line/times.ts'
import { waitInWords } from '../../../shared/rules/line/wait-words.ts'
import { text as time } from '../../../shared/time-words/so.ts'
import { text as crisis } from '../crisis/so.ts'
import { text as askSo } from '../medium/so.ts'
import { text as names } from '../names/so.ts'
import type { YouthText } from './sv.ts'

/** Small numbers are told in words. */
const few = [
  'Eber',
  'Hal',
  'Laba',
  'Saddex',
  'Afar',
  'Shan',
  'Lix',
  'Toddoba',
  'Siddeed',
  'Sagaal',
  'Toban',
]

export const text: YouthText = {
  lang: 'so',
  dir: 'ltr',
  names,
  door: {
    fullNow:
      'Hadda cid bannaan ma jirto. Safka waad geli kartaa oo aad eegi kartaa sida ay noqoto.',
    held: {
      why: {
        'before-closing': 'Dad kale ma qaabili karno ka hor inta aanan xirin.',
        pause: 'Hadda dad kale safka ma gelinayno.',
        'urgent-only': 'Hadda waxaan kaliya qaabilaynaa qofka isla hadda caawimo u baahan.',
      },
      because: {
        'many-waiting': 'Dad badan ayaa horeba u sugaya.',
        'few-here': 'Dad yar ayaa hadda jawaabi kara.',
        technical: 'Cilad farsamo ayaa na haysata.',
        meeting: 'Dadka jawaaba in yar bay mashquul yihiin.',
      },
      next: 'Mar kale waxaad isku dayi kartaa',
      urgent:
        'Qof khatar ma ku jiraa? Ma ka fikiraysaa inaadan noolaan, ma is dhaawacaysaa, mise qof baa ku dhibaya? Markaas mar kasta waa lagu soo gelinayaa. Safka iska gal.',
    },
    title: 'Bilow',
    letter: 'Qor warqad',
    book: 'Ballan qabso',
    leave: crisis.leave,
    urgent: crisis.title,
    loading: 'Waa la furayaa …',
    loadFailed: 'Chat-ka lama furi karin. Hubi internetkaaga oo isku day mar kale.',
    languagesTitle: 'Luqad',
  },
  notHere: 'Qaybtan weli kuma qorna af Soomaali. Halkan waxay ku qoran tahay af Ingiriis.',
  crisis,
  call: askSo,
  chat: {
    log: 'Wada hadalka',
    write: 'Halkan wax ku qor',
    send: 'Dir',
    you: 'Adiga',
    states: {
      waiting: 'Dhowaan waa la dirayaa',
      sending: 'Waa la dirayaa …',
      sent: 'Waa la diray',
      seen: 'Waa la akhriyay',
      unread: 'Tan cidna ma akhriyin',
    },
    typing: (name) => `Qoraal ayaa ka imanaya ${name} …`,
    unreadable: 'Wixii aad hore u qorteen halkan laguma akhrin karo. Waad sii wada hadli kartaan.',
    earlier: 'La-taliyihii hore',
    passedOn: 'Waxaad u oggolaatay qofka cusub inuu akhriyo wixii aad hore u qorteen.',
    tooLong: 'Hal fariin aad bay u dheer tahay. Laba u kala qaybi.',
    held: {
      'too-many': 'Waa yara degdeg. Wixii aad qortay in yar ka dib ayaa la dirayaa.',
      'talk-full': 'Chat-ku wuu buuxsamay. Wixii ugu dambeeyay ee aad qortay lama dirin.',
    },
    newer: 'Fariin cusub',
    locale: time.days,
  },
  wait: {
    ahead: (count) =>
      count === 0 ? 'Adigaa ugu horreeya.' : `${few[count] ?? count} qof ayaa kaa horreeya.`,
    moreAhead: (count) =>
      count === 0 ? 'Dad badan ayaa safka ku jira.' : `Ugu yaraan ${count} qof ayaa kaa horreeya.`,
    range: (wait) => `Qiyaastii ${waitInWords(wait, time)}.`,
    unknown:
      'Ma sheegi karno inta ay qaadanayso, waayo hadda cidna kuma qaabili karto. Booskaagu wuu kuu yaal.',
  },
  join: {
    step: (now, all) => `Tallaabo ${now} ee ${all}`,
    back: 'Dib u noqo',
    next: 'Xiga',
    skip: 'Ka bood',
    seeTitle: 'Yaa tan arka?',
    tooLong: (over) => `Qoraalku aad buu u dheer yahay. Xarfaha la tirtirayo: ${over}.`,
    topics: {
      title: 'Maxaad rabtaa inaad ka hadasho?',
      hint: 'Dooro hal ama in ka badan, ugu badnaan lix. Waad ka boodi kartaa.',
      see: 'Dadka hadda shaqaynaya waxay arkaan waxa aad dooratay, laakiin ma arkaan cidda aad tahay.',
    },
    urgent: {
      title: 'Hadda maxaa xaaladdaada ugu dhow?',
      hint: 'Waxay go’aaminaysaa sida degdegga ah ee aan isku dayno inaan ugu jawaabno.',
      missing: 'Dooro waxa xaaladdaada ugu dhow.',
      choices: {
        danger: 'Hadda khatar baan ku jiraa, ama qof kale ayaa ku jira',
        'not-live': 'Waxaan ka fikirayaa inaanan noolaan',
        selfharm: 'Waan is dhaawacayaa, ama waan ku dhowahay',
        violence: 'Qof baa i dhibaya ama ii hanjabaya',
        distress: 'Dareenkaygu aad buu u xun yahay',
        talk: 'Waxaan rabaa inaan wax ka hadlo',
        question: 'Su’aal baan qabaa',
      },
      see: 'Dadka hadda shaqaynaya waxay arkaan sida ay degdeg u tahay.',
      orderTitle: 'Sidee loo kala horreeyaa?',
      order: [
        'Qofka khatar ku jira ayaa ugu horreeya. Kadib waxaa yimaada fikirrada is-dilka, is-dhaawaca iyo gacan-ka-hadalka. Kadib qofka aad u xun dareemaya, kadibna hadalka iyo su’aalaha.',
        'Qofka muddo dheer sugay hore ayaa loo soo qaadaa, laakiin marnaba kama hormaro qof khatar ku jira. Waxaa tirsan kaliya wixii aad adigu dooratay. Ma jiro kombiyuutar akhriya waxa aad qorto.',
      ],
    },
    danger: {
      title: 'Hadda khatar ma ku jirtaa?',
      lead: 'Wac 112. Way kuu iman karaan. Annagu ma arki karno meesha aad joogto.',
      closed:
        'Hadda waan xirannahay. Haddii aad weli wax noo qorto waxaan u digaynaa qofka heeganka ah, laakiin waqti bay qaadan kartaa.',
      go: 'Waxaan rabaa inaan idinkana idinla hadlo',
      notDanger: 'Maya, beddel jawaabtayda',
    },
    about: {
      title: 'Wax yar oo adiga kugu saabsan',
      hint: 'Qasab maaha inaad wax halkan ku jawaabto.',
      age: 'Imisa jir baad tahay?',
      gender: 'Ma gabadh baad tahay, wiil, mise wax kale?',
      municipality: 'Degmadee baad deggan tahay?',
      noMunicipality: 'Ma rabo inaan sheego',
      avoidOwn: 'Haddii ay suurtowdo, ma rabo qof degmadayda ka socda',
      nickname: 'Maxaan kuugu yeernaa?',
      nicknameHint: 'Magac iska samee. Ha qorin magacaaga dhabta ah.',
      suggestions: ['Kim', 'Lo', 'Geed', 'Daruur', 'Webi', 'Qorrax'],
      see: 'Da’da, degmada iyo magaca waxaa arka kaliya qofka aad la hadlayso. Doorashada “ma rabo qof degmadayda ka socda” cidna ma aragto, nidaamka ayaa maamula. Inaad tahay gabadh, wiil ama wax kale cidna ma aragto, tiro ahaan kaliya ayaa loo xisaabiyaa.',
    },
    who: {
      title: 'Yaad rabtaa inaad la hadasho?',
      profession: 'Shaqada qofka',
      any: 'Dhib malaha',
      anyHint: 'Taas ayaa inta badan ugu dhakhso badan.',
      language: 'Luqadda hadalka',
      interpreter: 'Ma rabtaa turjubaan?',
      interpreterHint:
        'Turjubaanku wuxuu u turjumaa adiga iyo qofka aad la hadlayso, wuuna sir hayaa.',
      noInterpreter: 'Maya',
      see: 'Dadka hadda shaqaynaya waxay arkaan luqadda, shaqada qofka iyo turjubaanka.',
    },
    ready: {
      title: 'Tallaabada ugu dambaysa',
      open: 'Hadda waa furan yahay.',
      kept: 'Ogow',
      points: [
        'Ma kaydino magacaaga, lambarkaaga ama meesha aad nagala soo xiriirayso.',
        `Chat-ka waxaa la tirtiraa ugu dambayn ${times.chatKept / hour} saacadood kadib. Adigu isla markiiba waad tirtiri kartaa.`,
        'Ma arki karno meesha aad joogto. Haddii qof noloshiisu khatar ku jirto waa inaan isku dayno inaan caawinno, xitaa haddii aadan rabin.',
      ],
      join: 'I geli safka',
      joining: 'Safka waa lagu gelinayaa …',
      preparing:
        'Telefoonkaagu wuxuu samaynayaa hubin ka dhan ah roobotyada. Dhowr ilbiriqsi bay qaadanaysaa.',
      failed: 'Safka lagugu dari kari waayay. Jawaabahaagii way yaallaan. Isku day mar kale.',
      unheard:
        'Wax jawaab ah ma helin, markaa ma garanayno inaad safka ku jirto. Jawaabahaagii way yaallaan. Mar kale riix. Haddii aad hore boos u haysatay, waad helaysaa.',
      cool: (time) =>
        `Hadalkaagii hore waa la joojiyay. Safka mar kale waxaad geli kartaa saacadda ${time}. Haddii qof khatar ku jiro isla markiiba waad soo gelaysaa.`,
      unsafe:
        'Browser-kani ma qufuli karo waxa aad qorto, si adiga iyo qofka aad la hadlayso oo kaliya u akhriyaan. Isticmaal browser kale ama telefoon kale. Sidoo kale waad na soo wici kartaa.',
      closed:
        'Waa la xiray. Jawaabahaagii weli bogga way ku yaallaan, laakiin hadda cidna ma qaabili karno.',
      tooMany: 'Hadda isku dayo badan ayaa socda. In yar sug oo isku day mar kale.',
    },
  },
  visit: {
    offline: 'Hadda internet ma jiro. Mar kale ayaan isku dayaynaa.',
    again: 'Isku day mar kale',
    toStart: 'Ku noqo bogga hore',
    loading: 'Waa la soo qaadayaa …',
    blurred: 'Waa la qariyay maadaama aad in yar maqnayd',
    show: 'Mar kale tus',
    waiting: {
      title: 'Safka waad ku jirtaa',
      place: 'Booskaaga',
      keep: `Telefoonka in yar waad qufuli kartaa. Bogga dib u fur ${times.grace / minute} daqiiqo gudahood, haddii kale booskaaga qof kale ayaa qaadanaya.`,
      nextTitle: 'Maxaa xiga?',
      next: [
        `Marka qof bannaado waxaan ku weydiinaynaa inaad diyaar tahay. Markaas waxaad haysataa ${times.readyCheck / second} ilbiriqsi.`,
        `Haddii aadan gaarin inaad jawaabto, booskaaga waxaa laguu hayaa ${times.grace / minute} daqiiqo.`,
        'Kadib hadalku wuu bilaabmayaa. Waxaad arkaysaa qofka aad la hadlayso.',
      ],
      leave: 'Ka bax safka',
      leaveAsk: 'Ma rabtaa inaad safka ka baxdo?',
      leaveAbout: 'Booskaagu wuu lumayaa. Mar dambe waad soo geli kartaa safka.',
      leaveYes: 'Haa, ka bax safka',
      leaveNo: 'Maya, sii joog',
      otherDevice: 'Ku sii wad telefoon ama kombiyuutar kale',
      otherAbout:
        'Koobiyee linkiga oo halkaas ku fur. Qofka linkiga haysta booskaaga wuu qaadan karaa, markaa cidna ha tusin. Wixii aad hore u qorteen halkaas laguma akhrin karo.',
      copy: 'Koobiyee linkiga',
      copied: 'Linkiga waa la koobiyeeyay',
      copyFailed: 'Lama koobiyeyn karin. Calaamadee linkiga oo adigu koobiyee.',
      returned: {
        'counsellor-lost':
          'Qofkii aad la hadlaysay xiriirkii waa ka go’ay. Safka ayaad ku soo noqotay, waqtigii aad sugtay oo dhanna waa laguu tirinayaa.',
        handover:
          'Cid kale ma gaarin inay hadalka la wareegto. Safka ayaad ku soo noqotay, waqtigii aad sugtay oo dhanna waa laguu tirinayaa.',
        'put-back':
          'Safka ayaad ku soo noqotay, waqtigii aad sugtay oo dhanna waa laguu tirinayaa.',
        stayed:
          'Waa wanaagsan tahay inaad weli joogto. Safka ayaad ku soo noqotay, waqtigii aad sugtay oo dhanna waa laguu tirinayaa.',
      },
      lost: (name) =>
        `Xiriirkii ${name} waa go’ay. Safka ayaad ku soo noqotay, waqtigii aad sugtay oo dhanna waa laguu tirinayaa.`,
    },
    called: {
      title: (name, profession, employer) =>
        `Waxaa diyaar ah ${name}, ${profession}, ${employer}. Adiguna diyaar ma tahay?`,
      go: 'Haa, diyaar baan ahay',
      left: (seconds) =>
        `Waxaad haysataa ${seconds} ilbiriqsi. Haddii aadan gaarin, booskaaga waa laguu hayaa.`,
      tab: 'Waa markaagii',
      leave: 'Maya, ka bax safka',
    },
    aside: {
      title: 'Weli ma joogtaa?',
      lead: (time) =>
        `Waan kuu yeernay, laakiin jawaab ma helin. Booskaaga waxaa laguu hayaa ilaa saacadda ${time}.`,
      stay: 'Weli waan joogaa',
      after:
        'Markaas safka ayaad ku soo noqonaysaa, waqtigii aad sugtay oo dhanna waa laguu tirinayaa.',
    },
    talk: {
      with: (name, profession, employer) => `${name}, ${profession}, ${employer}`,
      more: 'Wax kale',
      end: 'Dhammee',
      endAsk: 'Ma rabtaa inaad hadalka dhammayso?',
      endAbout: 'Kadib ma sii wadi kartaan qoraalka. Maalin kale waad soo noqon kartaa.',
      endYes: 'Haa, dhammee',
      endNo: 'Maya, sii wad hadalka',
      see: (name) =>
        `Waxa aad qortaan waxaa lagu qufulaa shaashaddaada, waxaana lagu furaa shaashadda ${name}. Cid kale ma akhrin karto waxa la kaydiyay. Haddii qof idin dhex galay, waad arkaysaan marka aad erayada isbarbar dhigtaan. Erayadu ma muujin karaan in bogga laftiisu run yahay. Haddii qof kale hadalka la wareego, qofkaasi wuxuu akhriyaa wixii intaas kadib la qoro, ilaa aad adigu wax dheeraad ah u oggolaato. Cidna diiwaan caafimaad kaama qorto inta aan la ogayn cidda aad tahay.`,
      writes: (name) => `Hadda qoraal baa ka socda ${name}.`,
      begun: (name) => `Qoraal laga bilaabay dhinaca ${name} weli lama soo dirin.`,
      kept: 'Wixii aad qortay way yaallaan.',
      awayNow: (name) =>
        `Xiriirkii ${name} waa go’ay. Wixii aad qorto way gaarayaan. Waan la soconnaa.`,
      start: (name) => `Hadda adiga iyo ${name} ayaa halkan jooga. Meeshii aad rabto ka bilow.`,
      unread: 'Qayb ka mid ah wixii aad hore u qortay cidna ma akhriyin.',
      sayUnreadAgain: (name) => `Tus ${name}`,
    },
    handover: {
      ask: (name, to) => `Soo jeedin ka timid ${name}: in hadalka lagu wareejiyo ${to}. Ma rabtaa?`,
      someone: (profession) => `${profession} kale`,
      named: (name, profession, employer) =>
        [name, profession, employer].filter(Boolean).join(', '),
      about:
        'Haddii aad maya tiraahdo sidii hore ayaad u sii wadaysaan. Haddii aan cidna gaarin inay la wareegto, safka ayaad ku soo noqonaysaa.',
      note: (name) => `Qoraal ka yimid ${name} oo loogu talagalay qofka la wareegaya:`,
      history: 'U oggolow qofka cusub inuu akhriyo wixii aan hore u qornay',
      historyAbout:
        'Waxay khusaysaa waxa chat-ka ku qoran. Jawaabaha foomamka marnaba lama raaciyo. Haddii aadan calaamadayn, qofka cusub wuxuu arkaa kaliya waxa aad wada qortaan.',
      border: {
        SoL: 'Hal wax baa isbeddelaya: degmada ayaad uga gudbaysaa gobolka (regionen). Markaas waxaa la raacayaa sharciyada daryeelka caafimaadka, ee ma aha kuwa adeegga bulshada. Weli lama oga cidda aad tahay, cidna diiwaan caafimaad kaama qorto haddii aadan rabin inaad sheegto cidda aad tahay.',
        HSL: 'Hal wax baa isbeddelaya: gobolka (regionen) ayaad uga gudbaysaa degmo. Markaas waxaa la raacayaa sharciyada adeegga bulshada, ee ma aha kuwa daryeelka caafimaadka. Weli lama oga cidda aad tahay, diiwaan caafimaadna lama qorayo.',
      },
      yes: 'Haa',
      no: 'Maya, sidaan ku sii wad',
      offered: 'Qofka cusub ayaan weydiinaynaa. Inta ka horreysa wax waad qori kartaa.',
    },
    after: {
      titles: {
        ended: 'Hadalku wuu dhammaaday',
        left: 'Safka waad ka baxday',
        lost: 'Booqashadu way dhammaatay',
      },
      lead: {
        ended: 'Waad ku mahadsan tahay inaad nala hadashay.',
        left: 'Markaad rabto waad soo noqon kartaa.',
        lost: 'Xiriirkii waa naga go’ay, booskiina qof kale ayaa qaatay. Waad soo noqon kartaa.',
      },
      cool: (time) =>
        `Hadalka waan joojinnay maadaama uusan u fiicnayn qofkii jawaabayay. Safka mar kale waxaad geli kartaa saacadda ${time}. Haddii qof khatar ku jiro mar kasta waad nala soo xiriiri kartaa.`,
      survey: {
        title: 'Sidee ahayd?',
        about: 'Kaliya haddii aad rabto. Jawaabaha laguma xiriirin karo adiga ama hadalka.',
        statements: {
          listened: 'Waxaan dareemay in la i dhegaystay',
          rightThings: 'Waxaan ka hadalnay wixii aan rabay',
          helped: 'Way i caawisay',
          again: 'Mar kale waan samayn lahaa',
        },
        low: '1 waa marnaba',
        high: '5 waa gebi ahaan',
        grade: (grade) => `${grade} ka mid ah 5`,
        send: 'Dir jawaabaha',
        thanks: 'Mahadsanid! Waxay naga caawinaysaa inaan fiicnaanno.',
        failed: 'Jawaabuhu ma gaarin. Way yaallaan. Isku day mar kale.',
      },
      nowTitle: 'Hadda maxaad samayn kartaa?',
      now: [
        'Naftaada u samee wax yar oo wanaagsan. Biyo cab, in yar bannaanka u bax, u qor qof aad jeceshahay.',
        'Waad soo noqon kartaa. Uma baahnid sabab cusub.',
        'Haddii ay ka sii darto, riix Gargaar degdeg ah. Halkaas waxaa jooga dad hadda jawaabaya.',
      ],
      eraseTitle: 'Chat-ka',
      kept: (time) => `Chat-ku iskiis ayuu u tirmayaa ugu dambayn ${time}.`,
      erase: 'Hadda tirtir',
      erased: (messages, time) =>
        `Saacadda ${time} waxaa la tirtiray ${messages === 1 ? '1 fariin' : `${messages} fariimood`}. Dib looma soo celin karo.`,
      gone: 'Chat-ka waa la tirtiray.',
      eraseFailed: 'Hadda lama tirtiri karin. Isku day mar kale.',
      forget: 'Telefoonkan igaga tirtir',
      forgetAbout:
        'Waxay faaruqinaysaa tab-kan. Booqashadu weli way ka muuqanaysaa taariikhda browser-ka.',
    },
    unsent: {
      title: 'Tan lama gaarin in la diro',
      about:
        'Hadalku wuu dhammaaday ka hor inta aan la dirin. Cidna ma akhrin. Waxay ku jirtaa kaliya tab-kan.',
      letter: 'U dir sidii warqad',
      copy: 'Koobiyee',
      copied: 'Waa la koobiyeeyay.',
      copyFailed: 'Lama koobiyeyn karin. Calaamadee qoraalka oo adigu koobiyee.',
      again: 'Mar kale safka gal oo qoraalka qaado',
      remove: 'Qoraalka tirtir',
      failed: 'Warqadda lama furi karin. Qoraalku wuu yaallaa. Isku day mar kale.',
    },
    missing: {
      title: 'Booqashadan hadda ma jirto',
      lead: 'Waa laga yaabaa in la tirtiray, ama linkigu uu duug yahay. Waxaad dib uga bilaabi kartaa bogga hore.',
    },
  },
}
