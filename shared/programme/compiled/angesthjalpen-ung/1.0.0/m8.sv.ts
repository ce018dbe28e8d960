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
      "r": "46",
      "fill": "var(--brand-soft)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M14 79c4-13 14-19 34-19s30 6 34 19a46 46 0 0 1-68 0z",
      "fill": "var(--brand)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M27 62c-4-8-4-38 21-38s25 30 21 38c-5 3-9 2-11 1H38c-2 1-6 2-11-1z",
      "fill": "var(--ink)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M41 53h14v10q-7 7-14 0z",
      "fill": "var(--waiting-soft)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "ellipse",
     "attributes": {
      "cx": "48",
      "cy": "44",
      "rx": "13",
      "ry": "15",
      "fill": "var(--waiting-soft)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M35 42c1-10 8-13 14-12 6 0 11 4 12 12-7-1-11-4-13-7-3 4-7 6-13 7z",
      "fill": "var(--ink)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M42 46h1M53 46h1",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M44 52q4 2 8 0",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "2",
      "stroke-linecap": "round"
     },
     "children": []
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
      "r": "46",
      "fill": "var(--sunken)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M14 79c4-13 14-18 34-18s30 5 34 18a46 46 0 0 1-68 0z",
      "fill": "var(--urgent)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M41 54h14v9q-7 7-14 0z",
      "fill": "var(--waiting-soft)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "ellipse",
     "attributes": {
      "cx": "48",
      "cy": "45",
      "rx": "14",
      "ry": "15",
      "fill": "var(--waiting-soft)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M32 39c0-16 32-16 32 0l1 2H31z",
      "fill": "var(--brand)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M30 41h36",
      "stroke": "var(--ink)",
      "stroke-width": "4",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "24",
      "r": "4",
      "fill": "var(--lamp)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M42 47h1M53 47h1",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M44 54h8",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "2",
      "stroke-linecap": "round"
     },
     "children": []
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
      "r": "46",
      "fill": "var(--waiting-soft)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M16 81c2-14 14-21 32-21s30 7 32 21a46 46 0 0 1-64 0z",
      "fill": "var(--good)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M33 62q15 14 30 0",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M42 53h12v10q-6 5-12 0z",
      "fill": "var(--raised)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "ellipse",
     "attributes": {
      "cx": "48",
      "cy": "45",
      "rx": "13",
      "ry": "14",
      "fill": "var(--raised)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M33 45c-3-14 6-20 15-20 11 0 18 7 15 19-2-4-4-6-8-7-6 3-15 2-18 0-2 2-3 4-4 8z",
      "fill": "var(--waiting)"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "43",
      "cy": "46",
      "r": "4",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "1.5"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "53",
      "cy": "46",
      "r": "4",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "1.5"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M43 46h.1M53 46h.1",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M45 54q3 1 6 0",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "2",
      "stroke-linecap": "round"
     },
     "children": []
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
      "r": "46",
      "fill": "var(--urgent-soft)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M14 79c4-13 14-18 34-18s30 5 34 18a46 46 0 0 1-68 0z",
      "fill": "var(--quiet-ink)"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "48",
      "cy": "21",
      "r": "8",
      "fill": "var(--urgent)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M41 54h14v9q-7 7-14 0z",
      "fill": "var(--raised)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "ellipse",
     "attributes": {
      "cx": "48",
      "cy": "45",
      "rx": "13",
      "ry": "15",
      "fill": "var(--raised)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M33 47c-2-17 7-21 15-21s17 4 15 21c-3-3-4-6-5-9-7 1-13-1-17-4-2 5-5 9-8 13z",
      "fill": "var(--urgent)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M42 47h1M53 47h1",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M44 53q4 3 8 0",
      "fill": "none",
      "stroke": "var(--ink)",
      "stroke-width": "2",
      "stroke-linecap": "round"
     },
     "children": []
    }
   ]
  }
 }
}
