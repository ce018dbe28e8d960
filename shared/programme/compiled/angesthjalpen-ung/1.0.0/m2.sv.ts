/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m2",
 "language": "sv",
 "title": "Larmet och kurvan",
 "lead": "Hjärtat slår, magen knyter sig, tankarna rusar. Du får veta varför kroppen gör så, och hur ångest stiger, stannar och sjunker. Den här veckan är du forskare på dig själv.",
 "minutes": 25,
 "words": 1829,
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
    "Förra veckan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du har ritat en karta och skickat den till din behandlare. Kanske gick det lätt. Kanske sköt du upp det tre kvällar i rad. Båda sakerna är okej."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Några märker att larmet går oftare när de börjar lägga märke till det. Så är det för många. Det är inte du som blir sämre. Du har bara tänt en lampa i ett rum där det var mörkt."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Varför hjärtat bultar"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Tänk dig att du går på en skogsväg utanför Särna. Det prasslar till. En björn reser sig tjugo meter bort."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du hinner inte tänka. Kroppen har redan bestämt sig: fly, slåss eller stå helt still. På en sekund skickar den ut ett ämne som heter adrenalin. Och nu händer detta:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "Hjärtat slår fort"
     },
     " för att pumpa blod till musklerna."
    ],
    [
     {
      "strong": "Du andas snabbt"
     },
     " för att få in mer syre."
    ],
    [
     {
      "strong": "Magen knyter sig"
     },
     ", för maten får vänta. Blodet behövs i benen."
    ],
    [
     {
      "strong": "Du svettas"
     },
     " för att inte bli för varm när du springer."
    ],
    [
     {
      "strong": "Händerna blir kalla och kan sticka"
     },
     ", för blodet tar en annan väg."
    ],
    [
     {
      "strong": "Du darrar"
     },
     " för att musklerna är spända och redo."
    ],
    [
     {
      "strong": "Det kan kännas overkligt"
     },
     ", som i en film. Hjärnan stänger av allt den inte behöver."
    ],
    [
     {
      "strong": "Munnen blir torr"
     },
     ", och du kan behöva kissa."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Allt det här är smart. Om det är en björn."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men det är samma larm när det är matsalen. Kroppen har bara ett. Den gör sig redo att springa, och du ska sitta still och äta korv. Klart det känns konstigt."
   ]
  },
  {
   "kind": "fact",
   "title": "Tre saker många är rädda för",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "”Jag svimmar.”"
      },
      " När man är rädd stiger oftast blodtrycket. Då är det svårt att svimma. Ett undantag är blod och sprutor. Där sjunker trycket hos en del, och det finns knep för det. Fråga din behandlare."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "”Jag slutar andas.”"
      },
      " Kroppen andas av sig själv. Att det känns trångt beror ofta på att man andas för mycket, inte för lite."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "”Jag blir galen.”"
      },
      " Rusande tankar och overklighet hör till larmet. De går över när larmet går ner."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Får du ont i bröstet när du tränar, svimmar du, eller har du en sjukdom du undrar över? Ring 1177 eller fråga en läkare. Det är alltid okej att kolla en gång."
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "varfor"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "När larmet larmar om larmet"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ibland räcker det med kroppen. Man springer till bussen, hjärtat slår fort, och huvudet säger: ”Nu är det på gång.” Då blir man rädd för hjärtat. Då slår det fortare. Då blir man räddare."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det går på några sekunder, och det kallas ibland för panik. Det är bland det hemskaste man kan känna. Det är samma larm som alltid, men på full volym."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det som brukar hjälpa är att veta hur det går till. Runt, runt: kroppen känns, tanken säger fara, rädslan stiger, kroppen känns mer. Du kan inte stoppa första varvet. Men du behöver inte springa med i det andra."
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias på akuten",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "”Kan man dö av det?” frågade Elias sköterskan på akuten i Mora. Det var natt, och mamma hade somnat i stolen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Nej”, sa hon. ”Det känns så. Men hjärtat är byggt för att slå fort. Du har åkt skridskor i tio år, det har slagit så här tusen gånger.”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Elias tänkte på det länge. På isen hade han aldrig varit rädd för det. Där hette det att vara taggad."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Din kroppskarta"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Alla har sin egen variant. En känner nästan bara i magen. En annan får tunnelseende. En tredje blir så trött att hen vill sova."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "När du känner igen dina egna tecken blir de lite mindre hemska. ”Jaha, händerna. Då är larmet på väg upp.”"
   ]
  },
  {
   "kind": "picture",
   "picture": "kropp",
   "alt": "En kropp ritad framifrån. Prickar visar var larmet ofta känns: i huvudet, halsen, hjärtat, magen, händerna och benen.",
   "caption": "Här känns larmet för många. Var känns det för dig?"
  },
  {
   "kind": "exercise",
   "exercise": "kroppskarta"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Kurvan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Så här tror många att ångest fungerar: den stiger, och om man inte gör något så fortsätter den att stiga. Tills något går sönder."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men kroppen orkar inte ha larmet på för fullt hur länge som helst. Det finns en inbyggd broms. Ångesten går upp, stannar ett tag, och sjunker. Det sker av sig självt."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det kan ta tio minuter. Det kan ta en timme. Det kan gå upp en gång till på vägen ner. Men det är en kurva, inte en raket."
   ]
  },
  {
   "kind": "picture",
   "picture": "kurva",
   "alt": "Ett diagram. En hel linje stiger till tio, planar ut och sjunker långsamt mot noll medan tiden går. En prickad linje stiger, störtdyker, stiger igen och störtdyker igen, flera gånger, utan att någonsin bli lägre i toppen.",
   "caption": "Två sätt att åka. Den hela linjen är att stanna kvar. Den prickade är att fly varje gång."
  },
  {
   "kind": "paragraph",
   "text": [
    "Titta på den prickade linjen. Varje gång man går därifrån faller ångesten som en sten. Det är så skönt att man aldrig vill gå tillbaka. Men nästa gång är toppen lika hög."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Den hela linjen är jobbigare i stunden. Men den som stannar får se något som den som flyr missar: att det gick. Att det värsta inte hände. Att det gick att stå ut."
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias vid hållplatsen",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Elias ska inte åka buss än. Veckans uppgift är bara att stå vid hållplatsen och skatta sin ångest var femte minut. När bussen kommer ska han låta den åka."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Klockan 15.05: en fyra. Han ser sig om efter dörrar, fast han är utomhus."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "15.10: en sjua. Bussen svänger in. Hjärtat går igång. Chauffören öppnar och tittar på honom. Elias skakar på huvudet."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "15.15: en åtta, fast bussen har åkt. Det förvånar honom."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "15.20: sexa. En dam frågar om bussen har gått. Han svarar. Rösten låter som vanligt."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "15.30: trea. Det är kallt om fötterna. Han märker att han har tänkt på fötterna en stund."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Han hade trott att det skulle bli en tio och stanna där."
     ]
    }
   ]
  },
  {
   "kind": "quote",
   "companion": "elias",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Det konstiga var inte att det gick ner. Det konstiga var att jag inte gjorde något för det."
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ibland går kurvan inte ner medan du är kvar. Det händer, och då har du inte misslyckats. Du har ändå fått veta något: att du kan ha ångest och stå kvar. Det är kanske det viktigaste av allt."
   ]
  },
  {
   "kind": "check",
   "check": "kurvan"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Bli forskare"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "En forskare bestämmer sig inte för svaret i förväg. Hon tittar. Hon skriver upp siffror. Hon säger ”intressant” också när något går snett."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Så ska du göra med din ångest den här veckan. Du ska inte ta bort den. Du ska mäta den."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Siffran är din egen. Noll är helt lugn. Tio är det värsta du kan tänka dig. Din fyra behöver inte vara som någon annans."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "kurva"
  },
  {
   "kind": "paragraph",
   "text": [
    "Fick du en kurva som inte såg ut som på bilden? Då är den extra spännande. Visa den för din behandlare. En platt kurva, en taggig kurva eller en som aldrig vände: alla berättar något."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Vad gör kurvan högre?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Samma situation kan ge en fyra på tisdagen och en åtta på torsdagen. Det betyder inte att du har gått bakåt. Det finns sånt som skruvar upp volymen på alla larm."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "För lite sömn."
     },
     " Efter en kort natt är larmet mer lättretat."
    ],
    [
     {
      "strong": "Tom mage, mycket kaffe eller energidryck."
     },
     " Då darrar kroppen redan från början."
    ],
    [
     {
      "strong": "Bråk eller oro för någon man tycker om."
     }
    ],
    [
     {
      "strong": "Mens, förkylning eller värk."
     }
    ],
    [
     {
      "strong": "Att man går och väntar."
     },
     " Ofta är toppen högst ",
     {
      "strong": "före"
     },
     ", inte under."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Den sista är värd att titta efter. Många märker att det värsta är tiden innan. Morgonen före redovisningen. Minuterna före samtalet. När det väl händer är det något att göra, och då finns det mindre plats för larmet."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Skriv gärna upp hur du sov och vad du ätit bredvid din kurva. Inte för att du ska sköta dig. En forskare skriver alltid upp vädret."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noors två tisdagar",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Den första tisdagen hade Noor sovit fyra timmar. Sami hade haft feber. Hon hoppade över frukosten. I cafeterian blev det en nia, och hon gick efter tre minuter."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Den andra tisdagen hade hon sovit. Det blev en sjua. Hon stannade i tjugo minuter och läste en affisch om blodgivning."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Jag trodde att det var jag som var dålig den första gången”, skrev hon till sin behandlare. Svaret kom på torsdagen: ”Intressant. Hur skulle du ha tänkt om det var Maja som hade sovit fyra timmar?”"
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Tre andetag till"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det svåraste ögonblicket är ofta det precis innan man flyr. Man har redan handen på dörren."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det finns en liten sak man kan göra just där. Inte stanna i en timme. Bara tre andetag till."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är inte till för att lugna dig. Det är till för att du ska hinna märka att det går att låta bli att göra det du brukar. Efter tre andetag får du välja på nytt. Gå, eller ta tre till."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "andetag"
  },
  {
   "kind": "quote",
   "companion": "noor",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Tre andetag låter fånigt. Men jag har alltid trott att det inte finns någon lucka alls mellan att vilja gå och att gå. Det gör det."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Om det är svårt att mäta"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag glömmer.”"
    },
    " Ställ ett alarm i mobilen, eller bestäm en tid. En kurva på bussen varje tisdag är bättre än ingen alls."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Det känns löjligt.”"
    },
    " Ja, ibland. Forskare som står och räknar fåglar i regnet känner sig nog också lite löjliga. Men de kommer hem med något."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag vågar inte ens vara där.”"
    },
    " Börja mindre. Mät när du tänker på situationen. Eller mät på håll, som Elias vid hållplatsen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Det blev en tia.”"
    },
    " Då var det för svårt just nu, och det är bra att veta. Välj något lättare nästa gång och skriv till din behandlare. Du ska inte kasta dig ut i det värsta."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag hade ingen ångest alls.”"
    },
    " Skriv upp det också. Vad var annorlunda den dagen? Var du med någon? Hade du sovit? Även en nolla är en siffra."
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Lo och mätaren",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Lo har köpt ett litet anteckningsblock på macken i Särna. På första sidan står det ”Försök 1”."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Försök 1 är en natt. Tanken är provet i no. Siffran är sju. Lo mäter fyra gånger, och skriver vad klockan är. Vid det fjärde försöket sover hen redan. Pennan ligger kvar i sängen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Försök 1: avbröts, forskaren somnade”, skriver Lo på morgonen."
     ]
    }
   ]
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Att mäta ångest ska kännas jobbigt på ett lagom sätt. Det ska inte göra att du vill skada dig. Om det blir så, sluta mäta och ta fram din trygghetsplan. Ring ",
      {
       "link": "112",
       "href": "tel:112"
      },
      " om det är bråttom, ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      " eller ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      " om du behöver prata."
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
    "Du ska mäta minst två kurvor. De behöver inte vara snygga. De får gärna vara från helt olika ställen."
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
     "Det du känner i kroppen är till för att skydda dig."
    ],
    [
     "Samma larm går för björnar och för redovisningar."
    ],
    [
     "Ångest stiger, stannar och sjunker. Den behöver ingen hjälp med det."
    ],
    [
     "Mellan att vilja fly och att fly finns en lucka. Den är tre andetag bred."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nästa gång tittar vi på varför det är så svårt att stanna kvar. Det finns nämligen en fälla."
   ]
  }
 ],
 "exercises": [
  {
   "id": "kroppskarta",
   "kind": "bodyMap",
   "title": "Var känns larmet i dig?",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Tänk på en gång då larmet gick. Gå igenom kroppen uppifrån och ner. Kryssa för det som stämmer, och skriv sedan hur det känns. Varmt, tungt, stickigt, tomt? Hitta på egna ord."
     ]
    }
   ],
   "fields": [
    {
     "id": "var",
     "kind": "choices",
     "options": [
      {
       "id": "huvud",
       "label": "Huvudet"
      },
      {
       "id": "ogon",
       "label": "Ögonen"
      },
      {
       "id": "hals",
       "label": "Halsen"
      },
      {
       "id": "brost",
       "label": "Bröstet och andningen"
      },
      {
       "id": "hjarta",
       "label": "Hjärtat"
      },
      {
       "id": "mage",
       "label": "Magen"
      },
      {
       "id": "armar",
       "label": "Armarna och axlarna"
      },
      {
       "id": "hander",
       "label": "Händerna"
      },
      {
       "id": "ben",
       "label": "Benen"
      },
      {
       "id": "hela",
       "label": "Hela kroppen, eller overkligt"
      }
     ],
     "label": "Var i kroppen känns det?"
    },
    {
     "id": "hur",
     "kind": "longtext",
     "label": "Hur känns det där?"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "var",
        "text": "Huvudet, halsen, hjärtat"
       },
       {
        "field": "hur",
        "text": "Som en lampa mitt i ansiktet. Klump i halsen, som att rösten fastnar bakom den."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "var",
        "text": "Bröstet och andningen, hjärtat, händerna"
       },
       {
        "field": "hur",
        "text": "Som att någon drar åt ett bälte. Händerna är som kolsyra."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "var",
        "text": "Magen, benen"
       },
       {
        "field": "hur",
        "text": "Magen är en knuten trasa. Benen vill gå fast jag sitter."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "var",
        "text": "Armarna och axlarna, bröstet"
       },
       {
        "field": "hur",
        "text": "Som att bära kassar som jag inte får ställa ner."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "kurva",
   "kind": "curve",
   "title": "Följ en kurva",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj en situation som brukar ge en lagom ångest, runt fyra eller fem. Stanna i den. Skriv en siffra när det börjar och sedan var femte minut, i en halvtimme."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Gör så lite som möjligt för att få ner siffran. Skrolla inte, ring ingen, räkna inte andetag. Bara var där, och mät."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Missar du en mätning gör det ingenting. Sätt en prick där du tror att den var."
     ]
    }
   ],
   "fields": [
    {
     "id": "var",
     "kind": "text",
     "label": "Var är du, och vad händer?"
    },
    {
     "id": "kurva",
     "kind": "curve",
     "everyMinutes": 5,
     "points": 7,
     "label": "Hur stark är ångesten?",
     "hint": "Från 0 till 10, var femte minut."
    },
    {
     "id": "gjorde",
     "kind": "text",
     "label": "Vad gjorde du medan tiden gick?"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "var",
        "text": "Cafeterian, ensam vid ett bord, mitt i rummet"
       },
       {
        "field": "kurva",
        "text": "4 – 6 – 7 – 6 – 5 – 4 – 3"
       },
       {
        "field": "gjorde",
        "text": "Drack choklad. Mobilen låg i väskan. Läste samma affisch fyra gånger."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "var",
        "text": "Hemma. Mamma skulle vara hemma sex, hon kom halv sju."
       },
       {
        "field": "kurva",
        "text": "3 – 6 – 8 – 8 – 6 – 7 – 4"
       },
       {
        "field": "gjorde",
        "text": "Satt med Sixten i soffan. Skrev ett meddelande men skickade det inte."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "var",
        "text": "Bussen till jobbet. Jag hade bara kollat spisen en gång."
       },
       {
        "field": "kurva",
        "text": "7 – 8 – 7 – 6 – 6 – 4 – 3"
       },
       {
        "field": "gjorde",
        "text": "Tittade ut. Tänkte på spisen, och sen på vad jag skulle ha till lunch."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "andetag",
   "kind": "form",
   "title": "Stanna kvar tre andetag till",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Nästa gång du vill gå, kolla eller fråga: stanna i tre helt vanliga andetag. Andas som du brukar. Välj sedan."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Både att stanna och att gå räknas. Du har ändå gjort övningen."
     ]
    }
   ],
   "fields": [
    {
     "id": "var",
     "kind": "text",
     "label": "Var var du?"
    },
    {
     "id": "ville",
     "kind": "text",
     "label": "Vad ville du göra?"
    },
    {
     "id": "hande",
     "kind": "text",
     "label": "Vad hände under och efter de tre andetagen?"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "var",
        "text": "I omklädningsrummet före idrotten"
       },
       {
        "field": "ville",
        "text": "Gå in på toa och byta om där"
       },
       {
        "field": "hande",
        "text": "Ett: panik. Två: Maja pratade om sin hamster. Tre: jag hade redan fått av mig tröjan. Så jag blev kvar."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "var",
        "text": "I trapphuset, dörren var låst"
       },
       {
        "field": "ville",
        "text": "Gå upp och känna på handtaget igen"
       },
       {
        "field": "hande",
        "text": "Jag gick upp ändå. Men jag märkte att ”tänk om” blev lite tystare vid tredje. Det har jag aldrig märkt förut."
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "varfor",
   "question": "Noor får kalla händer och ont i magen innan hon ska redovisa. Varför?",
   "alternatives": [
    {
     "text": "Hon håller på att bli sjuk",
     "right": false,
     "why": "Det kan kännas precis så. Ett bra tecken på att det är larmet är att det kommer när hon ska redovisa, och går över efteråt."
    },
    {
     "text": "Kroppen skickar blodet till musklerna, så att hon kan springa",
     "right": true,
     "why": "Ja. Händer och mage får vänta. Kroppen tror att hon ska fly, fast hon bara ska prata om en bok."
    },
    {
     "text": "Hon är svag och tål för lite",
     "right": false,
     "why": "Nej. Det krävs en kropp som fungerar bra för att dra igång allt det där på en sekund. Det säger ingenting om hur stark hon är."
    }
   ]
  },
  {
   "id": "kurvan",
   "question": "Lo får tanken att mamma har kört av vägen. Ångesten är en åtta. Lo låter bli att skicka meddelanden. Vad är troligast?",
   "alternatives": [
    {
     "text": "Ångesten stiger tills mamma kommer hem",
     "right": false,
     "why": "Så säger larmet. Men en kropp orkar inte larma för fullt hela kvällen. Kurvan vänder oftast av sig själv, även när man inte har fått något svar."
    },
    {
     "text": "Ångesten stannar ett tag och sjunker sedan, kanske i vågor",
     "right": true,
     "why": "Ja. Den kan gå upp och ner några gånger. Lo får då se något som meddelandena annars döljer: att det går ner ändå."
    },
    {
     "text": "Ångesten försvinner direkt när Lo bestämmer sig",
     "right": false,
     "why": "Det vore fint. Men man kan inte bestämma bort en känsla. Man kan bestämma vad man gör medan den är där."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Två kurvor räcker. Fler är bonus, inte krav."
    ]
   }
  ],
  "fields": [
   {
    "id": "kurvor",
    "kind": "repeat",
    "min": 2,
    "max": 10,
    "fields": [
     {
      "id": "nar",
      "kind": "datetime",
      "label": "När var det?"
     },
     {
      "id": "var",
      "kind": "text",
      "label": "Var var du?"
     },
     {
      "id": "start",
      "kind": "slider",
      "min": 0,
      "max": 10,
      "step": 1,
      "label": "Ångest i början"
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
      "id": "efter20",
      "kind": "slider",
      "min": 0,
      "max": 10,
      "step": 1,
      "label": "Ångest efter 20 minuter"
     }
    ],
    "label": "Mina kurvor"
   },
   {
    "id": "marktes",
    "kind": "longtext",
    "label": "Vad lade du märke till?",
    "hint": "Något i kroppen, något som förvånade dig, något du gjorde utan att tänka på det."
   }
  ],
  "examples": [
   {
    "companion": "noor",
    "answers": [
     [
      {
       "field": "nar",
       "text": "Onsdag, lunch"
      },
      {
       "field": "var",
       "text": "Cafeterian"
      },
      {
       "field": "start",
       "text": "4"
      },
      {
       "field": "topp",
       "text": "7"
      },
      {
       "field": "efter20",
       "text": "5"
      }
     ],
     [
      {
       "field": "nar",
       "text": "Fredag, franska"
      },
      {
       "field": "var",
       "text": "Läste två meningar högt"
      },
      {
       "field": "start",
       "text": "6"
      },
      {
       "field": "topp",
       "text": "9"
      },
      {
       "field": "efter20",
       "text": "3"
      },
      {
       "field": "marktes",
       "text": "Det var värst strax före. När jag väl läste var det nästan lite tyst i huvudet."
      }
     ]
    ]
   },
   {
    "companion": "elias",
    "answers": [
     [
      {
       "field": "nar",
       "text": "Tisdag"
      },
      {
       "field": "var",
       "text": "Hållplatsen"
      },
      {
       "field": "start",
       "text": "4"
      },
      {
       "field": "topp",
       "text": "8"
      },
      {
       "field": "efter20",
       "text": "5"
      }
     ],
     [
      {
       "field": "nar",
       "text": "Lördag"
      },
      {
       "field": "var",
       "text": "Satt i parkerade bilen med dörren stängd"
      },
      {
       "field": "start",
       "text": "3"
      },
      {
       "field": "topp",
       "text": "5"
      },
      {
       "field": "efter20",
       "text": "2"
      },
      {
       "field": "marktes",
       "text": "Toppen kom efter att bussen åkt. Jag hade alltid trott att det var bussen."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "kropp": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 220 300"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M110 78c-34 0-44 14-46 34l-12 66q-1 8 6 9t9-6l11-54v60l-8 92q0 10 10 10t11-9l12-78q2-8 7-8t7 8l12 78q1 9 11 9t10-10l-8-92v-60l11 54q2 7 9 6t6-9l-12-66c-2-20-12-34-46-34z",
      "fill": "var(--sunken)",
      "stroke": "var(--edge)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "110",
      "cy": "44",
      "r": "28",
      "fill": "var(--sunken)",
      "stroke": "var(--edge)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--urgent-soft)",
      "stroke": "var(--urgent)",
      "stroke-width": "2"
     },
     "children": [
      {
       "tag": "circle",
       "attributes": {
        "cx": "110",
        "cy": "28",
        "r": "8"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "110",
        "cy": "76",
        "r": "7"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "122",
        "cy": "108",
        "r": "10"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "104",
        "cy": "148",
        "r": "12"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "59",
        "cy": "180",
        "r": "7"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "161",
        "cy": "180",
        "r": "7"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "87",
        "cy": "240",
        "r": "8"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "133",
        "cy": "240",
        "r": "8"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M122 114c-8-6-6-11-3-11q2 0 3 3 1-3 3-3c3 0 5 5-3 11z",
      "fill": "var(--urgent)"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M98 146q3-4 6 0t6 0M98 152q3-4 6 0t6 0",
      "fill": "none",
      "stroke": "var(--urgent)",
      "stroke-width": "2",
      "stroke-linecap": "round"
     },
     "children": []
    }
   ]
  },
  "kurva": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 340 210"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M40 14v150h286",
      "fill": "none",
      "stroke": "var(--edge)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "var(--line)",
      "stroke-width": "1"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M40 14h286M40 89h286"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M40 148c34-6 42-108 84-114 40-4 70 60 120 86 28 14 56 18 80 20",
      "fill": "none",
      "stroke": "var(--brand)",
      "stroke-width": "5",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M40 148c34-6 40-96 66-110l16 108c20 6 24-70 44-104l16 104c18 6 24-76 44-108l16 106",
      "fill": "none",
      "stroke": "var(--urgent)",
      "stroke-width": "3",
      "stroke-dasharray": "2 7",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--quiet-ink)",
      "font-size": "15"
     },
     "children": [
      {
       "tag": "text",
       "attributes": {
        "x": "32",
        "y": "20",
        "text-anchor": "end"
       },
       "children": [
        "10"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "32",
        "y": "94",
        "text-anchor": "end"
       },
       "children": [
        "5"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "32",
        "y": "168",
        "text-anchor": "end"
       },
       "children": [
        "0"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "183",
        "y": "194",
        "text-anchor": "middle"
       },
       "children": [
        "Tid"
       ]
      }
     ]
    },
    {
     "tag": "g",
     "attributes": {
      "font-size": "15",
      "font-weight": "600"
     },
     "children": [
      {
       "tag": "text",
       "attributes": {
        "x": "262",
        "y": "110",
        "fill": "var(--brand-text)"
       },
       "children": [
        "stanna"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "250",
        "y": "40",
        "fill": "var(--urgent-text)"
       },
       "children": [
        "fly"
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
