/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m1",
 "language": "sv-x-latt",
 "title": "Din karta",
 "lead": "Ångest är ett larm i kroppen. Det känns hemskt. Men det är inte farligt, och det går över. Här får du rita en karta över ditt larm.",
 "minutes": 25,
 "words": 959,
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
    "Hej och välkommen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är modigt att du är här."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det här programmet har åtta delar. En del tar ungefär en vecka. Du läser, provar och skriver. Din behandlare läser det du skickar. Sedan får du svar."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte skriva fint. Det gör ingenting om det blir fel. Du kan skriva några få ord."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du kan ta en paus när du vill. Det du skriver finns kvar."
   ]
  },
  {
   "kind": "fact",
   "title": "Så ser en vecka ut",
   "blocks": [
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       "Du läser. Det tar ungefär en halvtimme."
      ],
      [
       "Du svarar på några korta frågor."
      ],
      [
       "Du gör en uppgift hemma, i skolan eller ute."
      ],
      [
       "Du skickar in. Din behandlare svarar."
      ]
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Ingen läser meddelanden hela tiden. Högst upp på sidan finns en knapp. På den står det Akut hjälp."
     ]
    }
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
    "Din behandlare läser det du skickar. Ibland är behandlaren sjuk eller ledig. Då kan en annan som jobbar här läsa."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Dina föräldrar kan inte logga in här i ditt ställe. Din skola kan inte heller göra det. Vill du veta vad dina föräldrar kan få veta? Fråga din behandlare."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "De som jobbar här får inte berätta om dig för andra. Men om någons liv är i fara måste vi hjälpa. Det gäller också om ett barn far illa. Då säger vi det till dig först, om det går."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Fyra personer"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "I programmet får du läsa om fyra personer. De finns inte på riktigt. Men många är med om samma saker."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noor, 16 år, Borlänge",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Noor är rolig hemma. I skolan är hon tyst. När någon tittar på henne blir hon röd och varm."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Hon äter inte i matsalen. Hon är rädd att de andra ska titta. På måndag ska hon prata inför klassen. Hon får redan ont i magen."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias, 17 år, Mora",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Elias spelade hockey. En dag på bussen slog hjärtat väldigt fort. Han trodde att han skulle dö."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "På sjukhuset sa de: ”Hjärtat är friskt. Det var panik.” Men nu är han rädd att det ska hända igen. Han åker inte buss. Han spelar inte hockey."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Lo, 14 år, Särna",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Lo bor med sin mamma och hunden Sixten. Lo tänker mycket. När mamma är sen tänker Lo på olyckor."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Då skriver Lo till mamma många gånger. Det hjälper en liten stund. Sedan kommer en ny tanke. På natten är det svårt att sova."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "Tilda, 19 år, Ludvika",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Tilda bor i en egen lägenhet. Innan hon går ut tittar hon på spisen. Sedan på dörren. Sedan går hon tillbaka och tittar en gång till."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Det kan ta fyrtio minuter. Hon kommer för sent till jobbet."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Alla fyra är olika. Men samma sak händer. Larmet går. De gör något för att det ska bli tyst."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Larmet"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "I taket sitter en brandvarnare. Den låter högt när det brinner. Det är bra. Den kan rädda liv."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men ibland låter den när någon rostar bröd. Ljudet är lika högt. Men det brinner inte."
   ]
  },
  {
   "kind": "picture",
   "picture": "larm",
   "alt": "En brandvarnare i taket låter högt. Under den står en brödrost som ryker lite. Det brinner inte.",
   "caption": "Larmet är på riktigt. Det finns ingen eld."
  },
  {
   "kind": "paragraph",
   "text": [
    "Ångest är också ett larm. Alla människor har det. Det ska skydda oss. Men ditt larm är lite för känsligt just nu."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "När larmet går händer tre saker:"
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
     " gör sig redo. Hjärtat slår fort. Magen gör ont."
    ],
    [
     {
      "strong": "Tankarna"
     },
     " letar efter faror. ”Tänk om jag gör fel.”"
    ],
    [
     {
      "strong": "Du gör något"
     },
     " för att det ska sluta. Du går därifrån, frågar eller blir tyst."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är inte ditt fel. Du är inte svag. Det går alltid över till slut."
   ]
  },
  {
   "kind": "check",
   "check": "larmet"
  },
  {
   "kind": "heading",
   "level": 3,
   "text": [
    "Varför är mitt larm känsligt?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det beror ofta på flera saker. En del föds med ett snabbt larm. En del har varit med om något svårt. En del har haft det stressigt länge."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du måste inte veta varför. Det kan bli bättre ändå."
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
    "När mycket händer på samma gång är det svårt att förstå. Då kan man rita en karta. Kartan har fyra delar."
   ]
  },
  {
   "kind": "picture",
   "picture": "karta",
   "alt": "Fyra rutor i en ring: det som hände, känslan, kroppen och det jag gjorde. Pilar går från ruta till ruta.",
   "caption": "Kartan har fyra rutor."
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Det som hände."
    },
    " Skriv det som en kamera kan se. Skriv inte ”alla tyckte illa om mig”. Skriv ”jag gick in i matsalen, det satt sex personer där”."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Känslan."
    },
    " Till exempel rädd, orolig, arg eller ledsen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Kroppen."
    },
    " Vad kände du i kroppen? Till exempel ont i magen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Det jag gjorde."
    },
    " Också sånt som ingen ser. Till exempel att titta ner i mobilen."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "karta"
  },
  {
   "kind": "paragraph",
   "text": [
    "Kartan visar hur det brukar vara. Det är bra att veta."
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
    "Alla människor har ångest ibland. Målet är inte att ångesten ska bli noll. Målet är att du ska kunna göra det du vill, också när larmet låter."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Vad vill du kunna göra? Det kan vara något litet. Äta lunch med andra. Åka och bada. Svara i telefonen."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "viktigt"
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
    "Ibland blir allt för mycket. Då är det svårt att tänka. Därför skriver vi en plan innan. Alla i programmet gör en plan."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Planen är din. Du kan ändra den. Du kan skriva ut den. Du kan gömma den."
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
      "Tänker du på att skada dig? Vill du inte leva? Du är inte ensam, och det finns hjälp. Prata med en vuxen."
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
      ". Du kan ringa ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      " när som helst. Är du under 18 år kan du ringa ",
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
      "Vänta inte på din behandlare."
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
    "Nu behöver du bara titta. Du behöver inte ändra något än."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "När larmet går, tänk: ”Nu gick larmet.” Skriv några ord."
   ]
  },
  {
   "kind": "quote",
   "companion": "lo",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Först trodde jag att det skulle bli värre. Men jag tänkte ju redan på det hela tiden."
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
    "Kom ihåg"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Ångest är ett larm. Det är inte farligt."
    ],
    [
     "Larmet syns i kroppen, i tankarna och i det du gör."
    ],
    [
     "En karta hjälper dig att förstå."
    ],
    [
     "Du gör det här för något som är viktigt för dig."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Bra jobbat!"
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
      "Tänk på en gång den här veckan när larmet gick. Den ska inte vara den värsta. Skriv kort."
     ]
    }
   ],
   "fields": [
    {
     "id": "situation",
     "kind": "longtext",
     "label": "Vad hände? Var var du? Vilka var där?",
     "hint": "Skriv bara det en kamera kan se."
    },
    {
     "id": "kansla",
     "kind": "text",
     "label": "Vad kände du?"
    },
    {
     "id": "kropp",
     "kind": "text",
     "label": "Vad kände du i kroppen?"
    },
    {
     "id": "jagGjorde",
     "kind": "text",
     "label": "Vad gjorde du?"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "situation",
        "text": "Vi skulle läsa högt i skolan. Det var snart min tur."
       },
       {
        "field": "kansla",
        "text": "Rädd."
       },
       {
        "field": "kropp",
        "text": "Varm i ansiktet. Hjärtat slog."
       },
       {
        "field": "jagGjorde",
        "text": "Jag gick på toaletten."
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
        "text": "Jag stod vid bussen."
       },
       {
        "field": "kansla",
        "text": "Mycket rädd."
       },
       {
        "field": "kropp",
        "text": "Hjärtat. Det stack i fingrarna."
       },
       {
        "field": "jagGjorde",
        "text": "Jag åkte inte med. Jag ringde mamma."
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
        "text": "Mamma skulle komma klockan sex. Hon var sen."
       },
       {
        "field": "kansla",
        "text": "Orolig."
       },
       {
        "field": "kropp",
        "text": "Ont i magen."
       },
       {
        "field": "jagGjorde",
        "text": "Jag skrev sju gånger till mamma."
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
        "text": "Jag skulle gå till jobbet."
       },
       {
        "field": "kansla",
        "text": "Orolig. Arg på mig själv."
       },
       {
        "field": "kropp",
        "text": "Ont i axlarna."
       },
       {
        "field": "jagGjorde",
        "text": "Jag tittade på spisen fem gånger."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "viktigt",
   "kind": "form",
   "title": "Tre viktiga saker",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Skriv tre saker som är viktiga för dig. Skriv sedan en sak du vill kunna om åtta veckor."
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
     "hint": "Välj något man kan se att du gör."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "viktigt",
        "text": "Äta med mina vänner. Vara rolig i skolan. Ett bra jobb."
       },
       {
        "field": "mal",
        "text": "Prata inför klassen och stanna hela lektionen."
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
        "text": "Hockey. Åka själv. Farfar."
       },
       {
        "field": "mal",
        "text": "Åka buss till farfar."
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
        "text": "Sova. Min kusin. Mamma."
       },
       {
        "field": "mal",
        "text": "Sova hos min kusin utan att ringa hem."
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
        "text": "Bli sjuksköterska. Göra saker snabbt. Emil."
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
      "Skriv det du kan nu. Det gör inget om något är tomt. Din behandlare kan hjälpa dig."
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
       "label": "Så märker jag att det blir för mycket"
      },
      {
       "id": "lugnar",
       "label": "Det här gör mig lugnare"
      },
      {
       "id": "personer",
       "label": "De här kan jag prata med"
      },
      {
       "id": "platser",
       "label": "Här känns det bättre"
      },
      {
       "id": "tryggare",
       "label": "Så gör jag det tryggare runt mig"
      },
      {
       "id": "nummer",
       "label": "De här numren kan jag ringa"
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
        "text": "Jag svarar inte min vän."
       },
       {
        "field": "lugnar",
        "text": "Duscha varmt. Rita."
       },
       {
        "field": "personer",
        "text": "Maja. Pappa. Kuratorn i skolan."
       },
       {
        "field": "platser",
        "text": "Köket hemma."
       },
       {
        "field": "tryggare",
        "text": "Pappa har låst in medicinerna."
       },
       {
        "field": "nummer",
        "text": "112 och 116 111."
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
        "text": "Jag säger nej till allt."
       },
       {
        "field": "lugnar",
        "text": "Musik. Mopeden."
       },
       {
        "field": "personer",
        "text": "Mamma och farfar."
       },
       {
        "field": "platser",
        "text": "Garaget."
       },
       {
        "field": "tryggare",
        "text": "Jag är inte ensam hemma när det är som värst."
       },
       {
        "field": "nummer",
        "text": "112 och 90101."
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
        "text": "Jag sover inte."
       },
       {
        "field": "lugnar",
        "text": "Hunden. Pussel."
       },
       {
        "field": "personer",
        "text": "Mamma och mormor."
       },
       {
        "field": "platser",
        "text": "Soffan."
       },
       {
        "field": "tryggare",
        "text": "Mobilen är i köket på natten."
       },
       {
        "field": "nummer",
        "text": "112 och 116 111."
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
        "text": "Jag kommer för sent många dagar."
       },
       {
        "field": "lugnar",
        "text": "Baka. Ringa min syster."
       },
       {
        "field": "personer",
        "text": "Emil och min syster."
       },
       {
        "field": "platser",
        "text": "Mammas kök."
       },
       {
        "field": "tryggare",
        "text": "Emil tar hand om det jag kan skada mig med."
       },
       {
        "field": "nummer",
        "text": "112 och 90101."
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
   "question": "Elias ser bussen. Hjärtat slår fort. Vad vet han då om bussen?",
   "alternatives": [
    {
     "text": "Bussen är farlig",
     "right": false,
     "why": "Det känns så. Men en känsla är inget bevis."
    },
    {
     "text": "Ingenting. Han vet bara att larmet har gått",
     "right": true,
     "why": "Ja. Larmet säger att kroppen är redo. Det säger inte om det är farligt."
    },
    {
     "text": "Något är fel på hans hjärta",
     "right": false,
     "why": "Hjärtat slår fort när man är rädd. Så ska det vara. En läkare har också tittat på hans hjärta. Är du orolig för din kropp kan du ringa 1177."
    }
   ]
  },
  {
   "id": "kartan",
   "question": "Vad passar i rutan ”Det hände”?",
   "alternatives": [
    {
     "text": "Alla tyckte att jag var konstig",
     "right": false,
     "why": "Det är en tanke. En kamera kan inte se vad andra tycker."
    },
    {
     "text": "Jag sa fel ord och två personer skrattade",
     "right": true,
     "why": "Ja. Det kan en kamera se."
    },
    {
     "text": "Jag skämdes jättemycket",
     "right": false,
     "why": "Det är en känsla. Den passar i nästa ruta."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Det här skickar du till din behandlare. Du har redan skrivit mycket av det."
    ]
   }
  ],
  "fields": [
   {
    "id": "situation",
    "kind": "longtext",
    "label": "En gång den här veckan när larmet gick"
   },
   {
    "id": "styrka",
    "kind": "slider",
    "min": 0,
    "max": 10,
    "step": 1,
    "label": "Hur stark var ångesten?",
    "hint": "0 är helt lugn. 10 är det värsta."
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
      "label": "Så märker jag att det blir för mycket"
     },
     {
      "id": "lugnar",
      "label": "Det här gör mig lugnare"
     },
     {
      "id": "personer",
      "label": "De här kan jag prata med"
     },
     {
      "id": "platser",
      "label": "Här känns det bättre"
     },
     {
      "id": "tryggare",
      "label": "Så gör jag det tryggare runt mig"
     },
     {
      "id": "nummer",
      "label": "De här numren kan jag ringa"
     }
    ],
    "label": "Min trygghetsplan"
   }
  ],
  "examples": []
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
        "Det hände"
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
        "Jag gjorde"
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
