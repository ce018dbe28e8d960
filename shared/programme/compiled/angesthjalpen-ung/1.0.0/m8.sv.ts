/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m8",
 "language": "sv",
 "title": "Behåll modet",
 "lead": "Du samlar vad du lärt dig, jämför din kurva från start till nu och gör en plan för bakslag. Ett bakslag är inte att börja om. Till sist skriver du ett brev till dig själv, som kommer om tre månader.",
 "minutes": 25,
 "words": 1811,
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
    "Du är här"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Åtta avsnitt. Det är ungefär två månader av ditt liv. Du har läst, skrivit, skakat, stått kvar, gått därifrån och kommit tillbaka."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Kanske är allt mycket bättre. Kanske är något bättre och annat ungefär som förut. Båda sakerna går att arbeta vidare med. Det du har lärt dig försvinner inte för att programmet tar slut. Det är snarare nu det börjar användas."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Den här veckan ska du inte ta några nya jättesteg. Du ska titta på vad du har gjort, och bestämma hur du vill fortsätta."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Före och nu"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Hjärnan är dålig på att minnas hur det var. Den jämför med i går. Därför ska du få hjälp av siffrorna."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Gå till sidan med din kurva. Titta på den första punkten och den senaste. Titta också på det du skrev i första avsnittet: kartan, och de tre sakerna som är viktiga."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Två saker är värda att leta efter. Det ena är om ångesten har sjunkit. Det andra, och kanske viktigare, är om du gör mer av det du vill. Det går ibland att göra mer fast ångesten är ungefär lika stark. Då har livet blivit större."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noor läser sin första karta",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "”Frågade om jag fick gå på toa”, står det."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Noor minns den lektionen. Hon minns kaklet på toaletten, ett sprucket vitt, och att hon räknade sprickorna tills det ringde."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "I går läste hon högt. Hon var varm i ansiktet. Hjärtat slog. Hon satt kvar, och efteråt frågade Maja om hon ville ha halva hennes banan. Det var inte mer med det."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Lika varm”, skriver hon. ”Men jag var där.”"
     ]
    }
   ]
  },
  {
   "kind": "exercise",
   "exercise": "forenu"
  },
  {
   "kind": "quote",
   "companion": "tilda",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "De gav mig nyckeln. Jag ska låsa en hel affär. Jag skrattade hela vägen hem."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Vad var det som hjälpte?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är lätt att säga ”det blev bättre”, som om det hade regnat och slutat. Men det var du som gjorde något. Om du vet vad, kan du göra det igen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Fundera på de här frågorna. Du behöver inte skriva svaren, men gör det gärna."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Vilket försök lärde dig mest? Vad var det du inte hade trott?"
    ],
    [
     "Vilket knep var svårast att släppa? Vad fick du i stället?"
    ],
    [
     "Vilken vecka var tyngst? Vad gjorde att du fortsatte?"
    ],
    [
     "Vem märkte att du hade ändrat något, innan du själv gjorde det?"
    ]
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Det mamma märkte",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "En kväll i bilen säger mamma: ”Vad tyst det är.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Lo tänker efter om det är något som är fel. ”Hur då?”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Du brukar räkna mötande bilar. Och fråga om jag är trött.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Lo hade inte tänkt på det. De kör förbi skylten mot Fulufjället. Det är mörkt, och det kan stå en älg precis var som helst."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Är du trött?” säger Lo. Mamma tittar till. ”Jag skojade”, säger Lo."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Bakslag är inte att börja om"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det kommer en dag då larmet går igen, högt. Kanske när du börjar på en ny skola. Kanske när det tar slut med någon, eller när någon blir sjuk. Kanske en vanlig tisdag i november utan någon anledning."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det betyder inte att programmet inte fungerade. Det betyder att du är en människa med ett larm."
   ]
  },
  {
   "kind": "picture",
   "picture": "vag",
   "alt": "En slingrande väg som går uppåt från vänster till höger. På två ställen gör den en svacka, men svackan hamnar högre upp än vägens början. En prickad rak linje visar riktningen uppåt.",
   "caption": "Vägen går upp, med svackor. Ingen svacka går tillbaka till början."
  },
  {
   "kind": "paragraph",
   "text": [
    "Det finns en skillnad mellan en ",
    {
     "strong": "svacka"
    },
    " och ett ",
    {
     "strong": "återfall"
    },
    ". En svacka är några dagar eller veckor då det är svårare. Den händer alla. Ett återfall är när man har slutat göra det som hjälper och lever inne i fällan igen. Det som gör skillnad är vad man gör i svackan."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Fällan har nämligen ett tal som den håller. Det går så här: ”Där ser du. Allt var förgäves. Nu är det lika bra att stanna hemma tills det känns bättre.” Känner du igen det, vet du vad det är. Det är larmet i en ny jacka."
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Tåget",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "I nionde veckan satt Elias på tåget till Borlänge. Det stannade ute i skogen. Det stod still i tjugo minuter."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Då kom den. En riktig panikattack, en tia. Händerna, luften, overkligheten. ”Jag är tillbaka på noll”, tänkte han."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Han gjorde ingenting. Han satt med händerna i knäet. En dam tvärs över frågade om han mådde bra. ”Jag får panik ibland”, sa han. ”Det går över.” ”Det får min dotter med”, sa damen och bjöd på en halstablett."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Dagen efter ville han inte åka tåg. Han stod i köket och kände hur skönt det vore att låta bli. Då kände han igen det. Det var den prickade linjen. Han åkte två stationer, fram och tillbaka, med halstabletten i fickan."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "I protokollet skrev han: ”Tia. Gick över. Fick en halstablett. Inte noll.”"
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "bakslaget"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Varningstecken och plan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "En svacka kommer sällan helt utan förvarning. Ofta syns den först på det man gör, eller slutar göra."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Vanliga tidiga tecken:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Jag tackar nej lite oftare, och har alltid ett bra skäl."
    ],
    [
     "Ett gammalt knep är tillbaka ”bara den här veckan”."
    ],
    [
     "Jag sover dåligt och skrollar längre."
    ],
    [
     "Jag slutar svara på meddelanden."
    ],
    [
     "Jag tänker mycket på hur jag verkar."
    ],
    [
     "Jag frågar samma sak två gånger."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "En bra plan är kort. Den ska gå att läsa när man mår dåligt och inte orkar tänka. Den svarar på fyra frågor:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    [
     "Vad är mina tecken?"
    ],
    [
     "Vilket litet steg gör jag först?"
    ],
    [
     "Vem säger jag till?"
    ],
    [
     "När ska jag söka hjälp igen?"
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "På den sista frågan kan du skriva en gräns. Till exempel: ”Om jag har undvikit skolan i en vecka, hör jag av mig.” Det är inte att ge upp. Den som tankar bilen i tid slipper gå."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "bakslag"
  },
  {
   "kind": "paragraph",
   "text": [
    "Lägg planen där du hittar den. Några skriver ut den och har den i en låda. Några har den i mobilen. Noor har ritat sin på insidan av skåpdörren, så att ingen annan ser vad det är. Det ser ut som en trappa med en banan på."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Tre steg att fortsätta med"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det som inte används rostar. Den som har tränat upp sin kondition måste röra lite på sig också nästa år. Det är samma sak med mod."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte hålla på lika mycket som nu. Men lite, ofta. Helst sånt som ändå hör till livet du vill ha."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Titta på trappan. Finns det steg kvar? Ta dem, i din egen takt. Är den slut? Bygg några steg till. Det finns alltid en våning ovanför. Noor vill söka sommarjobb på ett kafé. Elias vill spela match. Lo vill åka på läger. Tilda vill flytta till Falun och plugga."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "fortsatt"
  },
  {
   "kind": "check",
   "check": "fortsatter"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "När du inte räcker till själv"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ibland räcker inte det här programmet. Det är inte ett betyg på dig. Ont i en tand kan vara en flisa eller en rot, och det behövs olika sätt att laga dem."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Prata med din behandlare om du fortfarande har det svårt i skolan, hemma eller med sömnen, om du är låg de flesta dagar, eller om det har hänt något som programmet inte handlade om. Ni bestämmer nästa steg ihop. Det kan vara några samtal till, en annan sorts behandling eller en annan mottagning."
   ]
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Ta fram trygghetsplanen från första avsnittet. Stämmer den fortfarande? Ändra det som behöver ändras. Den gäller efter programmet också."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Har du tankar på att inte vilja leva eller på att skada dig: ring ",
      {
       "link": "112",
       "href": "tel:112"
      },
      " om det är bråttom, ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      " dygnet runt, eller ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      " om du är under 18."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "En vanlig dag om ett år"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Pröva att se det framför dig. Inte den bästa dagen i ditt liv. En vanlig torsdag, om ett år."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du vaknar. Vad ska du göra i dag? Vem träffar du? Vad gör du på rasten, på lunchen, på vägen hem? Larmet går säkert någon gång under dagen. Var är det, och vad gör du då?"
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "Tildas torsdag",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Klockan ringer sex. Det är mörkt i Falun, och Tilda har praktik på avdelning tolv."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Hon dricker kaffe vid fönstret. Hon stänger av plattan. Hon tar jackan. I trappan kommer Kontrollanten: ”Är du säker?”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Nej”, säger Tilda. Hon går till bussen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "På eftermiddagen räknar hon tabletter i små koppar, tillsammans med en kollega. Där ska man kolla två gånger, det står i reglerna. Hon kollar två gånger. Inte tre."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är en bra sak att lägga märke till: målet var aldrig att sluta bry sig. Tilda är fortfarande noggrann. Noor tycker fortfarande att det spelar roll vad folk säger. Lo tänker fortfarande mycket. Elias känner fortfarande hjärtat. Skillnaden är vem som bestämmer."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Om någon du känner har det likadant"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "När man själv har gått på trappan ser man andras larm. En kompis som alltid har ont i magen på måndagar. Ett syskon som frågar samma sak fem gånger."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte bli deras behandlare. Men du vet något som hjälper: att inte skratta, att inte skälla, och att inte heller göra allt åt dem. Fråga: ”Vill du att jag följer med, eller ska jag bara höra hur det gick?” Och berätta att det finns hjälp att få."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Säger någon att hen vill dö eller skada sig, ska du inte bära det ensam. Gå till en vuxen samma dag, även om du har lovat att hålla tyst."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Brev till mig själv"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Om tre månader kommer det ett brev. Det är från dig."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du bestämmer vad som står i det. Kanske vill du påminna dig om något du lätt glömmer. Kanske vill du hälsa till någon som har haft en tuff höst. Skriv som till en vän. Du behöver inte vara klok. Du behöver bara vara på din egen sida."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Brevet kommer till dig här i programmet. Det skickas inte hem, och ingen annan får det på posten. Din behandlare kan läsa det du skickar in, precis som de andra uppgifterna. Vill du ha något helt för dig själv, skriv det på papper också."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Här är en början, om det står stilla:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Det jag vill att du ska komma ihåg är …"
    ],
    [
     "Om larmet går när du läser det här, så …"
    ],
    [
     "Det här är jag glad att jag gjorde …"
    ],
    [
     "Jag hoppas att du har …"
    ]
   ]
  },
  {
   "kind": "exercise",
   "exercise": "brev"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Avslutet"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nu återstår ett samtal med din behandlare. Ni tittar på kurvan tillsammans, läser planen och pratar om hur det har varit. Säg gärna vad som var bra, och vad som inte var det. Om tre månader hörs ni igen."
   ]
  },
  {
   "kind": "quote",
   "companion": "lo",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "På sista samtalet frågade hon om jag var orolig för att det skulle ta slut. Jag sa: kanske. Kanske inte. Då skrattade vi båda två."
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
    "Det viktigaste av allt"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Larmet är ditt, och det menar väl."
    ],
    [
     "Du kan göra viktiga saker medan det låter."
    ],
    [
     "Svackor kommer. Ett litet steg inom någon dag är bästa svaret."
    ],
    [
     "Fortsätt lite, ofta."
    ],
    [
     "Du får be om hjälp igen."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tack för att du har varit med. Du gjorde det svåra. Och du gjorde det i ditt eget liv, där det räknas."
   ]
  }
 ],
 "exercises": [
  {
   "id": "forenu",
   "kind": "form",
   "title": "Före och nu",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Skriv par: hur det var före, och hur det är nu. Ta med det lilla. Skriv sedan de tre viktigaste sakerna du lärt dig, med dina egna ord."
     ]
    }
   ],
   "fields": [
    {
     "id": "foreNu",
     "kind": "pairs",
     "min": 1,
     "max": 6,
     "label": "Före och nu",
     "hint": "I den första rutan: så var det. I den andra: så är det nu."
    },
    {
     "id": "lart",
     "kind": "list",
     "count": 3,
     "label": "Det viktigaste jag lärt mig"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "foreNu",
        "text": "Åt i biblioteket | äter i matsalen de flesta dagar"
       }
      ],
      [
       {
        "field": "foreNu",
        "text": "Övade varje mening | övar ibland, när jag är trött"
       }
      ],
      [
       {
        "field": "foreNu",
        "text": "Ingen visste att jag är rolig | två till vet"
       },
       {
        "field": "lart",
        "text": "Folk tittar mest på sig själva. Rodnad går över, det går inte lektionen. Man kan vara rädd och rolig samtidigt."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "foreNu",
        "text": "Mamma körde | jag åker buss, utom när jag är sjuk"
       }
      ],
      [
       {
        "field": "foreNu",
        "text": "Kände på pulsen hela dagen | en gång i veckan kanske"
       },
       {
        "field": "lart",
        "text": "Nio går att sitta med. Det är inte bussen, det är känslan. Farfars tårta väntar inte."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "foreNu",
        "text": "23 frågor på en kväll | 4"
       }
      ],
      [
       {
        "field": "foreNu",
        "text": "Somnade vid ett | somnar före elva de flesta nätter"
       },
       {
        "field": "lart",
        "text": "Kanske, kanske inte. Klockan fem. Jag är inte vaktmästare."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "foreNu",
        "text": "40 minuter | 6 minuter"
       }
      ],
      [
       {
        "field": "foreNu",
        "text": "Fick en varning på jobbet | fick nyckel till butiken"
       },
       {
        "field": "lart",
        "text": "Jag behöver inte vara säker för att gå. Kontrollanten tröttnar. Det värsta tog nitton sekunder."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "bakslag",
   "kind": "form",
   "title": "Varningstecken och plan",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Skriv tre tecken som är just dina. Skriv sedan planen, som om du skrev till någon du tycker om."
     ]
    }
   ],
   "fields": [
    {
     "id": "varningstecken",
     "kind": "list",
     "count": 3,
     "label": "Mina tre varningstecken"
    },
    {
     "id": "plan",
     "kind": "longtext",
     "label": "Det här gör jag då",
     "hint": "Ett litet steg, en person, och en gräns för när jag söker hjälp."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "varningstecken",
        "text": "Luvan åker upp. Jag äter i biblioteket två dagar i rad. Jag skrattar fast det inte är roligt."
       },
       {
        "field": "plan",
        "text": "Äta en lunch med Maja samma dag, även om jag bara äter knäckebröd. Säga till Maja ”det är en svacka”. Har det gått två veckor pratar jag med kuratorn."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "varningstecken",
        "text": "Flaskan är med. Jag frågar mamma om hon ändå ska åt det hållet. Fingrarna på halsen."
       },
       {
        "field": "plan",
        "text": "Åka två hållplatser inom ett dygn. Snurra på stolen tre gånger. Ringa farfar. Om jag inte åkt buss på två veckor hör jag av mig till mottagningen."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "varningstecken",
        "text": "Mobilen under kudden. Mer än tio frågor på en kväll. Listorna."
       },
       {
        "field": "plan",
        "text": "Orosstund klockan fem, varje dag i en vecka. Mobilen i köket. Mamma säger ”jag hör att larmet går”. Om jag inte sover på fem nätter pratar vi med någon."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "varningstecken",
        "text": "Jag går tillbaka en gång till. Jag tar foto. Jag läser om."
       },
       {
        "field": "plan",
        "text": "Nästa morgon går jag utan att kolla. Berättar för Emil. Om det tar mer än tjugo minuter tre dagar i rad ringer jag."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "fortsatt",
   "kind": "form",
   "title": "Tre steg jag fortsätter med",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Skriv tre saker du vill göra de närmaste tre månaderna. En liten, en mellan, en större. Skriv gärna när."
     ]
    }
   ],
   "fields": [
    {
     "id": "fortsatt",
     "kind": "list",
     "count": 3,
     "label": "Mina tre steg"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "fortsatt",
        "text": "Säga något på varje svensklektion. Äta med klassen tre dagar i veckan. Söka jobb på kaféet vid torget."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "fortsatt",
        "text": "Buss varje vecka, även när jag kan få skjuts. Träna med laget på torsdagar. Spela en match före jul."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "fortsatt",
        "text": "Orosstund när det behövs. Sova hos min kusin en gång i månaden. Läger på sportlovet."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "fortsatt",
        "text": "Gå på sex minuter. Låsa affären en gång. Skicka ansökan till Falun."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "brev",
   "kind": "letter",
   "title": "Brev till mig själv om tre månader",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Skriv så kort eller långt du vill. Det sparas som utkast tills du skickar."
     ]
    }
   ],
   "fields": [
    {
     "id": "brev",
     "kind": "longtext",
     "label": "Mitt brev"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "brev",
        "text": "Hej Noor. Har du sökt på kaféet? Om inte: bullarna där är från i går ändå, du kan bara förbättra. Om du sitter i biblioteket när du läser det här, så är det okej. Ät upp. Gå till matsalen i morgon. Du är rolig. Det vet fler än du tror. Hälsa Sami."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "brev",
        "text": "Till Lo. Klockan är nog mycket. Lägg bort mobilen när du läst klart. Mamma kör inte bättre av att du är vaken. Kanske, kanske inte. Klia Sixten bakom örat från mig."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "brev",
        "text": "Tjena. Hur många mål? Noll är också en siffra. Om det har kommit en tia någon gång så vet du: den gick över. Ring farfar. Han svarar alltid."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "brev",
        "text": "Hej Tilda. Står det ett foto på spisen i mobilen? Radera det. Gå. Du behövs på andra ställen. Kramar från hallen."
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "bakslaget",
   "question": "Vad är klokast att göra första dagarna efter ett bakslag?",
   "alternatives": [
    {
     "text": "Vila från allt läskigt tills det känns bra igen",
     "right": false,
     "why": "Vila efter något jobbigt är bra, en kväll eller en dag. Men väntar man på att det ska kännas bra växer steget. Fällan säger gärna ”vila” när den menar ”undvik”."
    },
    {
     "text": "Göra ett litet steg som du vet att du klarar, inom någon dag",
     "right": true,
     "why": "Ja. Det behöver inte vara samma steg som gick snett. Ett litet steg säger till larmet att du fortfarande går."
    },
    {
     "text": "Ta det svåraste steget direkt, för att bevisa något",
     "right": false,
     "why": "Det kan gå bra. Men om det inte gör det är det lätt att tappa modet. Börja på ett steg du klarar, och gå sedan upp."
    }
   ]
  },
  {
   "id": "fortsatter",
   "question": "Elias har åkt buss i tre veckor utan panik. Vad hjälper honom mest att behålla det?",
   "alternatives": [
    {
     "text": "Att inte åka mer än nödvändigt, så att det inte går sönder",
     "right": false,
     "why": "Det han lärt sig går inte sönder av att användas. Det blir tunnare av att ligga still."
    },
    {
     "text": "Att åka ofta, i lite olika väder, tider och sällskap",
     "right": true,
     "why": "Ja. Då vet larmet att det gäller överallt, inte bara på linjen till Orsa en torsdag. Och kommer det en dålig dag har han många bra att stå på."
    },
    {
     "text": "Att vänta på att all rädsla ska vara borta först",
     "right": false,
     "why": "Den blir sällan helt borta. Och den behöver inte vara det. Han kan åka buss med den bredvid sig."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Det sista du skickar in. Ta den tid du behöver."
    ]
   }
  ],
  "fields": [
   {
    "id": "lart",
    "kind": "list",
    "count": 3,
    "label": "Det viktigaste jag lärt mig"
   },
   {
    "id": "varningstecken",
    "kind": "list",
    "count": 3,
    "label": "Mina tre varningstecken"
   },
   {
    "id": "plan",
    "kind": "longtext",
    "label": "Det här gör jag då"
   },
   {
    "id": "fortsatt",
    "kind": "list",
    "count": 3,
    "label": "Steg jag fortsätter med"
   },
   {
    "id": "brev",
    "kind": "longtext",
    "label": "Brev till mig själv (skickas om tre månader)"
   },
   {
    "id": "omdome",
    "kind": "survey",
    "items": [
     {
      "id": "hjalpte",
      "label": "Programmet hjälpte mig"
     },
     {
      "id": "begripligt",
      "label": "Det var lätt att förstå"
     },
     {
      "id": "behandlaren",
      "label": "Jag kände mig hörd av min behandlare"
     },
     {
      "id": "tipsa",
      "label": "Jag skulle tipsa en kompis om det"
     }
    ],
    "options": [
     {
      "id": "inte",
      "label": "Inte alls"
     },
     {
      "id": "lite",
      "label": "Lite"
     },
     {
      "id": "ganska",
      "label": "Ganska mycket"
     },
     {
      "id": "mycket",
      "label": "Mycket"
     }
    ],
    "label": "Vad tyckte du om programmet?"
   }
  ],
  "examples": [
   {
    "companion": "elias",
    "answers": [
     [
      {
       "field": "lart",
       "text": "Nio går att sitta med. Det är inte bussen, det är känslan. Farfars tårta väntar inte."
      },
      {
       "field": "plan",
       "text": "Två hållplatser inom ett dygn. Ringa farfar."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "vag": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 340 190"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M10 176c30-4 40-50 64-52s26 34 48 30 26-66 54-68 26 40 50 36 30-78 62-86 30 10 42 8v138q-160 10-320-6z",
      "fill": "var(--brand-soft)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M10 176c30-4 40-50 64-52s26 34 48 30 26-66 54-68 26 40 50 36 30-78 62-86 30 10 42 8",
      "fill": "none",
      "stroke": "var(--brand)",
      "stroke-width": "4",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M10 176 322 36",
      "stroke": "var(--edge)",
      "stroke-width": "2",
      "stroke-dasharray": "3 7",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--waiting-soft)",
      "stroke": "var(--waiting)",
      "stroke-width": "2"
     },
     "children": [
      {
       "tag": "circle",
       "attributes": {
        "cx": "122",
        "cy": "154",
        "r": "7"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "226",
        "cy": "122",
        "r": "7"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--ink)",
      "font-size": "15",
      "text-anchor": "middle"
     },
     "children": [
      {
       "tag": "text",
       "attributes": {
        "x": "128",
        "y": "180"
       },
       "children": [
        "svacka"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "250",
        "y": "146"
       },
       "children": [
        "svacka"
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
