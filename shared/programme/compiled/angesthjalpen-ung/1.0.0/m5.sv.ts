/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m5",
 "language": "sv",
 "title": "Testa på riktigt",
 "lead": "Innan: vad tror du händer? Efter: vad hände? Det är överraskningen som lär larmet något, inte att det ska kännas lugnt. Du gör samma steg flera gånger, på olika ställen och utan knep.",
 "minutes": 30,
 "words": 1871,
 "companions": [
  {
   "id": "noor",
   "name": "Noor",
   "picture": "noor"
  },
  {
   "id": "elias",
   "name": "Elias",
   "picture": "elias"
  },
  {
   "id": "lo",
   "name": "Lo",
   "picture": "lo"
  },
  {
   "id": "tilda",
   "name": "Tilda",
   "picture": "tilda"
  }
 ],
 "blocks": [
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Nu är det dags"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du har en trappa. Din behandlare har läst den. Du har valt ett steg."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är vanligt att vilja läsa lite till i stället, eller städa rummet. Det är larmet som pratar. Du behöver inte vänta tills det tystnar. Du kan ta det med dig."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Den här veckan byter du roll. Förut var du en forskare som tittade. Nu är du en forskare som gör försök."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Gissa först, titta sedan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Larmet är fullt av påståenden. ”Alla kommer att skratta.” ”Du kommer att svimma.” ”Om du inte kollar brinner det ner.”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett påstående går att pröva. Ett bra försök har tre delar:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    [
     {
      "strong": "Före:"
     },
     " skriv vad du tror ska hända. Var så tydlig att det går att ha fel."
    ],
    [
     {
      "strong": "Under:"
     },
     " gör steget, utan dina knep. Var kvar tills du har sett svaret."
    ],
    [
     {
      "strong": "Efter:"
     },
     " skriv vad som hände. Vad var annorlunda mot det du trodde? Vad lärde du dig?"
    ]
   ]
  },
  {
   "kind": "picture",
   "picture": "test",
   "alt": "En tankebubbla där det står det jag tror. En pil leder till en ruta där det står det som hände. Under pilen står det överraskning.",
   "caption": "Lärandet sitter i skillnaden mellan det du trodde och det som hände."
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är när det blir annorlunda än man trodde som larmet ändrar sig. Därför ska gissningen skrivas ner ",
    {
     "strong": "innan"
    },
    ". Annars säger larmet efteråt: ”Det där visste vi ju.”"
   ]
  },
  {
   "kind": "fact",
   "title": "Gör gissningen skarp",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "”Det kommer att kännas hemskt” är svårt att pröva, för det kan vara sant även när allt går bra. Fråga vidare: ",
      {
       "strong": "och vad händer då?"
      }
     ]
    },
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       "”Det känns hemskt, och då måste jag springa ut.”"
      ],
      [
       "”Jag blir röd, och någon säger något om det.”"
      ],
      [
       "”Jag kan inte sova på hela natten.”"
      ],
      [
       "”Hon slutar svara och blir aldrig glad på mig igen.”"
      ]
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Sätt också en siffra på hur säker du är, från 0 till 100. Säker på hundra är spännande. Då finns det mycket att lära."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Du behöver inte bli lugn"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det här missförstår många. De tror att steget lyckades om ångesten gick ner, och att det misslyckades om den inte gjorde det."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Så är det inte. Ett försök lyckas när du får veta något. Du kan stå i matsalen med en åtta hela tiden och ändå lära dig tre saker: att ingen sa något, att benen höll, att du kunde tugga."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ibland sjunker ångesten medan du är där. Ibland sjunker den först när du kommer hem. Ibland märks det först den femte gången. Alla varianter fungerar."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det du övar på är att göra viktiga saker ",
    {
     "strong": "med"
    },
    " ångest. Det är det som gör livet större."
   ]
  },
  {
   "kind": "check",
   "check": "lar"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Utan knep"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Minns du fällan? Om knepet är med tar det åt sig äran. ”Det gick bra, men det var för att jag hade flaskan.”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Därför ska knepen bort. Inte alla på en gång, men ett i taget. Ju färre knep, desto tydligare svar."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "De luriga knepen är svårast att se. De händer inuti:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "tänka på annat tills det är över"
    ],
    [
     "räkna sekunder"
    ],
    [
     "öva på nästa mening"
    ],
    [
     "säga till sig själv ”det är ingen fara, det är ingen fara” om och om igen"
    ],
    [
     "hålla andan"
    ],
    [
     "planera hur man ska ta sig ut"
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Vad gör man i stället? Man tittar utåt. Hur ser det ut i rummet? Vad säger de? Hur smakar maten? Man låter ångesten vara med, som en radio i rummet bredvid. Man behöver inte stänga av den, och man behöver inte lyssna."
   ]
  },
  {
   "kind": "quote",
   "companion": "elias",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Jag satt på bussen och höll i stolen framför så hårt att det blev märken. Det var ett knep, det med. Nästa gång hade jag händerna i knäet."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Ett försök från början till slut"
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Två hållplatser",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Före."
      },
      " Elias sitter på sängen och skriver. ”Jag tror att jag får en panikattack innan första hållplatsen, och då måste jag be chauffören stanna.” Hur säker? 80 av 100. Ångest just nu: sex."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Under."
      },
      " Bussen är nästan tom. Han sätter sig i mitten, inte vid dörren. Flaskan är med, men den ligger i väskan. Dörrarna stängs. Hjärtat slår, fingrarna sticker. ”Nu kommer det”, tänker han. Ångesten är en nia när de svänger ut på vägen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Han tittar ut. En gubbe skottar. En unge i röd overall vinkar åt bussen, åt alla bussar antagligen. Elias vinkar inte. Men han tänker att han kunde ha gjort det."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Första hållplatsen. Han är kvar. Andra hållplatsen. Han går av, för det var så han hade bestämt."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Efter."
      },
      " ”Jag fick ingen panikattack. Eller så fick jag det, och den var så här. Jag behövde inte be chauffören om något.” Ångest efter en kvart: fyra."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Vad lärde jag mig?"
      },
      " ”Att nio går att sitta med. Och att det går över fast jag är på en buss.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Nästa dag åkte han samma sträcka igen. Den dagen var gissningen 60."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Onsdagskvällen",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Före."
      },
      " ”Om jag inte skriver till mamma på två timmar kommer jag att bli så orolig att jag kräks. Och något händer henne.” Säker: 70."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Under."
      },
      " Lo går ut med Sixten. Sedan pussel. Klockan sex är ångesten åtta. Hen går och ställer sig vid fönstret och ser efter billjus. Det är ett knep, och Lo går tillbaka till pusslet. Klockan halv sju är det sju. Sedan sex."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Efter."
      },
      " Mamma kommer sju. ”Du har inte skrivit”, säger hon. Lo kräktes inte. Det hände mamma att hon hade glömt mjölken."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Vad lärde jag mig?"
      },
      " ”Att det är mamma som håller henne på vägen. Inte mina meddelanden.”"
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "En gång i stället för tio",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Före."
      },
      " Tilda ska fråga chefen om ledigt. Hon har skrivit meddelandet. ”Om jag inte läser om det kommer det att stå något som låter otrevligt, och hon blir irriterad på mig i flera dagar.” Säker: 65. Ångest: sex."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Under."
      },
      " Hon läser det en gång. Fingret är över knappen. Det drar i henne att läsa en gång till, bara en. Hon trycker. Ångesten blir åtta direkt. Hon lägger mobilen i skåpet och går och fyller på mjölk."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Tio minuter senare vill hon titta om det verkligen stod ”hej” först. Hon fyller på fil också."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Efter."
      },
      " Chefen svarar vid två. ”Visst, jag ordnar det!” Med en sol."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Vad lärde jag mig?"
      },
      " ”Att jag inte behöver veta hur det lät. Och att vi har väldigt mycket fil.”"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Precis innan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "De sista minuterna är ofta värst. Då brukar larmet ha mycket att säga. Några saker kan hjälpa dig över tröskeln, utan att bli knep:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "Läs din anledning."
     },
     " Vad var det som var viktigt? Säg det högt, om du kan."
    ],
    [
     {
      "strong": "Bestäm det minsta."
     },
     " Du ska inte göra hela dagen. Du ska gå in genom en dörr."
    ],
    [
     {
      "strong": "Räkna inte ner."
     },
     " Den som räknar till tre hinner tänka vid två. Gå bara."
    ],
    [
     {
      "strong": "Låt ångesten komma med."
     },
     " ”Okej. Du får följa med. Men jag kör.”"
    ],
    [
     {
      "strong": "Bestäm när det är klart."
     },
     " ”Jag går när jag har ätit upp”, inte ”jag går när det känns bra”."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det sista är viktigt. Om du går just när ångesten är som högst, lär sig larmet att det var att gå som hjälpte. Försök att vara kvar till den tid eller den punkt du har bestämt. Går det inte, gå tillbaka en kort stund samma dag om du kan. Även två minuter räknas."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Samma sak, om och om igen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett försök är en början. Men larmet är misstänksamt. ”Det var väl tur. Det var en tisdag. Chauffören var snäll.”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Därför gör du om det. Samma steg, helst tre gånger den här veckan. Och så byter du något:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "annan plats:"
     },
     " en annan buss, en annan affär, ett annat klassrum"
    ],
    [
     {
      "strong": "annan tid:"
     },
     " morgon, kväll, när du är trött, när det är fullt"
    ],
    [
     {
      "strong": "andra människor:"
     },
     " en kompis, en ny person, en vuxen"
    ],
    [
     {
      "strong": "annan dag:"
     },
     " också en dag när du mår sämre"
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Om du bara övar när allt är perfekt, lär sig larmet att det är ofarligt när allt är perfekt. Livet är sällan det. Så öva också i slask."
   ]
  },
  {
   "kind": "check",
   "check": "kvar"
  },
  {
   "kind": "exercise",
   "exercise": "protokoll"
  },
  {
   "kind": "exercise",
   "exercise": "nymiljo"
  },
  {
   "kind": "exercise",
   "exercise": "knepbort"
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Samma hand, tre gånger",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Måndag, svenska: handen i luften, ett enda ord. Gissningen var 90."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Onsdag, bild: samma hand, en lärare som sällan hör. Noor fick säga det två gånger. Gissningen var 50, och det slog nästan in, för någon suckade. Men det var åt läraren."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Fredag, idrott, i en hall där allt ekar: gissningen var 20. Hon märkte att hon hade räckt upp handen innan hon hann tänka på den."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Det är inte modigare på fredagen än på måndagen”, skrev hon. ”Det är bara mindre nytt.”"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "När det inte gick som du tänkt"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag gick därifrån.”"
    },
    " Då vet du att steget var för stort den dagen. Gör ett mindre, gärna redan i dag eller i morgon. Det är bättre att göra ett litet än att vänta."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Det jag var rädd för hände.”"
    },
    " Det händer ibland. Någon skrattar. Man får en panikattack. Skriv ner det. Och skriv också: vad hände sedan? Hur länge varade det? Vad klarade du? Ofta visar det sig att det gick att vara med om."
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "När det blev fel",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Tilda skickade ett meddelande till chefen utan att läsa om det. Det stod ”jag kan jobba söndag” fast hon menade lördag."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Chefen ringde. Tilda blev iskall. ”Menade du lördag?” ”Ja. Förlåt.” ”Ingen fara. Då skriver jag upp dig på lördag.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Samtalet tog nitton sekunder. I protokollet skrev hon: ”Det värsta hände. Det tog nitton sekunder.”"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag kände ingenting.”"
    },
    " Kanske är steget för lätt nu. Grattis, gå upp ett. Eller så var ett knep med som du inte såg."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Det var bättre i går.”"
    },
    " Det går upp och ner. Sömn, mat, bråk hemma och vanlig otur spelar in. Titta på hela veckan, inte på en dag."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag är helt slut.”"
    },
    " Ja. Det här är hård träning. Planera något vilsamt efteråt. Det är inte en belöning du måste förtjäna. Det är återhämtning."
   ]
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Ett försök ska vara obehagligt, inte farligt. Om tankar på att skada dig blir starkare, sluta öva och berätta det. Det är alltid rätt att göra. Ring ",
      {
       "link": "112",
       "href": "tel:112"
      },
      " vid fara. ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      " och ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      " svarar när du behöver prata."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag hinner inte.”"
    },
    " Titta på veckan. Finns det något du ändå ska göra, som går att göra om till ett försök? Vägen till skolan, maten, en lektion. De bästa försöken är sånt som redan ligger i vägen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Ingen märkte något.”"
    },
    " Just det. Skriv upp det. Det är ofta hela lärdomen."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Prata med dig själv efteråt"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Direkt efter ett försök kommer ofta en röst som räknar upp allt som var dåligt. Du mumlade. Du såg konstig ut. Det var väl inget att skryta med."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Skriv protokollet innan du lyssnar på den. Börja med det en kamera hade sett. Det brukar vara kortare och snällare."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Och gör något skönt sedan. Ät något. Ring någon. Lägg dig på golvet och hör på en låt. Kroppen har jobbat."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Den här veckan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tre försök. Det kan vara samma steg tre gånger. Skriv gissningen före och svaret efter, varje gång."
   ]
  },
  {
   "kind": "quote",
   "companion": "noor",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Jag hade skrivit 90 av 100 på att tre skulle vända sig om. Sedan skrev jag 50. Sedan 20. Det var första gången jag såg larmet ha fel i siffror."
     ]
    }
   ]
  },
  {
   "kind": "homework"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Det viktigaste från det här avsnittet"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Gissa före. Titta efter. Skillnaden är det du lär dig."
    ],
    [
     "Du behöver inte bli lugn för att det ska ha gått bra."
    ],
    [
     "Knep tar åt sig äran. Ta bort dem ett i taget."
    ],
    [
     "Gör om det, på nya ställen, också en dålig dag."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nästa gång handlar om det som händer i huvudet: oron, tankarna och rösten som är så hård mot dig."
   ]
  }
 ],
 "exercises": [
  {
   "id": "protokoll",
   "kind": "protocol",
   "title": "Testprotokollet",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Fyll i de första rutorna ",
      {
       "strong": "före"
      },
      " försöket. Fyll i resten efteråt, helst inom en timme. Ett protokoll för varje försök. Du kan ha det öppet i mobilen."
     ]
    }
   ],
   "fields": [
    {
     "id": "test",
     "kind": "repeat",
     "min": 1,
     "max": 20,
     "fields": [
      {
       "id": "steg",
       "kind": "ref",
       "to": "m4.trappa",
       "label": "Vilket steg på trappan?"
      },
      {
       "id": "tror",
       "kind": "text",
       "label": "Före: vad tror du händer?",
       "hint": "Så tydligt att det går att se om det slog in."
      },
      {
       "id": "sakerhet",
       "kind": "slider",
       "min": 0,
       "max": 100,
       "step": 10,
       "label": "Före: hur säker är du, 0 till 100?"
      },
      {
       "id": "fore",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "Ångest före"
      },
      {
       "id": "topp",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "Ångest som mest"
      },
      {
       "id": "efter",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "Ångest efteråt"
      },
      {
       "id": "hande",
       "kind": "text",
       "label": "Efter: vad hände?",
       "hint": "Det en kamera skulle ha sett."
      },
      {
       "id": "larde",
       "kind": "text",
       "label": "Efter: vad lärde du dig?",
       "hint": "Vad var annorlunda mot det du trodde?"
      },
      {
       "id": "knepAnvanda",
       "optional": true,
       "kind": "text",
       "label": "Knep som smög sig med"
      }
     ],
     "label": "Mina försök"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Räcka upp handen och svara ja eller nej"
       },
       {
        "field": "tror",
        "text": "Rösten skakar, och minst tre vänder sig om"
       },
       {
        "field": "sakerhet",
        "text": "90"
       },
       {
        "field": "fore",
        "text": "6"
       },
       {
        "field": "topp",
        "text": "8"
       },
       {
        "field": "efter",
        "text": "3"
       },
       {
        "field": "hande",
        "text": "Läraren frågade om alla hade läst klart. Jag räckte upp handen och sa nej. Hon sa: tack, då tar vi fem minuter till. En vände sig om. Det var Maja, hon gjorde tummen upp."
       },
       {
        "field": "larde",
        "text": "Folk tittar mest på läraren. Tre personer sa ”skönt” för att de inte heller var klara."
       },
       {
        "field": "knepAnvanda",
        "text": "Övade ordet nej. Det är ganska kort."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Gå hemifrån med lampan tänd"
       },
       {
        "field": "tror",
        "text": "Jag måste vända på vägen till bussen"
       },
       {
        "field": "sakerhet",
        "text": "75"
       },
       {
        "field": "fore",
        "text": "5"
       },
       {
        "field": "topp",
        "text": "7"
       },
       {
        "field": "efter",
        "text": "2"
       },
       {
        "field": "hande",
        "text": "Jag tänkte på lampan tills bussen svängde vid sjukhuset. På jobbet glömde jag den."
       },
       {
        "field": "larde",
        "text": "Det kostade väl några ören i el."
       },
       {
        "field": "knepAnvanda",
        "text": "Tänkte skicka ett meddelande till Emil, men gjorde det inte."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "nymiljo",
   "kind": "form",
   "title": "Upprepa i ny miljö",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj ett steg som du har gjort minst en gång. Skriv tre andra ställen, tider eller personer att pröva det med."
     ]
    }
   ],
   "fields": [
    {
     "id": "steg",
     "kind": "ref",
     "to": "m4.trappa",
     "label": "Steget jag gör igen"
    },
    {
     "id": "platser",
     "kind": "list",
     "count": 3,
     "label": "Tre nya sätt"
    }
   ],
   "examples": [
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Åka två hållplatser själv"
       },
       {
        "field": "platser",
        "text": "När skolan slutar och det är fullt. Efter att ha sprungit till hållplatsen. Sitta längst bak."
       }
      ]
     ]
    },
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Fråga en i klassen vad vi har i läxa"
       },
       {
        "field": "platser",
        "text": "Någon jag aldrig pratat med. I korridoren när flera står där. I bildsalen."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "knepbort",
   "kind": "form",
   "title": "Ta bort ett knep till",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Titta i dina protokoll. Vilket knep smyger sig oftast med? Skriv hur du gör samma steg utan det."
     ]
    }
   ],
   "fields": [
    {
     "id": "knepet",
     "kind": "text",
     "label": "Knepet som ska bort"
    },
    {
     "id": "utan",
     "kind": "text",
     "label": "Så gör jag steget utan det"
    }
   ],
   "examples": [
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "knepet",
        "text": "Stå vid fönstret och se efter billjus"
       },
       {
        "field": "utan",
        "text": "Dra ner persiennen klockan fem. Sitta i köket."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "knepet",
        "text": "Flaskan i väskan"
       },
       {
        "field": "utan",
        "text": "Lämna den hemma på torsdag. Det finns vatten i Orsa."
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "lar",
   "question": "Noor ställer en fråga högt i svenskan. Ångesten är sju hela tiden. Läraren svarar. Ingen skrattar. Var det ett lyckat försök?",
   "alternatives": [
    {
     "text": "Nej, för ångesten gick aldrig ner",
     "right": false,
     "why": "Det är lätt att tro. Men målet var inte att bli lugn. Målet var att se om alla skulle skratta."
    },
    {
     "text": "Ja, men bara om hon känner sig stolt",
     "right": false,
     "why": "Stolthet är härligt när den kommer. Ibland känner man mest trötthet. Försöket räknas ändå."
    },
    {
     "text": "Ja, för hon fick veta något hon inte visste förut",
     "right": true,
     "why": "Precis. Hon trodde att de skulle skratta, och det gjorde de inte. Det är sånt som larmet behöver få vara med om."
    }
   ]
  },
  {
   "id": "kvar",
   "question": "Varför är det bra att göra samma steg på olika ställen?",
   "alternatives": [
    {
     "text": "För att larmet annars tror att det bara gick bra just där",
     "right": true,
     "why": "Ja. Varje nytt ställe tar bort ett ”ja, men det var bara för att …”. Då håller det du lärt dig även den dag det är rörigt."
    },
    {
     "text": "För att man annars tröttnar på det första stället",
     "right": false,
     "why": "Det kan man göra. Men det är inte huvudskälet. Att det blir lite tråkigt är faktiskt ett gott tecken."
    },
    {
     "text": "För att det första stället slutar fungera",
     "right": false,
     "why": "Nej, det du lärt dig där finns kvar. Det blir bara starkare av att du prövar det i fler rum."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Skicka in minst tre försök. De du har skrivit i protokollet kan du ta med."
    ]
   }
  ],
  "fields": [
   {
    "id": "tester",
    "kind": "repeat",
    "min": 3,
    "max": 20,
    "fields": [
     {
      "id": "steg",
      "kind": "ref",
      "to": "m4.trappa",
      "label": "Vilket steg?"
     },
     {
      "id": "tror",
      "kind": "text",
      "label": "Före: vad trodde du skulle hända?"
     },
     {
      "id": "sakerhet",
      "kind": "slider",
      "min": 0,
      "max": 100,
      "step": 10,
      "label": "Hur säker är du?"
     },
     {
      "id": "fore",
      "kind": "slider",
      "min": 0,
      "max": 10,
      "step": 1,
      "label": "Ångest före"
     },
     {
      "id": "topp",
      "kind": "slider",
      "min": 0,
      "max": 10,
      "step": 1,
      "label": "Ångest som mest"
     },
     {
      "id": "efter",
      "kind": "slider",
      "min": 0,
      "max": 10,
      "step": 1,
      "label": "Ångest efteråt"
     },
     {
      "id": "hande",
      "kind": "text",
      "label": "Vad hände?"
     },
     {
      "id": "larde",
      "kind": "text",
      "label": "Vad lärde du dig?"
     },
     {
      "id": "knepAnvanda",
      "optional": true,
      "kind": "text",
      "label": "Knep som smög sig med"
     }
    ],
    "label": "Mina försök"
   }
  ],
  "examples": [
   {
    "companion": "lo",
    "answers": [
     [
      {
       "field": "steg",
       "text": "Inget meddelande till mamma på två timmar"
      },
      {
       "field": "tror",
       "text": "Jag kräks, och något händer henne"
      },
      {
       "field": "sakerhet",
       "text": "70"
      },
      {
       "field": "fore",
       "text": "6"
      },
      {
       "field": "topp",
       "text": "8"
      },
      {
       "field": "efter",
       "text": "4"
      },
      {
       "field": "hande",
       "text": "Hon kom hem. Jag hade magont men kräktes inte."
      },
      {
       "field": "larde",
       "text": "Det är inte mina meddelanden som håller henne på vägen."
      },
      {
       "field": "knepAnvanda",
       "text": "Fönstret"
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "test": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 360 170"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M12 62q0-42 64-42t64 42-64 42q-12 0-22-2l-20 18 4-26q-26-12-26-32z",
      "fill": "var(--waiting-soft)",
      "stroke": "var(--waiting)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "rect",
     "attributes": {
      "x": "208",
      "y": "22",
      "width": "142",
      "height": "82",
      "rx": "12",
      "fill": "var(--good-soft)",
      "stroke": "var(--good)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M150 62h46m-10-9 11 9-11 9",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M174 112v16m-8-7 8 8 8-8",
      "fill": "none",
      "stroke": "var(--brand)",
      "stroke-width": "3",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--ink)",
      "font-size": "16",
      "text-anchor": "middle"
     },
     "children": [
      {
       "tag": "text",
       "attributes": {
        "x": "76",
        "y": "68"
       },
       "children": [
        "Det jag tror"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "279",
        "y": "68"
       },
       "children": [
        "Det som hände"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "174",
        "y": "156",
        "font-weight": "600",
        "fill": "var(--brand-text)"
       },
       "children": [
        "Överraskning"
       ]
      }
     ]
    }
   ]
  },
  "noor": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--brand-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M17 83c3-14 14-19 31-19s28 5 31 19a47 47 0 0 1-62 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M36 65q12 12 24 0",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M28 66c-5-12-4-44 20-44s25 32 20 44c-3 2-7 2-9 0l-1-8H38l-1 8c-2 2-6 2-9 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v7q6 6 12 0v-7",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M35 43c0-6 7-7 13-13 4 6 13 7 13 13 0 9-6 16-13 16s-13-7-13-16z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M32 60c-2-9-1-24 8-31M64 60c2-9 1-24-8-31",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M43 46v1M53 46v1M45 53q3 2 6 0",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "elias": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--urgent-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M17 83c3-14 14-19 31-19s28 5 31 19a47 47 0 0 1-62 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M24 75q24 9 48 0M22 80q26 10 52 0",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v8q6 6 12 0v-8",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M34 41v5c0 9 6 15 14 15s14-6 14-15v-5z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M33 36c0-18 30-18 30 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "30",
        "y": "35",
        "width": "36",
        "height": "8",
        "rx": "4",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M41 25v9M48 23v11M55 25v9",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "48",
        "cy": "19",
        "r": "4",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M43 48v1M53 48v1M45 55h6",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "lo": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--waiting-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M18 84c2-15 14-21 30-21s28 6 30 21a47 47 0 0 1-60 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M33 65q15 16 30 0M42 73v8M54 73v8",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v7q6 5 12 0v-7",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "ellipse",
       "attributes": {
        "cx": "48",
        "cy": "46",
        "rx": "13",
        "ry": "14",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M34 47c-5-14 4-22 13-22 12-1 19 8 15 21-2-4-4-6-7-8-5 3-13 3-17 1-2 2-3 5-4 8z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M41 30q5 3 12 1M38 35q2-3 6-4",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "43",
        "cy": "47",
        "r": "4",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "53",
        "cy": "47",
        "r": "4",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M47 47h2M43 47v.1M53 47v.1M45 55q3 1 6 0",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "tilda": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 96 96"
   },
   "children": [
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "48",
      "r": "47",
      "fill": "var(--good-soft)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "currentColor",
      "stroke-width": "2",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M17 83c3-14 14-19 31-19s28 5 31 19a47 47 0 0 1-62 0z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M38 65l10 11 10-11",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M42 56v8q6 6 12 0v-8",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "48",
        "cy": "20",
        "r": "8",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M45 17q4-2 6 2M43 22q5 3 9 0",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "ellipse",
       "attributes": {
        "cx": "48",
        "cy": "46",
        "rx": "13",
        "ry": "15",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M33 49c-3-16 5-23 15-23s18 7 15 23c-2-5-4-8-6-10-6 1-12-1-15-4-2 5-6 9-9 14z",
        "fill": "var(--surface)"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M40 29q3 3 9 4M57 30q2 4 2 8",
        "fill": "none"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M43 47v1M53 47v1M45 54q3 2 6 0",
        "fill": "none"
       },
       "children": []
      }
     ]
    }
   ]
  }
 }
}
