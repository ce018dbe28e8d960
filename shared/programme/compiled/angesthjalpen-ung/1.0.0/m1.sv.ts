/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m1",
 "language": "sv",
 "title": "Din karta",
 "lead": "Ångest är kroppens larm. Det känns hemskt, men det är inte farligt, och det går över. Här ritar du en karta över när ditt larm går, vad du gör då och vad du vill kunna göra mer av.",
 "minutes": 25,
 "words": 1868,
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
    "Välkommen hit"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du har börjat på något som många drar sig för. Det är modigt, även om det kanske inte känns så."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det här programmet har åtta avsnitt. De flesta tar ungefär en vecka per avsnitt, och ibland lite mer. Du läser, provar saker och skriver. Din behandlare läser det du skickar in och svarar dig."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte vara bra på att skriva. Stavfel gör ingenting. Halva meningar går bra. Det viktiga är att det är ditt."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ta en paus när du vill. Det du skriver sparas som ett utkast hela tiden. Du kan läsa hälften på bussen och resten i morgon."
   ]
  },
  {
   "kind": "fact",
   "title": "Så här brukar en vecka se ut",
   "blocks": [
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       "Du läser avsnittet. Det tar en knapp halvtimme."
      ],
      [
       "Du svarar på Veckokollen. Det går på ett par minuter."
      ],
      [
       "Du gör en uppgift i din vanliga vardag, lite i taget."
      ],
      [
       "Du skickar in, och din behandlare svarar."
      ]
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Meddelanden läses inte dygnet runt. Högst upp på varje sida finns en knapp till akut hjälp."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Behöver du ta det långsammare? Säg det. Det finns inget som heter att ligga efter."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Det här kan du vänta dig"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "De första tre avsnitten handlar om att förstå. Du tittar på ditt larm, mäter det och hittar fällan som håller det vid liv. I avsnitt fyra bygger du en egen trappa. Sedan börjar du gå på den. Mot slutet jobbar du med tankar, med vardagen och med hur du behåller det du har lärt dig."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det kommer att gå upp och ner. De flesta har någon vecka då det känns som att inget händer, och någon vecka då det känns värre. Det är ofta då man har börjat röra vid något viktigt. Skriv till din behandlare hur det är på riktigt. Du behöver inte vara en duktig deltagare."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det här är inget prov. Ingen rättar. Du kan inte göra fel på ett sätt som förstör."
   ]
  },
  {
   "kind": "heading",
   "level": 3,
   "text": [
    "Vem läser det jag skriver?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Din behandlare läser det du skickar in, och svarar. Är behandlaren sjuk eller ledig kan en kollega på samma mottagning ta över. Dina utkast läser ingen förrän du skickar dem."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Dina föräldrar kan inte logga in här i ditt ställe. Inte din skola heller. Undrar du vad en förälder kan få veta, så fråga din behandlare."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det finns ett undantag som är bra att veta om. Om någons liv är i fara, eller om ett barn far illa, måste vi försöka hjälpa. Då säger vi det till dig först, så långt det går."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Bor du på en liten ort där alla känner alla? Då är det extra viktigt att du vet att de som jobbar här har tystnadsplikt. De får inte prata om dig vid köksbordet, i affären eller på matchen."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Fyra som går före dig"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Genom hela programmet får du följa fyra personer. De är påhittade, men det de är med om är vanligt. Kanske liknar du en av dem. Kanske är du lite av varje, eller något helt annat."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noor, 16, Borlänge",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Noor går första året på gymnasiet. Hon är rolig hemma och tyst i skolan. När någon i klassen tittar på henne blir hon varm i hela ansiktet."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Hon äter sällan i matsalen. ”Jag är inte hungrig”, säger hon. Sanningen är att hon inte vet vart hon ska titta medan hon tuggar."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "På måndag ska hon redovisa i svenskan. Hon har redan börjat känna efter om hon håller på att bli sjuk."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias, 17, Mora",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Elias spelade hockey i tio år. I höstas, på bussen hem från Orsa, började hjärtat slå så hårt att han trodde att han skulle dö. Händerna domnade. Han fick ingen luft."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "På akuten sa de att hjärtat var friskt. Det var panik. Det borde ha varit skönt att höra. Men nu är han rädd för att det ska komma tillbaka."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Han åker inte buss längre. Han har slutat med hockeyn. Han har alltid en vattenflaska med sig och sitter närmast dörren."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Lo, 14, Särna",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Lo går i åttan och bor med mamma, hunden Sixten och två mil till närmaste kompis. Hen tänker mycket. Om mamma är sen hem ser hen framför sig en älg på vägen, i mörkret."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Då skickar Lo ett meddelande. Och ett till. När mamma svarar blir det lugnt i kanske tio minuter. Sedan kommer nästa tanke: provet, klimatet, en kompis som svarade så kort."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "På kvällarna är det värst. Klockan ett ligger Lo vaken och löser problem som inte har hänt."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "Tilda, 19, Ludvika",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Tilda är uppvuxen i Grangärde men har precis flyttat till en egen lägenhet i Ludvika. Hon jobbar i en mataffär och är noga med allt."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Innan hon går hemifrån kollar hon spisen. Och strykjärnet. Och dörren. Sedan går hon tillbaka och kollar igen, för tänk om hon tänkte på annat när hon kollade. Ibland tar det fyrtio minuter."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Samma sak med meddelanden. Hon läser det hon skrivit tio gånger, så att ingen ska kunna ta illa upp."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Fyra olika liv. Ändå händer samma sak i dem alla. Ett larm går. Det känns outhärdligt. Och de gör något för att få tyst på det."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Larmet i kroppen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tänk på en brandvarnare. Den ska tjuta när det brinner. Då räddar den liv."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men ibland tjuter den för att någon rostar bröd. Larmet är lika högt. Det är lika svårt att stå kvar i rummet. Ändå brinner det inte."
   ]
  },
  {
   "kind": "picture",
   "picture": "larm",
   "alt": "En brandvarnare i taket tjuter högt. Under den står en vanlig brödrost som ryker lite. Det brinner inte.",
   "caption": "Larmet är på riktigt. Elden är det inte."
  },
  {
   "kind": "paragraph",
   "text": [
    "Ångest fungerar likadant. Det är ett larm som är till för att skydda dig. Människor har haft det i hundratusentals år. De som blev rädda snabbt klarade sig undan vargen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Problemet är inte att du har ett larm. Problemet är att det är lite för känsligt just nu. Det går för en redovisning, en bussresa eller ett meddelande utan svar."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "När larmet går händer tre saker på en gång:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "Kroppen"
     },
     " gör sig redo. Hjärtat slår, du blir varm, magen knyter sig."
    ],
    [
     {
      "strong": "Tankarna"
     },
     " letar efter faran. ”Tänk om jag gör bort mig.” ”Tänk om jag svimmar.”"
    ],
    [
     {
      "strong": "Du gör något"
     },
     " för att det ska sluta. Du går därifrån, kollar, frågar eller tystnar."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Allt det där är mänskligt. Det är inte svaghet, och du har inte hittat på det. Det är inte heller ditt fel."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett larm kan vara hur högt som helst utan att vara farligt. Det går alltid ner till slut. Nästa avsnitt handlar om hur det går till."
   ]
  },
  {
   "kind": "check",
   "check": "larmet"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Varför har just jag ett känsligt larm?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det finns nästan aldrig en enda orsak. Oftast är det flera saker som har lagts på varandra."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "En del föds med ett larm som är lite snabbare, precis som en del föds med god hörsel. Ofta finns det fler i släkten. En del har varit med om något skrämmande. En del har haft det stressigt länge, med skolan, pengar, bråk hemma eller en flytt. Och ibland har larmet bara gått en gång, på fel plats, och sedan fastnat."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte ta reda på exakt varför för att det ska bli bättre. En brandvarnare går att ställa in på nytt, även om ingen vet vem som ställde in den från början."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Rita en karta"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "När allt händer på en gång är det svårt att förstå. Då hjälper det att lägga ut det, ruta för ruta. Vi kallar det för en karta."
   ]
  },
  {
   "kind": "picture",
   "picture": "karta",
   "alt": "Fyra rutor i en ring med pilar emellan: situationen, känslan, kroppen och det jag gör. Från det jag gör går en prickad pil tillbaka till situationen.",
   "caption": "Kartan har fyra rutor. Den prickade pilen visar att det du gör påverkar nästa gång."
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Situationen"
    },
    " är det en kamera skulle se. Inte ”alla dömde mig”, utan ”jag gick in i matsalen, det satt sex personer vid bordet”."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Känslan"
    },
    " har ofta ett kort namn. Rädd. Skamsen. Orolig. Arg. Det kan vara flera."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Kroppen"
    },
    " är det du märker från halsen och neråt, eller i huvudet. Klump i halsen. Darriga ben. Tryck över bröstet."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Det jag gör"
    },
    " är också sånt som inte syns. Att titta ner i mobilen är att göra något. Att räkna till tio, le fast du inte vill eller låtsas sova är också det."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "karta"
  },
  {
   "kind": "paragraph",
   "text": [
    "Titta på din karta en stund. Den är inte ett betyg. Den visar bara hur det brukar gå till. Det är bra att veta när man ska hitta en ny väg."
   ]
  },
  {
   "kind": "quote",
   "companion": "tilda",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "När jag såg det på papper blev jag först generad. Sedan tänkte jag: det är ju inte konstigt att jag blir sen till jobbet. Det är ett helt program som går igång."
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "kartan"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Det som är viktigt för dig"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Målet med programmet är inte att du aldrig ska känna ångest. Ingen människa lever så. Målet är att du ska få göra det som betyder något för dig, också när larmet låter."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Därför börjar vi med frågan: vad är det ångesten tar plats från?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det behöver inte vara något stort. Att kunna skratta högt i korridoren. Att åka och bada i Siljan med de andra. Att svara när telefonen ringer. Att vara den kompis man vill vara."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "viktigt"
  },
  {
   "kind": "paragraph",
   "text": [
    "Spara det du skrev någonstans i huvudet. När en övning blir jobbig är det hit du kan gå tillbaka. Det är därför du gör den."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Din trygghetsplan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Alla i programmet gör en trygghetsplan, också de som mår ganska bra. Den är som en reservnyckel. Man hoppas att man inte behöver den, men det är bra att veta var den ligger."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Planen är din. Du kan skriva ut den, ha den i mobilen och ändra den när du vill. Du kan också gömma den, om du delar mobil eller dator med någon."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Den är till för kvällar när allt blir för mycket. När man mår som sämst är det svårt att tänka ut vad man ska göra. Därför tänker man ut det innan."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "trygghetsplan"
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Har du tankar på att skada dig eller på att inte vilja leva? Det händer fler än man tror, och det går att få hjälp. Berätta för en vuxen, eller hör av dig till någon av dem här."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Är det bråttom, ring ",
      {
       "link": "112",
       "href": "tel:112"
      },
      ". Du kan alltid ringa Självmordslinjen på ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      ". Är du under 18 kan du ringa Bris på ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      "."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Vänta inte på att din behandlare ska läsa."
     ]
    }
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
    "Du har gjort den svåraste delen: du har börjat titta på det. I veckan räcker det att du fortsätter titta. Du behöver inte ändra på något än."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "När larmet går, stanna upp i fem sekunder. Tänk: ”Jaha, där gick larmet.” Skriv sedan några ord i mobilen, så att du minns."
   ]
  },
  {
   "kind": "quote",
   "companion": "lo",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Jag trodde att jag skulle må sämre av att tänka på det. Men jag tänkte ju redan på det hela tiden. Nu skrev jag ner det i stället."
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
     "Ångest är ett larm. Det är högt, men det är inte farligt."
    ],
    [
     "Larmet syns i kroppen, i tankarna och i det du gör."
    ],
    [
     "En karta gör det rörigt blir lite mindre rörigt."
    ],
    [
     "Du gör det här för något som är viktigt för dig."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Bra jobbat. Nästa gång får du veta varför hjärtat bultar och hur en ångestkurva ser ut."
   ]
  }
 ],
 "exercises": [
  {
   "id": "karta",
   "kind": "form",
   "title": "Min första karta",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj en gång den senaste veckan då larmet gick. Den behöver inte vara den värsta. Ta hellre en lagom, till exempel en fyra eller femma av tio."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Skriv kort. Du kan göra fler kartor senare."
     ]
    }
   ],
   "fields": [
    {
     "id": "situation",
     "kind": "longtext",
     "label": "Situationen: var var du, vem var där, vad hände?",
     "hint": "Skriv bara det en kamera skulle ha sett."
    },
    {
     "id": "kansla",
     "kind": "text",
     "label": "Känslan: vad kände du?"
    },
    {
     "id": "kropp",
     "kind": "text",
     "label": "Kroppen: vad märkte du i kroppen?"
    },
    {
     "id": "jagGjorde",
     "kind": "text",
     "label": "Det jag gjorde, även sånt som inte syntes"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Lektion i svenska. Läraren sa att vi skulle läsa högt, en i taget. Det var tre personer kvar till mig."
       },
       {
        "field": "kansla",
        "text": "Rädd. Skamsen, fast inget hade hänt än."
       },
       {
        "field": "kropp",
        "text": "Varm i ansiktet, torr i munnen, hjärtat dunkade i öronen."
       },
       {
        "field": "jagGjorde",
        "text": "Räknade ut vilket stycke jag skulle få och övade det tyst. Sedan frågade jag om jag fick gå på toa."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Stod vid hållplatsen i Mora. Bussen till Orsa kom."
       },
       {
        "field": "kansla",
        "text": "Skräck. Sedan besviken."
       },
       {
        "field": "kropp",
        "text": "Hjärtat, stickningar i fingrarna, som att jag inte var riktigt där."
       },
       {
        "field": "jagGjorde",
        "text": "Lät bussen åka. Ringde mamma och sa att jag missat den."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Mamma skulle komma klockan sex. Klockan var kvart över. Hon svarade inte."
       },
       {
        "field": "kansla",
        "text": "Orolig. Nästan panik."
       },
       {
        "field": "kropp",
        "text": "Ont i magen, kunde inte sitta still."
       },
       {
        "field": "jagGjorde",
        "text": "Skrev sju meddelanden. Kollade vägkameran. Ringde mormor."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Skulle gå till jobbet. Stod i hallen med jackan på."
       },
       {
        "field": "kansla",
        "text": "Orolig. Irriterad på mig själv."
       },
       {
        "field": "kropp",
        "text": "Spänd i axlarna, tryck i bröstet."
       },
       {
        "field": "jagGjorde",
        "text": "Kollade spisen fem gånger och tog ett foto av den."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "viktigt",
   "kind": "form",
   "title": "Tre saker som är viktiga för mig",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Tänk på hur du skulle vilja ha det om larmet inte fick bestämma. Skriv tre saker. Skriv sedan en mening om vad du vill kunna om åtta veckor."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Skriv hellre ”jag vill kunna åka buss till Falun” än ”jag vill inte ha panik”. Det är lättare att gå mot något än bort från något."
     ]
    }
   ],
   "fields": [
    {
     "id": "viktigt",
     "kind": "list",
     "count": 3,
     "label": "Tre saker som är viktiga för mig"
    },
    {
     "id": "mal",
     "kind": "text",
     "label": "Om åtta veckor vill jag kunna …",
     "hint": "Välj något du kan se att du gör."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Att folk får veta att jag är rolig. Att äta lunch med Maja och de andra. Att läsa vidare till något där man pratar med folk."
       },
       {
        "field": "mal",
        "text": "Hålla en redovisning och vara kvar i rummet hela lektionen."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Hockeyn. Att inte behöva bli skjutsad. Farfar i Falun."
       },
       {
        "field": "mal",
        "text": "Ta bussen till farfar själv."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Sova. Hänga med min kusin i Älvdalen. Att mamma slipper vara irriterad på mig."
       },
       {
        "field": "mal",
        "text": "Sova över hos min kusin utan att ringa hem."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Att bli sjuksköterska. Att kunna vara spontan. Min sambo Emil."
       },
       {
        "field": "mal",
        "text": "Gå hemifrån på fem minuter."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "trygghetsplan",
   "kind": "safetyPlan",
   "title": "Min trygghetsplan",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Fyll i så mycket du kan nu. Några tomma rutor gör ingenting. Du och din behandlare kan göra klart den tillsammans."
     ]
    }
   ],
   "fields": [
    {
     "id": "trygghetsplan",
     "kind": "safetyPlan",
     "parts": [
      {
       "id": "tecken",
       "label": "Tecken på att det är på väg att bli för mycket"
      },
      {
       "id": "lugnar",
       "label": "Sånt som brukar lugna mig, eller få en kvart att gå"
      },
      {
       "id": "personer",
       "label": "Någon jag kan prata med, och hur jag når dem"
      },
      {
       "id": "platser",
       "label": "Platser där det brukar kännas bättre"
      },
      {
       "id": "tryggare",
       "label": "Så gör jag det tryggare runt mig"
      },
      {
       "id": "nummer",
       "label": "Nummer jag kan ringa eller skriva till"
      }
     ],
     "label": "Min trygghetsplan"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "Jag slutar svara Maja. Jag ligger i sängen med kläderna på."
       },
       {
        "field": "lugnar",
        "text": "Duscha varmt. Rita. Gå ut med Sami till lekplatsen, han babblar hela tiden."
       },
       {
        "field": "personer",
        "text": "Maja. Pappa, fast han kör buss till åtta. Kuratorn på skolan, hon sitter där varje dag utom fredag."
       },
       {
        "field": "platser",
        "text": "Köket hemma. Biblioteket, hörnet vid fönstret."
       },
       {
        "field": "tryggare",
        "text": "Jag lämnar mobilen i köket när jag läser elaka saker. Pappa har låst in medicinerna."
       },
       {
        "field": "nummer",
        "text": "112 om det är bråttom. 116 111 till Bris. Pappas jobbmobil."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "Jag ställer in allt. Blir arg för ingenting."
       },
       {
        "field": "lugnar",
        "text": "Skruva på mopeden. Hugga ved. Musik i lurarna."
       },
       {
        "field": "personer",
        "text": "Mamma. Farfar, han frågar aldrig så mycket men han svarar alltid."
       },
       {
        "field": "platser",
        "text": "Garaget. Ner till vattnet vid hamnen."
       },
       {
        "field": "tryggare",
        "text": "Inte vara ensam hemma när det är som värst. Då åker jag till farfar, eller så kommer han hit."
       },
       {
        "field": "nummer",
        "text": "112, 90101, och 1177 om jag undrar något om kroppen."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "Jag kan inte sluta fråga. Jag har inte sovit på flera nätter."
       },
       {
        "field": "lugnar",
        "text": "Sixten. Lägga pussel. Höra på samma ljudbok som förra gången."
       },
       {
        "field": "personer",
        "text": "Mamma. Mormor. Min mentor i skolan."
       },
       {
        "field": "platser",
        "text": "Soffan bredvid kaminen. Stigen bakom huset, om det är ljust."
       },
       {
        "field": "tryggare",
        "text": "Mobilen i köket på natten. Jag säger till mamma i stället för att ligga själv."
       },
       {
        "field": "nummer",
        "text": "116 111, mormor, 112."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "tecken",
        "text": "Jag kommer för sent flera dagar i rad. Jag slutar äta lunch."
       },
       {
        "field": "lugnar",
        "text": "Ringa syrran. Baka något enkelt. Gå en bit längs Väsman."
       },
       {
        "field": "personer",
        "text": "Emil. Min syster. Min chef vet lite, och hon är snäll."
       },
       {
        "field": "platser",
        "text": "Mammas kök i Grangärde."
       },
       {
        "field": "tryggare",
        "text": "Emil har hand om det som jag kan göra mig illa med. Vi har bestämt det ihop."
       },
       {
        "field": "nummer",
        "text": "90101, 1177, 112."
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "larmet",
   "question": "Elias hjärta rusar när han ser bussen komma. Vad säger det säkert om bussen?",
   "alternatives": [
    {
     "text": "Att bussen är farlig för honom",
     "right": false,
     "why": "Det är så det känns. Men larmet kan inte se skillnad på en fara och något som bara liknar en. Känslan är sann, men den är inget bevis."
    },
    {
     "text": "Ingenting, det säger bara att larmet har gått",
     "right": true,
     "why": "Just det. Larmet berättar att kroppen har gjort sig redo. Det berättar inte om det brinner."
    },
    {
     "text": "Att något är fel på hans hjärta",
     "right": false,
     "why": "Ett hjärta som slår fort när man är rädd gör det som ett hjärta ska. Elias har dessutom fått hjärtat undersökt. Är du orolig för din egen kropp kan du ringa 1177."
    }
   ]
  },
  {
   "id": "kartan",
   "question": "Vilken av de här meningarna passar bäst i rutan ”Situationen”?",
   "alternatives": [
    {
     "text": "Alla i klassen tyckte att jag var konstig",
     "right": false,
     "why": "Det här är en tanke. Den kan kännas helt säker, men en kamera kan inte filma vad andra tycker."
    },
    {
     "text": "Jag sa fel ord högt och två personer skrattade till",
     "right": true,
     "why": "Ja. Det här hade syntes på en film. När situationen är så tydlig blir det lättare att se vad som är larmet och vad som är händelsen."
    },
    {
     "text": "Jag fick panik och ville bara dö av skam",
     "right": false,
     "why": "Det här är en känsla och hör hemma i nästa ruta. Skulle du någon gång ha tankar på att verkligen inte vilja leva, så berätta det för någon direkt. Numren står längre ner."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Det här skickar du till din behandlare. Mycket av det har du redan skrivit i övningarna, och då står det redan här."
    ]
   }
  ],
  "fields": [
   {
    "id": "situation",
    "kind": "longtext",
    "label": "En situation den här veckan då larmet gick"
   },
   {
    "id": "styrka",
    "kind": "slider",
    "min": 0,
    "max": 10,
    "step": 1,
    "label": "Hur stark var ångesten som mest?",
    "hint": "0 är helt lugn. 10 är det värsta du kan tänka dig."
   },
   {
    "id": "jagGjorde",
    "kind": "text",
    "label": "Vad gjorde du?"
   },
   {
    "id": "viktigt",
    "kind": "list",
    "count": 3,
    "label": "Tre saker som är viktiga för dig"
   },
   {
    "id": "mal",
    "kind": "text",
    "label": "Om åtta veckor vill jag kunna …"
   },
   {
    "id": "trygghetsplan",
    "kind": "safetyPlan",
    "parts": [
     {
      "id": "tecken",
      "label": "Tecken på att det är på väg att bli för mycket"
     },
     {
      "id": "lugnar",
      "label": "Sånt som brukar lugna mig, eller få en kvart att gå"
     },
     {
      "id": "personer",
      "label": "Någon jag kan prata med, och hur jag når dem"
     },
     {
      "id": "platser",
      "label": "Platser där det brukar kännas bättre"
     },
     {
      "id": "tryggare",
      "label": "Så gör jag det tryggare runt mig"
     },
     {
      "id": "nummer",
      "label": "Nummer jag kan ringa eller skriva till"
     }
    ],
    "label": "Min trygghetsplan"
   }
  ],
  "examples": [
   {
    "companion": "elias",
    "answers": [
     [
      {
       "field": "situation",
       "text": "Kompisarna skulle äta på pizzerian efter skolan. Det var fullt därinne."
      },
      {
       "field": "styrka",
       "text": "7"
      },
      {
       "field": "jagGjorde",
       "text": "Stod kvar utanför och sa att jag väntade på ett samtal. Gick hem efter tio minuter."
      },
      {
       "field": "mal",
       "text": "Ta bussen till farfar själv."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "larm": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 320 180"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M10 10h300",
      "stroke": "var(--line)",
      "stroke-width": "4",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "ellipse",
     "attributes": {
      "cx": "220",
      "cy": "22",
      "rx": "46",
      "ry": "14",
      "fill": "var(--raised)",
      "stroke": "var(--ink)",
      "stroke-width": "3"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "220",
      "cy": "26",
      "r": "5",
      "fill": "var(--urgent)"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "none",
      "stroke": "var(--urgent)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M182 48q38 20 76 0"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M170 62q50 26 100 0"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M158 76q62 32 124 0"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M30 168h260",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M56 166v-44q0-14 14-14h72q14 0 14 14v44z",
      "fill": "var(--brand-soft)",
      "stroke": "var(--ink)",
      "stroke-width": "3"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M78 108V92q0-8 9-8h38q9 0 9 8v16",
      "fill": "var(--lamp)",
      "stroke": "var(--ink)",
      "stroke-width": "3"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M156 132h10",
      "stroke": "var(--ink)",
      "stroke-width": "5",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "none",
      "stroke": "var(--quiet-ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M92 74q-8-9 0-18t0-18"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M118 74q-8-9 0-18t0-18"
       },
       "children": []
      }
     ]
    }
   ]
  },
  "karta": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 320 240"
   },
   "children": [
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--brand-soft)",
      "stroke": "var(--brand)",
      "stroke-width": "2"
     },
     "children": [
      {
       "tag": "rect",
       "attributes": {
        "x": "10",
        "y": "16",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "182",
        "y": "16",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "182",
        "y": "156",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "10",
        "y": "156",
        "width": "128",
        "height": "68",
        "rx": "14"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M146 50h26m-8-7 8 7-8 7"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M246 92v54m-7-8 7 8 7-8"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M174 190h-26m8-7-8 7 8 7"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M74 148V94m-7 8 7-8 7 8",
        "stroke-dasharray": "1 7"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--ink)",
      "font-size": "17",
      "text-anchor": "middle"
     },
     "children": [
      {
       "tag": "text",
       "attributes": {
        "x": "74",
        "y": "56"
       },
       "children": [
        "Situation"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "246",
        "y": "56"
       },
       "children": [
        "Känsla"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "246",
        "y": "196"
       },
       "children": [
        "Kropp"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "74",
        "y": "196"
       },
       "children": [
        "Det jag gör"
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
