/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m6",
 "language": "sv",
 "title": "Oro och tankar",
 "lead": "Oro låter som problemlösning men snurrar runt. Du tränar på att skilja det du kan göra något åt från det du inte kan, på att skjuta upp oron till en bestämd stund och på att se en tanke som en tanke.",
 "minutes": 30,
 "words": 1890,
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
    "Hur går det med trappan?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du har gjort dina första försök. Kanske tre, kanske ett. Kanske gick något snett. Allt det är material."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Fortsätt gå på trappan den här veckan också, ett eller två steg. Det här avsnittet kommer ovanpå, det ersätter inte det du redan gör. Det är på trappan det mesta händer."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men många har också ett huvud som låter när det inte finns någon buss eller matsal i närheten. Det låter i sängen. I duschen. På matten. I dag handlar det om det ljudet."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Tankar, känslor och det du gör"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tre saker drar i varandra hela tiden: tanken, känslan och det du gör. Drar man i en, rör sig de andra."
   ]
  },
  {
   "kind": "picture",
   "picture": "triangel",
   "alt": "En triangel med tanke överst, känsla till vänster och handling till höger. Pilar går åt båda hållen mellan alla tre.",
   "caption": "Man kan börja i vilket hörn som helst. Handlingen är ofta lättast att få tag i."
  },
  {
   "kind": "paragraph",
   "text": [
    "Säg att en kompis går förbi utan att hälsa."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tanken ”hon är sur på mig” ger en klump i magen. Klumpen gör att man slutar skriva till henne. Då hörs man inte. Och då ser det verkligen ut som att hon är sur."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tanken ”hon såg mig nog inte” ger en annan känsla, och då är det lätt att ropa hej."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är inte så att den ena tanken är positiv och därför bättre. Ingen av dem vet. Det intressanta är att tanken styrde vad du gjorde, innan du hunnit kolla om den stämde."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Vad är oro?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Oro är tankar om sånt som kan hända. Den börjar oftast med två ord: ",
    {
     "strong": "tänk om"
    },
    "."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tänk om jag får F. Tänk om hon dör. Tänk om jag har fattat allt fel. Tänk om jag aldrig blir som andra."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Oro känns nyttig. Det känns som att man förbereder sig, att man tar ansvar. Det är därför det är så svårt att sluta. Att inte oroa sig kan nästan kännas farligt."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men titta på hur det rör sig. Problemlösning går framåt: vad är problemet, vad kan jag göra, när gör jag det, klart. Oro går runt, runt, och kommer tillbaka till samma ställe, fast lite tröttare."
   ]
  },
  {
   "kind": "picture",
   "picture": "snurra",
   "alt": "Till vänster en spiral som går runt och runt. Till höger en linje som går uppåt i trappsteg och slutar med en pil.",
   "caption": "Samma startpunkt, två olika sätt att röra sig."
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett sätt att höra skillnaden: fråga dig själv ”har jag kommit på något nytt de senaste fem minuterna?” Om svaret är nej är det nog oro."
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Klockan ett på natten",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Lo har no-prov på fredag. Klockan ett på natten mellan tisdag och onsdag har hen hunnit med det här:"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Tänk om jag får F. Då kommer jag inte in på naturbruk. Då får jag gå kvar här. Då blir jag ensam. Då blir jag en sån som aldrig flyttar. Då dör mamma och jag är ensam i Särna med en gammal hund."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Det tog fyra minuter att komma från fotosyntesen till en död hund."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Hade Lo kommit på något nytt? Nej. Hade Lo pluggat? Nej. Hade Lo sovit? Nej."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Går det att göra något åt?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "All oro är inte likadan. En del handlar om riktiga problem, som det går att göra något åt. En del handlar om sånt som ingen människa kan lösa i förväg."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Fråga därför: ",
    {
     "strong": "Kan jag göra något åt det här, i dag eller i veckan?"
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Ja."
    },
    " Då är det ett problem. Skriv ner ett första litet steg och när du gör det. Gör det. Sedan får huvudet vara klart för i dag."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Nej."
    },
    " Då är det ett ”tänk om”. Det går inte att tänka klart. Det får vänta till orosstunden."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Vet inte."
    },
    " Då är det också okej. Vänta ett dygn, eller fråga någon klok. Inte för att få höra att allt blir bra, utan för att sortera."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "sortera"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Orosstunden"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Att säga ”sluta tänka på det” fungerar inte. Pröva att inte tänka på en rosa älg. Den står redan där."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men det går att skjuta upp. Det är som med en unge som drar i ärmen: man säger inte ”du finns inte”. Man säger ”jag har hört dig, vi tar det klockan fem”."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Så här gör du:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    [
     {
      "strong": "Bestäm en tid."
     },
     " Femton minuter om dagen, samma tid varje dag. Inte i sängen, och inte sent på kvällen."
    ],
    [
     {
      "strong": "Bestäm en plats."
     },
     " En stol, en trappa, en bänk. Inte sängen."
    ],
    [
     {
      "strong": "När oron kommer under dagen:"
     },
     " skriv ner den med tre ord. Säg till dig själv: ”Klockan fem.” Gå tillbaka till det du höll på med. Se, lyssna, känn efter var du är."
    ],
    [
     {
      "strong": "När klockan är fem:"
     },
     " ta fram lappen. Oroa dig, på riktigt, i femton minuter. Sortera: går det att göra något åt? Har något redan löst sig?"
    ],
    [
     {
      "strong": "När klockan ringer:"
     },
     " res dig upp och gör något med kroppen. Gå ut med hunden, duka, spela."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Oron kommer att komma tillbaka innan klockan fem. Kanske tjugo gånger första dagen. Då skjuter du upp den tjugo gånger. Det är inte ett misslyckande, det är tjugo träningspass."
   ]
  },
  {
   "kind": "fact",
   "title": "Varför det fungerar",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Många märker två saker. Det första är att mycket av det på lappen känns mindre viktigt klockan fem. Det andra är att det är ganska svårt att oroa sig på beställning."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Då har du fått veta något. Oro är inte något som måste tänkas klart genast. Den känns bråttom, men den är det sällan."
     ]
    }
   ]
  },
  {
   "kind": "exercise",
   "exercise": "orosstund"
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Fredagens orosstund",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Klockan fem sitter Lo på stolen. På lappen står det: ”Hampus svarade kort.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Men Hampus hade skickat en bild på en tjäder klockan två. Så det var ju över."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Under det står det ”får jag F”. Provet är gjort. Det går inte att göra något åt. Lo försöker oroa sig ändå, för det är ju det man ska. Efter tre minuter kliar det i benen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Kvar är ”varför är vi till”. Den sparar Lo till i morgon."
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "oro"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "En tanke är en tanke"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "I huvudet låter allt som sanningar. ”Jag är konstig.” ”Det kommer att gå åt skogen.” ”Alla såg.”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Pröva att sätta fyra ord framför: ",
    {
     "strong": "jag har tanken att …"
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Jag är konstig. / ",
    {
     "em": "Jag har tanken att"
    },
    " jag är konstig."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är en liten skillnad. Men den gör plats. Du är inte tanken. Du är den som hör den. Precis som du hör en radio utan att vara radion."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte bevisa att tanken är fel. Det går ofta inte, och man kan hålla på i evighet. Du behöver bara bestämma om den ska få köra bilen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Andra sätt att få lite avstånd:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Säg ”där är den igen” när en gammal tanke kommer. Ge den ett namn. Tilda kallar sin för Kontrollanten."
    ],
    [
     "Läs tanken högt med en vädermansröst."
    ],
    [
     "Skriv den på en lapp, lägg lappen på bordet och titta på den från andra sidan rummet."
    ],
    [
     "Fråga: är den här tanken till hjälp, om jag vill leva som jag skrev i första avsnittet?"
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det handlar inte om att tycka att det är löjligt. Det som gör ont gör ont. Det handlar om att få välja vad du gör."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "tanken"
  },
  {
   "kind": "quote",
   "companion": "elias",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Fyrtio gånger. Och jag har levt alla fyrtio. Det var inte så att tanken försvann. Men den blev lite pinsam."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Filmen efteråt"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Oro handlar om det som ska hända. Men en del har ett huvud som lika gärna spelar upp det som har hänt. Om och om igen, i långsam film, med närbild på det pinsamma."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det kallas ibland för att älta. Det låter som att man lär sig något. Men filmen är klippt av larmet. Den visar bara det som gick snett, och den lägger till sånt som aldrig hände."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Samma sak hjälper här: lägg märke till att filmen går. Säg ”där är filmen”. Har du något att lära av den, skriv en mening. Sedan får den vänta till orosstunden, den med."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Bussen hem",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Noor ställde en fråga i svenskan. Det gick bra. Det var hon säker på ända till bussen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Då började filmen. Först rösten: den lät gäll. Sedan frågan: den var ju egentligen redan besvarad. Sedan någon på raden bakom som andades ut genom näsan."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "När bussen var framme vid Kvarnsveden hade hon bestämt sig för att aldrig mer säga något."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Där är filmen”, skrev hon på handen. Nästa dag frågade hon Maja. Inte om det hade varit dåligt, för det var ett knep. Hon frågade vad läxan var. Maja sa: ”Bra fråga du hade i går, förresten. Jag fattade inte heller.”"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Rösten som är hård"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Många med ångest har en röst inuti som är hårdare än någon annan skulle våga vara. ”Du är patetisk.” ”Alla andra klarar det här.” ”Skärp dig.”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Den tror att den hjälper. Den tror att du blir bättre av att få på skallen. Men tänk dig en hockeytränare som skriker så åt en åttaåring som ramlat. Åker ungen bättre nästa gång?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Prova att byta roll. Vad skulle du säga till en kompis som varit med om precis samma sak? Du skulle inte säga att allt är perfekt. Du skulle nog säga något som både är sant och snällt."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "kompis"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "När oron har rätt"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ibland är det som oroar en på riktigt. Föräldrar som är sjuka. Pengar som inte räcker. Någon som är elak på nätet, kväll efter kväll. Ett besked man väntar på."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Då ska du inte bara öva på att släppa tankar. Då behöver något göras, ofta av en vuxen. Skriv till din behandlare. Prata med en kurator på skolan, en ledare, en mormor. Att be om hjälp är problemlösning. Det går framåt."
   ]
  },
  {
   "kind": "check",
   "check": "tanke"
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Vissa tankar ska man inte vara ensam med. Tankar på att inte vilja leva, eller på att skada sig, ska man berätta om. De är tankar, de med, och det finns hjälp. Vid fara: ",
      {
       "link": "112",
       "href": "tel:112"
      },
      ". Dygnet runt: ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      ". Under 18: ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      "."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Om du fastnar"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag glömmer att skjuta upp.”"
    },
    " Det gör alla i början. Börja med en enda stund på dagen, till exempel på vägen hem. När du kommer på dig själv med att snurra, även efter en timme, är det där övningen börjar."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Det kommer mer oro när jag skriver ner den.”"
    },
    " Skriv kort. Tre ord, inte tre sidor. Långa listor på natten kan bli ett knep i sig."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag måste tänka klart, annars händer något.”"
    },
    " Lägg märke till att det också är en tanke. Vad skulle hända om du skrev den på lappen och lät den ligga till klockan fem? Det går att testa, precis som på trappan."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Det är tyst klockan fem.”"
    },
    " Njut. Sitt kvar en stund ändå, så att huvudet litar på att tiden finns."
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
    "Ha orosstund minst tre dagar. Fortsätt med ett eller två steg på trappan. Fånga en tanke som ofta kommer, och titta på den från lite längre håll."
   ]
  },
  {
   "kind": "quote",
   "companion": "tilda",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Jag la orosstunden på lunchrasten, i kylrummet. Det är svårt att oroa sig länge i fyra grader."
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
     "Oro snurrar. Problemlösning går framåt."
    ],
    [
     "Fråga: kan jag göra något åt det, i dag eller i veckan?"
    ],
    [
     "Det går inte att sluta tänka. Det går att skjuta upp."
    ],
    [
     "Sätt ”jag har tanken att” framför. Bestäm sedan vem som kör."
    ],
    [
     "Prata med dig själv som med en kompis."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nästa gång går du högre upp på trappan, och du väljer ett spår som passar just dig."
   ]
  }
 ],
 "exercises": [
  {
   "id": "sortera",
   "kind": "form",
   "title": "Går det att lösa?",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Skriv ner det som snurrar. En sak per rad. Bestäm för varje: går det att göra något åt? Om ja, skriv det minsta steget. Om nej, skriv ”orosstund”."
     ]
    }
   ],
   "fields": [
    {
     "id": "oron",
     "kind": "repeat",
     "min": 1,
     "max": 8,
     "fields": [
      {
       "id": "oro",
       "kind": "text",
       "label": "Oron"
      },
      {
       "id": "losbart",
       "kind": "choice",
       "options": [
        {
         "id": "ja",
         "label": "Ja"
        },
        {
         "id": "nej",
         "label": "Nej"
        },
        {
         "id": "vetinte",
         "label": "Vet inte"
        }
       ],
       "label": "Går det att göra något åt?"
      },
      {
       "id": "nasta",
       "kind": "text",
       "label": "Nästa lilla steg, eller ”orosstund”"
      }
     ],
     "label": "Det som snurrar"
    }
   ],
   "examples": [
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "oro",
        "text": "No-provet på fredag"
       },
       {
        "field": "losbart",
        "text": "Ja"
       },
       {
        "field": "nasta",
        "text": "Plugga sidan 40 till 44 onsdag klockan fyra, i en halvtimme. Fråga Hampus vad som är viktigast."
       }
      ],
      [
       {
        "field": "oro",
        "text": "Tänk om mamma krockar"
       },
       {
        "field": "losbart",
        "text": "Nej"
       },
       {
        "field": "nasta",
        "text": "Orosstund"
       }
      ],
      [
       {
        "field": "oro",
        "text": "Klimatet"
       },
       {
        "field": "losbart",
        "text": "Vet inte"
       },
       {
        "field": "nasta",
        "text": "Jag kan vara med i miljörådet. Resten är orosstund."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "oro",
        "text": "Chefen lät kort i telefonen"
       },
       {
        "field": "losbart",
        "text": "Nej"
       },
       {
        "field": "nasta",
        "text": "Orosstund"
       }
      ],
      [
       {
        "field": "oro",
        "text": "Ansökan till utbildningen, sista dag är den femtonde"
       },
       {
        "field": "losbart",
        "text": "Ja"
       },
       {
        "field": "nasta",
        "text": "Logga in på torsdag klockan tio och fylla i första sidan"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "orosstund",
   "kind": "worryTime",
   "title": "Min orosstund",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Bestäm när och var. Samla sedan på dig lite oro under dagen. Använd timern här om du vill, den ringer efter femton minuter."
     ]
    }
   ],
   "fields": [
    {
     "id": "klockan",
     "kind": "text",
     "label": "Vilken tid?"
    },
    {
     "id": "plats",
     "kind": "text",
     "label": "Vilken plats?"
    },
    {
     "id": "oro",
     "kind": "list",
     "count": 5,
     "label": "Det jag har sparat till orosstunden",
     "hint": "Tre ord räcker."
    }
   ],
   "examples": [
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "klockan",
        "text": "17.00"
       },
       {
        "field": "plats",
        "text": "Köksstolen närmast kaminen"
       },
       {
        "field": "oro",
        "text": "Mamma och älgen. Får jag F. Hampus svarade kort. Varför är vi till."
       }
      ]
     ]
    },
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "klockan",
        "text": "16.30, bussen hem"
       },
       {
        "field": "plats",
        "text": "Sätet bak till vänster"
       },
       {
        "field": "oro",
        "text": "Vad tyckte de. Såg de att jag rodnade. Lät jag dryg."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "tanken",
   "kind": "form",
   "title": "Jag har tanken att …",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj en tanke som ofta kommer. Skriv den som den låter. Skriv den sedan en gång till med de fyra orden framför."
     ]
    }
   ],
   "fields": [
    {
     "id": "tankeEgen",
     "kind": "text",
     "label": "Tanken, som den låter"
    },
    {
     "id": "jagHar",
     "kind": "text",
     "label": "Jag har tanken att …"
    },
    {
     "id": "avstand",
     "kind": "slider",
     "min": 0,
     "max": 10,
     "step": 1,
     "label": "Hur sann känns den nu?",
     "hint": "0 är inte alls, 10 är helt. Den får gärna kännas sann. Det viktiga är om du kan se den."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "tankeEgen",
        "text": "Alla tycker att jag är konstig"
       },
       {
        "field": "jagHar",
        "text": "Jag har tanken att alla tycker att jag är konstig. Den kommer alltid vid skåpen."
       },
       {
        "field": "avstand",
        "text": "5"
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "tankeEgen",
        "text": "Nu dör jag"
       },
       {
        "field": "jagHar",
        "text": "Jag har tanken att jag dör. Jag har haft den kanske fyrtio gånger."
       },
       {
        "field": "avstand",
        "text": "3"
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "tankeEgen",
        "text": "Om något händer är det mitt fel"
       },
       {
        "field": "jagHar",
        "text": "Jag har tanken att om något händer är det mitt fel. Hej, Kontrollanten."
       },
       {
        "field": "avstand",
        "text": "6"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "kompis",
   "kind": "form",
   "title": "Vad skulle du säga till en kompis?",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Tänk på något som gick snett den här veckan. Skriv först vad du sa till dig själv. Skriv sedan vad du skulle ha sagt till en kompis. Läs den andra rutan en gång till, långsamt, som om den var till dig."
     ]
    }
   ],
   "fields": [
    {
     "id": "tillMig",
     "kind": "text",
     "label": "Det jag sa till mig själv"
    },
    {
     "id": "tillKompis",
     "kind": "text",
     "label": "Det jag skulle säga till en kompis"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "tillMig",
        "text": "Du sa ”hej då” när du skulle säga ”hej”. Vad är det för fel på dig?"
       },
       {
        "field": "tillKompis",
        "text": "Alla gör så ibland. Det var ganska roligt. Hon log ju."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "tillMig",
        "text": "Du klev av efter en hållplats. Fegis."
       },
       {
        "field": "tillKompis",
        "text": "Du klev på. För en månad sedan stod du och skakade vid hållplatsen. Det är jobbigt, och du gör det ändå."
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "oro",
   "question": "Tilda ligger vaken och tänker: ”Tänk om kunden i kassan tog illa upp.” Vad är klokast att göra?",
   "alternatives": [
    {
     "text": "Tänka igenom samtalet noga en sista gång",
     "right": false,
     "why": "En sista gång brukar bli den första av många. Det kommer inget nytt, för samtalet är slut."
    },
    {
     "text": "Skriva till en kollega och fråga om hon lät otrevlig",
     "right": false,
     "why": "Det skulle kännas skönt i en stund. Men då har larmet lärt sig att hon måste fråga för att stå ut."
    },
    {
     "text": "Skriva tre ord på en lapp och ta det i morgon på orosstunden",
     "right": true,
     "why": "Ja. Då har hon tagit det på allvar utan att följa med i snurren. I morgon kan hon se om det fortfarande är viktigt."
    }
   ]
  },
  {
   "id": "tanke",
   "question": "Noor tänker: ”Alla såg att jag blev röd.” Vad är poängen med att säga ”jag har tanken att alla såg”?",
   "alternatives": [
    {
     "text": "Att bevisa för sig själv att ingen såg",
     "right": false,
     "why": "Det går sällan att bevisa, och då fortsätter diskussionen i huvudet. Det är okej att inte veta."
    },
    {
     "text": "Att se tanken som en tanke, och sedan välja vad hon vill göra",
     "right": true,
     "why": "Ja. Kanske såg alla, kanske ingen. Hon kan ändå gå tillbaka in och göra det hon vill göra."
    },
    {
     "text": "Att tanken ska försvinna",
     "right": false,
     "why": "Den kan komma tillbaka, och det gör ingenting. Den får åka med, men i baksätet."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Tre orosstunder räcker. Blev det en? Skicka den."
    ]
   }
  ],
  "fields": [
   {
    "id": "orosstunder",
    "kind": "repeat",
    "min": 3,
    "max": 14,
    "fields": [
     {
      "id": "dag",
      "kind": "date",
      "label": "Vilken dag?"
     },
     {
      "id": "oro",
      "kind": "text",
      "label": "Vad oroade du dig för?"
     },
     {
      "id": "losbart",
      "kind": "choice",
      "options": [
       {
        "id": "ja",
        "label": "Ja"
       },
       {
        "id": "nej",
        "label": "Nej"
       },
       {
        "id": "vetinte",
        "label": "Vet inte"
       }
      ],
      "label": "Gick det att göra något åt?"
     },
     {
      "id": "gjorde",
      "kind": "text",
      "label": "Vad gjorde du sedan?"
     }
    ],
    "label": "Mina orosstunder"
   },
   {
    "id": "tankeEgen",
    "kind": "text",
    "label": "En tanke som ofta dyker upp"
   },
   {
    "id": "nySyn",
    "kind": "text",
    "label": "Hur ser den ut på avstånd?"
   }
  ],
  "examples": [
   {
    "companion": "lo",
    "answers": [
     [
      {
       "field": "dag",
       "text": "Onsdag"
      },
      {
       "field": "oro",
       "text": "Mamma och älgen"
      },
      {
       "field": "losbart",
       "text": "Nej"
      },
      {
       "field": "gjorde",
       "text": "Satt klart. Gick ut med Sixten. Glömde att fråga."
      }
     ],
     [
      {
       "field": "dag",
       "text": "Fredag"
      },
      {
       "field": "oro",
       "text": "Hampus svarade kort"
      },
      {
       "field": "losbart",
       "text": "Nej"
      },
      {
       "field": "gjorde",
       "text": "Det hade löst sig redan."
      },
      {
       "field": "tankeEgen",
       "text": "Om jag inte tänker på det så händer det"
      },
      {
       "field": "nySyn",
       "text": "Som att jag tror att jag är vaktmästare för hela världen. Det är ett stort jobb för en som går i åttan."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "triangel": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 340 230"
   },
   "children": [
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
        "d": "M128 80 92 142m10-5-10 6-1-12M118 86l11-7 0 13"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M212 80l36 62m-10-5 10 6 1-12M222 86l-11-7 0 13"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M138 186h64m-9-8 10 8-10 8M147 178l-10 8 10 8"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "stroke-width": "2"
     },
     "children": [
      {
       "tag": "ellipse",
       "attributes": {
        "cx": "170",
        "cy": "44",
        "rx": "66",
        "ry": "32",
        "fill": "var(--brand-soft)",
        "stroke": "var(--brand)"
       },
       "children": []
      },
      {
       "tag": "ellipse",
       "attributes": {
        "cx": "68",
        "cy": "186",
        "rx": "62",
        "ry": "32",
        "fill": "var(--urgent-soft)",
        "stroke": "var(--urgent)"
       },
       "children": []
      },
      {
       "tag": "ellipse",
       "attributes": {
        "cx": "272",
        "cy": "186",
        "rx": "62",
        "ry": "32",
        "fill": "var(--good-soft)",
        "stroke": "var(--good)"
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
        "x": "170",
        "y": "50"
       },
       "children": [
        "Tanke"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "68",
        "y": "192"
       },
       "children": [
        "Känsla"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "272",
        "y": "192"
       },
       "children": [
        "Handling"
       ]
      }
     ]
    }
   ]
  },
  "snurra": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 340 180"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M84 78c0-10 16-10 16 2s-26 16-32 0 12-34 34-28 28 40 6 54-56 4-60-24 18-54 52-52 52 36 42 62",
      "fill": "none",
      "stroke": "var(--urgent)",
      "stroke-width": "4",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M134 82l8 11 9-11",
      "fill": "none",
      "stroke": "var(--urgent)",
      "stroke-width": "4",
      "stroke-linecap": "round",
      "stroke-linejoin": "round"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "var(--good)",
      "stroke-width": "4",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "fill": "none"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M196 120h30V92h30V64h30V38m-10 10 10-11 10 11"
       },
       "children": []
      }
     ]
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
        "x": "88",
        "y": "168"
       },
       "children": [
        "Oro"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "248",
        "y": "168"
       },
       "children": [
        "Problemlösning"
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
