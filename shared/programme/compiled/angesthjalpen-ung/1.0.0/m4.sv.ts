/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m4",
 "language": "sv",
 "title": "Trappan",
 "lead": "Du bygger en egen trappa med åtta till tolv steg, från lite läskigt till det du vill klara. Varje steg är något du kan göra, inte en känsla du ska ha. Din behandlare tittar på trappan innan du börjar gå.",
 "minutes": 30,
 "words": 1845,
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
    "Från brygga till djupt vatten"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tänk på hur man lär sig bada i kallt vatten. En del hoppar från bryggan. De flesta går ut till knäna, skriker lite, väntar, och tar ett steg till. Efter en stund står de med vatten till magen och säger att det är skönt."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Vattnet blev inte varmare. Det var kroppen som vande sig, och huvudet som fick veta att det gick."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Så ska du göra med det du är rädd för. Det kallas ",
    {
     "strong": "exponering"
    },
    ". Det är kärnan i KBT mot ångest. Det är också den del som de flesta drar sig för. Därför bygger vi en trappa först."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "I det här avsnittet bygger du bara. Du går inte än."
   ]
  },
  {
   "kind": "picture",
   "picture": "trappa",
   "alt": "En trappa med sex steg. På de nedre stegen står siffrorna två och tre, högre upp fem, sex, åtta och nio. En liten figur står på det andra steget. Högst upp står en flagga.",
   "caption": "Siffran på varje steg är hur svårt du tror att det blir, från noll till tio."
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Vad är ett bra steg?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett bra steg är något du ",
    {
     "strong": "gör"
    },
    ". ”Inte vara nervös i matsalen” är inget steg, för det kan du inte bestämma. ”Sitta i matsalen i tio minuter” kan du bestämma."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett bra steg går att filma. Om någon hade haft en kamera skulle man kunna se om steget blev gjort eller inte."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Sex frågor hjälper dig:"
   ]
  },
  {
   "kind": "list",
   "ordered": true,
   "items": [
    [
     {
      "strong": "Är det konkret?"
     },
     " Var, när, hur länge, med vem?"
    ],
    [
     {
      "strong": "Är det något jag själv styr?"
     },
     " ”Bli bjuden på fest” styr du inte. ”Fråga om jag får följa med” styr du."
    ],
    [
     {
      "strong": "Går det att upprepa?"
     },
     " Helst flera gånger i veckan. En studentmiddag om två år räcker inte som steg tre."
    ],
    [
     {
      "strong": "Är det ofarligt på riktigt?"
     },
     " Obehagligt är okej. Farligt är det inte."
    ],
    [
     {
      "strong": "Är det lagom?"
     },
     " Ett första steg brukar ligga på tre eller fyra."
    ],
    [
     {
      "strong": "För det mig mot något viktigt?"
     },
     " Titta på dina tre saker från första avsnittet."
    ]
   ]
  },
  {
   "kind": "fact",
   "title": "Vad som aldrig ska stå på en trappa",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Det finns saker som är farliga på riktigt. Att gå ensam genom en plats där du blivit hotad. Att träffa någon som gjort dig illa. Att köra bil fast du inte får. Att dricka eller ta något. Att sluta med medicin."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Är du osäker? Skriv steget ändå, med ett frågetecken. Det är därför din behandlare läser trappan innan du börjar gå."
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "steg"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Fyra trappor"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Titta på de andras trappor innan du bygger din egen. Lägg märke till att stegen är små. Lägg också märke till att det inte är några raka linjer. Vissa steg är mest pinsamma, andra mest tråkiga."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noors trappa",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Högst upp: hålla en redovisning på fem minuter, och stanna kvar hela lektionen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Noor började med att skriva ”redovisa” på alla steg. Sedan märkte hon att det fanns fyra olika rädslor: att bli tittad på, att prata, att säga fel, och att synas rodna. Då blev det lättare att hitta på steg."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias trappa",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Högst upp: ta bussen till farfar i Falun, ensam, utan flaska."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Elias har två sorters steg. En del är platser: bussen, hissen, omklädningsrummet. En del är kroppen: att bli andfådd, dricka kaffe, känna hjärtat slå utan att kolla. ”Det är inte bussen jag är rädd för”, säger han. ”Det är känslan jag får på bussen.”"
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Los trappa",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Högst upp: sova över hos kusinen i Älvdalen och inte ringa hem."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Los steg handlar mycket om att låta bli. Låta bli att skriva, fråga och kolla. För att det ska bli något man gör har Lo skrivit vad hen gör i stället."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "Tildas trappa",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Högst upp: gå hemifrån på fem minuter, fem dagar i rad."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Tilda har börjat med sånt som spelar minst roll. Att skicka ett meddelande med ett stavfel. Att låta lampan vara tänd. Spisen kommer först på steg sju."
     ]
    }
   ]
  },
  {
   "kind": "exercise",
   "exercise": "bygg"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "När siffrorna inte stämmer"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du kommer att sätta fel siffror, och det gör ingenting. Du gissar ju. Några tips gör gissningen lite bättre:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Tänk på en vanlig dag, inte på den värsta."
    ],
    [
     "Tänk dig steget ",
     {
      "strong": "utan"
     },
     " knep. Att åka buss med mamma i telefonen är en sak. Att åka utan är en annan."
    ],
    [
     "Jämför två steg i taget. Vilket skulle du hellre göra i eftermiddag?"
    ]
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noor och siffrorna",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Noor satte först nio på nästan allt. Det blev ingen trappa. Det blev en vägg."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Då klippte hon ut stegen i pappersremsor och la dem på köksbordet. Hon tog två i taget. ”Fråga om läxan, eller luvan nere?” Läxan. ”Läxan, eller räcka upp handen?” Ungefär lika."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Sami kom in och undrade om det var ett spel. ”Typ”, sa Noor. Han flyttade en remsa. Den fick ligga kvar."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Hur stora ska stegen vara?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Lagom stora. Ett steg som känns som en nolla lär dig ingenting nytt. Ett steg som känns som en tia gör ofta att man flyr, och då lär sig larmet fel sak."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Är det ett stort hopp mellan två steg? Lägg ett emellan. Så här kan man dela på ett steg:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "Kortare tid."
     },
     " Tio minuter i stället för en timme."
    ],
    [
     {
      "strong": "Någon med."
     },
     " Först med Maja, sedan ensam."
    ],
    [
     {
      "strong": "Längre bort."
     },
     " Utanför salen, i dörren, på sista raden, i mitten."
    ],
    [
     {
      "strong": "Ett knep kvar."
     },
     " Först med flaskan, sedan utan. Men skriv upp att knepet ska bort."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte gå stegen i perfekt ordning. Larmet lär sig till och med bättre om det får öva på lite olika saker, på olika ställen och i olika ordning. Trappan är en karta, inte ett tågspår."
   ]
  },
  {
   "kind": "quote",
   "companion": "elias",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Jag ville börja med Falun. Min behandlare frågade om jag skulle börja hockeysäsongen med en final. Det skulle jag ju inte."
     ]
    }
   ]
  },
  {
   "kind": "exercise",
   "exercise": "kolla"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Hur du vet att det är rätt svårt"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Läs ett steg tyst för dig själv. Vad händer i kroppen?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Händer ingenting är steget nog för lätt. Känns det som att du vill lägga bort mobilen och göra något helt annat? Då är det svårt, kanske för svårt. Pirrar det till, men du kan se dig själv göra det? Då är det lagom."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du kommer att gissa fel ibland. Något du satte en trea på visar sig vara en sjua. Något du fasat för i månader blir en fyra. Det är inget slarv. Det är just det som är så intressant med trappan."
   ]
  },
  {
   "kind": "check",
   "check": "forst"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Det här händer när du skickar in"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Din behandlare läser trappan inom ett par arbetsdagar. Ofta kommer det en fråga eller ett förslag. ”Kan du göra steg fem utan luvan?” ”Finns det något mellan sex och nio?” ”Hur skulle du göra om bussen är full?”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det betyder inte att du har gjort fel. Ni bygger den tillsammans. Du kan säga nej till ett förslag, och du kan ändra dig."
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias får svar",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "”Hej Elias! Vilken bra trappa. Jag ser att du har tänkt både på platser och på kroppen, det är smart. En fråga: på steg fem åker du med mamma. Vad gör hon då? Om hon pratar med dig hela tiden kanske hon är en sorts flaska. Kan hon sitta några rader bort? Hälsningar Anna.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Elias läste det två gånger. Sedan skrev han: ”Hon är absolut en flaska.”"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ibland behöver ni prata om det i stället för att skriva. Det går bra att be om ett samtal."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Välj första steget"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nu är det dags att bestämma. Välj ett steg med siffran tre eller fyra. Bestäm en dag och en tid. ”Någon gång i veckan” betyder oftast aldrig."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tänk också ut vad som kan komma i vägen. Det är inte att vara negativ. Det är att vara en bra lagledare."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Om bussen är inställd, då …"
    ],
    [
     "Om Maja är sjuk, då …"
    ],
    [
     "Om jag ångrar mig i sista stund, då …"
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "En sån mening, med ”om” och ”då”, gör det mycket troligare att det blir av. Skriv den så att du kan läsa den när det gäller."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "forsta"
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Los onsdag, om och då",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Lo skriver på en lapp och sätter den på kylskåpet, bakom en magnet från Grövelsjön:"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Om klockan är sex och jag vill skriva, då går jag ut med Sixten. Om det ösregnar, då tar jag den gula jackan. Om jag skriver ändå, då gör jag om det på torsdag.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Mamma läser lappen när hon hämtar mjölken. Hon säger ingenting. Men på torsdagen hänger den gula jackan framme."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Märk den sista meningen på lappen. Lo har redan bestämt vad som händer om det inte går. Då blir ett misslyckande bara en dag, och inte ett slut."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Vem får veta?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du bestämmer själv om någon mer ska få veta. För många blir det lättare om en person vet. Någon att skicka en tumme upp till när det är gjort. Någon som kan vara med på ett steg."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Är du under sexton hjälper det ofta att en vuxen vet lite. Du behöver inte visa allt du skrivit. Det räcker att säga: ”Jag övar på en sak. Det kommer att se ut som att jag har det jobbigt ibland. Du behöver inte rädda mig. Fråga i stället hur det gick.”"
   ]
  },
  {
   "kind": "quote",
   "companion": "lo",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Jag sa till mamma att hon får säga ”jag hör att larmet går” när jag frågar. Första gången blev jag jättearg. Andra gången började vi skratta."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Vad händer med knepen?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du skrev en lista i förra avsnittet. Lägg den bredvid trappan. Vilka knep skulle du ta till på varje steg? Skriv dit dem med liten stil."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "I början är det okej att ha ett knep kvar. Längre upp blir samma steg, fast utan knepet, ett eget steg. På det sättet kan du få många steg av ett enda."
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
     "strong": "”Jag kommer bara på stora steg.”"
    },
    " Ta ett stort och fråga: vad är det allra första jag skulle göra om jag ändå gjorde det? Kanske gå in genom dörren. Kanske ta på sig skorna. Där har du ett steg."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag är rädd för en sak som aldrig händer.”"
    },
    " Då kan du öva på det runt omkring. Den som är rädd att någon ska dö kan inte öva på det. Men hen kan öva på att inte ringa och kolla."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Det känns fånigt små steg.”"
    },
    " Små steg som blir gjorda slår stora som inte blir det."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag vill inte.”"
    },
    " Det är också ett svar. Läs dina tre viktiga saker en gång till. Skriv till din behandlare vad det är som tar emot."
   ]
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Skulle det kännas så tungt att du inte vill leva eller vill skada dig, lägg trappan åt sidan. Den kan vänta. Ta fram trygghetsplanen. Ring ",
      {
       "link": "112",
       "href": "tel:112"
      },
      " vid fara, ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      " eller ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      " för att prata."
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
     "En trappa består av saker du gör, inte av känslor du ska ha."
    ],
    [
     "Bra steg är konkreta, ofarliga på riktigt och går att upprepa."
    ],
    [
     "Dela på det som är för stort."
    ],
    [
     "Bestäm dag, tid och en plan för det som kan komma i vägen."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nästa gång tar du första steget. Då får du också veta knepet med att gissa först och titta sedan."
   ]
  }
 ],
 "exercises": [
  {
   "id": "bygg",
   "kind": "ladder",
   "title": "Bygg din trappa",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Börja med det översta steget: det du vill kunna. Skriv sedan något som är nästan lätt. Fyll på däremellan. Sikta på åtta till tolv steg. Sex räcker."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Sätt en siffra på varje steg, från noll till tio. Det är en gissning. Flytta runt stegen tills de ligger i ordning. Ligger flera på samma siffra? Bra. Då kan du välja."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Har du svårt att hitta på? Ändra på en sak i taget: hur länge, hur nära, hur många, vem som är med, vilket knep du har kvar."
     ]
    }
   ],
   "fields": [
    {
     "id": "trappa",
     "kind": "ladder",
     "min": 6,
     "max": 12,
     "label": "Min trappa",
     "hint": "Ett steg är något du gör. Siffran är hur svårt du tror att det blir."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Räcka upp handen och svara ja eller nej på en fråga"
       },
       {
        "field": "svarighet",
        "text": "3"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Fråga en i klassen vad vi har i läxa"
       },
       {
        "field": "svarighet",
        "text": "3"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Luvan nere hela skoldagen"
       },
       {
        "field": "svarighet",
        "text": "4"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Äta i matsalen i tio minuter med Maja"
       },
       {
        "field": "svarighet",
        "text": "5"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Ställa en fråga högt i svenskan utan att öva"
       },
       {
        "field": "svarighet",
        "text": "6"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Äta hela lunchen med fyra från klassen"
       },
       {
        "field": "svarighet",
        "text": "6"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Säga fel ord med flit när jag läser högt"
       },
       {
        "field": "svarighet",
        "text": "7"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Redovisa för Maja och två till, i två minuter"
       },
       {
        "field": "svarighet",
        "text": "8"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Hålla redovisningen för hela klassen och stanna kvar"
       },
       {
        "field": "svarighet",
        "text": "9"
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Stå vid hållplatsen i en kvart"
       },
       {
        "field": "svarighet",
        "text": "3"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Springa uppför trappan i skolan tills jag blir andfådd"
       },
       {
        "field": "svarighet",
        "text": "4"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Sitta på en parkerad buss i fem minuter"
       },
       {
        "field": "svarighet",
        "text": "5"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Dricka en kopp kaffe på rasten"
       },
       {
        "field": "svarighet",
        "text": "5"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Åka två hållplatser med mamma"
       },
       {
        "field": "svarighet",
        "text": "6"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Åka två hållplatser själv"
       },
       {
        "field": "svarighet",
        "text": "7"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Vara med på en hel hockeyträning"
       },
       {
        "field": "svarighet",
        "text": "7"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Åka till Orsa själv och sitta längst bak"
       },
       {
        "field": "svarighet",
        "text": "8"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Samma sak utan flaska"
       },
       {
        "field": "svarighet",
        "text": "9"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Ta bussen till Falun"
       },
       {
        "field": "svarighet",
        "text": "10"
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Vänta en kvart innan jag skriver till mamma. Gå ut med Sixten så länge."
       },
       {
        "field": "svarighet",
        "text": "3"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Inte titta på vägkameran en hel kväll. Lägga pussel."
       },
       {
        "field": "svarighet",
        "text": "4"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Skriva ett prov utan att fråga läraren efteråt hur det gick"
       },
       {
        "field": "svarighet",
        "text": "5"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Inget meddelande till mamma på två timmar när hon kör"
       },
       {
        "field": "svarighet",
        "text": "6"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Lämna mobilen hemma när jag är i stallet"
       },
       {
        "field": "svarighet",
        "text": "6"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Lägga mig utan att gå igenom morgondagen i huvudet högt för mamma"
       },
       {
        "field": "svarighet",
        "text": "7"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Sova över hos mormor, fråga noll gånger"
       },
       {
        "field": "svarighet",
        "text": "8"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Sova över hos min kusin och inte ringa hem"
       },
       {
        "field": "svarighet",
        "text": "9"
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
        "text": "Skicka ett meddelande till syrran med ett stavfel"
       },
       {
        "field": "svarighet",
        "text": "3"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Gå hemifrån med lampan tänd i köket"
       },
       {
        "field": "svarighet",
        "text": "4"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Läsa ett meddelande till chefen en gång och skicka"
       },
       {
        "field": "svarighet",
        "text": "5"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Låsa dörren en gång och säga högt: nu går jag"
       },
       {
        "field": "svarighet",
        "text": "6"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Inte fråga Emil om han är sur på en hel kväll"
       },
       {
        "field": "svarighet",
        "text": "6"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Kolla spisen en gång, inget foto"
       },
       {
        "field": "svarighet",
        "text": "7"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Inte kolla spisen alls, gå till bussen"
       },
       {
        "field": "svarighet",
        "text": "8"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Fem dagar i rad, fem minuter"
       },
       {
        "field": "svarighet",
        "text": "9"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "kolla",
   "kind": "form",
   "title": "Kolla stegen",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Gå igenom trappan med de sex frågorna. Kryssa för det som stämmer på de flesta av dina steg. Ändra det som inte stämmer."
     ]
    }
   ],
   "fields": [
    {
     "id": "koll",
     "kind": "choices",
     "options": [
      {
       "id": "konkret",
       "label": "De är konkreta: var, när, hur länge"
      },
      {
       "id": "sjalv",
       "label": "Jag styr dem själv"
      },
      {
       "id": "upprepa",
       "label": "De går att upprepa"
      },
      {
       "id": "ofarligt",
       "label": "De är ofarliga på riktigt"
      },
      {
       "id": "lagom",
       "label": "Det finns minst två steg som är lagom att börja med"
      },
      {
       "id": "viktigt",
       "label": "De leder mot något som är viktigt för mig"
      }
     ],
     "label": "Stämmer det här på mina steg?"
    },
    {
     "id": "andra",
     "optional": true,
     "kind": "text",
     "label": "Ett steg jag vill ändra eller fråga om"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "koll",
        "text": "Konkreta, styr själv, upprepa, ofarliga, viktiga"
       },
       {
        "field": "andra",
        "text": "Det är stort mellan sex och åtta. Kanske redovisa för bara Maja först?"
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "koll",
        "text": "Konkreta, styr själv, ofarliga, lagom, viktiga"
       },
       {
        "field": "andra",
        "text": "Prov är inte varje vecka. Kan jag ta läxförhör i stället?"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "forsta",
   "kind": "form",
   "title": "Mitt första steg",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Du ska inte ta steget än. Skicka först in trappan. När din behandlare har tittat på den, och ni är överens, sätter ni igång i nästa avsnitt."
     ]
    }
   ],
   "fields": [
    {
     "id": "forstaSteg",
     "kind": "ref",
     "to": "m4.trappa",
     "label": "Steget jag börjar med"
    },
    {
     "id": "nar",
     "kind": "datetime",
     "label": "Dag och tid"
    },
    {
     "id": "hinder",
     "kind": "text",
     "label": "Vad kan komma i vägen, och vad gör du då?",
     "hint": "Börja gärna med ”Om …, då …”."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "forstaSteg",
        "text": "Räcka upp handen och svara ja eller nej på en fråga"
       },
       {
        "field": "nar",
        "text": "Tisdag, engelskan"
       },
       {
        "field": "hinder",
        "text": "Om läraren inte ställer någon sån fråga, då gör jag det på so:n i stället."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "forstaSteg",
        "text": "Springa uppför trappan i skolan tills jag blir andfådd"
       },
       {
        "field": "nar",
        "text": "Måndag efter sista lektionen"
       },
       {
        "field": "hinder",
        "text": "Om någon ser mig, då säger jag att jag glömt något i skåpet."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "forstaSteg",
        "text": "Vänta en kvart innan jag skriver till mamma"
       },
       {
        "field": "nar",
        "text": "Onsdag, hon jobbar sent"
       },
       {
        "field": "hinder",
        "text": "Om Sixten inte vill gå ut, då lägger jag pussel i köket."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "forstaSteg",
        "text": "Skicka ett meddelande till syrran med ett stavfel"
       },
       {
        "field": "nar",
        "text": "I morgon på fikarasten"
       },
       {
        "field": "hinder",
        "text": "Om jag börjar rätta, då trycker jag på skicka direkt."
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "steg",
   "question": "Lo vill öva på sin oro. Vilket är det bästa steget?",
   "alternatives": [
    {
     "text": "Inte oroa mig när mamma kör",
     "right": false,
     "why": "Det vore skönt. Men oro kommer utan att fråga. Ett steg ska vara något man kan göra även med orolig mage."
    },
    {
     "text": "Låta bli att skriva till mamma från klockan fem till sju på tisdag",
     "right": true,
     "why": "Ja. Det går att se om det blev gjort, Lo styr det själv, och det går att göra om nästa tisdag."
    },
    {
     "text": "Bli en lugnare person",
     "right": false,
     "why": "Det är en önskan, och en fin sådan. Men den säger inte vad man ska göra på tisdag."
    }
   ]
  },
  {
   "id": "forst",
   "question": "Tilda sätter åtta på steget ”inte kolla spisen alls”. Hon vill göra det först, för att bli klar. Vad är klokast?",
   "alternatives": [
    {
     "text": "Hon ska göra det direkt, ju svårare desto bättre",
     "right": false,
     "why": "Det låter starkt. Men om det blir för svårt är det lätt att gå tillbaka och kolla i smyg, och då har larmet fått rätt. Det går att göra svåra saker tidigt, men bestäm det i så fall med behandlaren."
    },
    {
     "text": "Hon ska vänta tills hon inte är rädd för det längre",
     "right": false,
     "why": "Då får hon nog vänta länge. Rädslan brukar inte gå först. Den går efter att man har gjort saken."
    },
    {
     "text": "Hon ska börja på ett steg som är runt tre till fem och göra det flera gånger",
     "right": true,
     "why": "Ja. Då får hon öva på att ha ångest utan att göra sitt knep. Det är en färdighet, och den tar hon med sig uppåt."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Din behandlare läser trappan och skriver till dig. Kanske kommer ett förslag eller en fråga. Först när ni är överens öppnas nästa avsnitt."
    ]
   }
  ],
  "fields": [
   {
    "id": "trappa",
    "kind": "ladder",
    "min": 6,
    "max": 12,
    "label": "Min trappa, minst sex steg"
   },
   {
    "id": "forstaSteg",
    "kind": "ref",
    "to": "m4.trappa",
    "label": "Steget jag börjar med"
   },
   {
    "id": "nar",
    "kind": "datetime",
    "label": "När gör jag det?"
   },
   {
    "id": "hinder",
    "kind": "text",
    "label": "Vad kan komma i vägen, och vad gör du då?"
   }
  ],
  "examples": [
   {
    "companion": "tilda",
    "answers": [
     [
      {
       "field": "forstaSteg",
       "text": "Skicka ett meddelande till syrran med ett stavfel"
      },
      {
       "field": "nar",
       "text": "Torsdag, fikarasten"
      },
      {
       "field": "hinder",
       "text": "Om jag börjar rätta, då trycker jag på skicka direkt."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "trappa": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 340 220"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M14 208h44v-28h44v-28h44v-28h44v-28h44v-28h44V40h48v168z",
      "fill": "var(--brand-soft)",
      "stroke": "var(--brand)",
      "stroke-width": "3",
      "stroke-linejoin": "round"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--quiet-ink)",
      "font-size": "15",
      "text-anchor": "middle"
     },
     "children": [
      {
       "tag": "text",
       "attributes": {
        "x": "80",
        "y": "200"
       },
       "children": [
        "2"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "124",
        "y": "172"
       },
       "children": [
        "3"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "168",
        "y": "144"
       },
       "children": [
        "5"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "212",
        "y": "116"
       },
       "children": [
        "6"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "256",
        "y": "88"
       },
       "children": [
        "8"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "302",
        "y": "62"
       },
       "children": [
        "9"
       ]
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linecap": "round",
      "fill": "none"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M122 122v-22m0 22-7 27m7-27 10 12v15M122 104l-10 10m10-10 12 4"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "122",
      "cy": "92",
      "r": "7",
      "fill": "var(--ink)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M306 40V10m0 0 22 7-22 8",
      "fill": "var(--lamp)",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linejoin": "round"
     },
     "children": []
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
