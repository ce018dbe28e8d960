/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m3",
 "language": "sv",
 "title": "Fällan",
 "lead": "Att gå därifrån, titta i mobilen eller fråga en gång till hjälper just nu. Men larmet får aldrig veta att det var ofarligt. Du letar upp dina egna knep och ser vad de kostar.",
 "minutes": 25,
 "words": 1803,
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
    "Det som hjälper är det som håller fast"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Minns du den prickade linjen? Den som störtdök varje gång man flydde? I dag ska vi titta på den lite närmare."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Säg att Noor ska äta i matsalen. Larmet går. Hon vänder i dörren och går till biblioteket i stället. Vad känner hon då?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Hon känner lättnad. Stor, varm lättnad. Axlarna sjunker. Det är som att kliva ut ur ett rum där brandvarnaren tjuter."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Hjärnan älskar lättnad. Den antecknar: ”Matsalen var farlig. Vi gick därifrån. Vi överlevde. Gör så nästa gång också.” Och nästa gång går larmet ännu lite tidigare. Kanske redan i korridoren."
   ]
  },
  {
   "kind": "picture",
   "picture": "falla",
   "alt": "En ring med fyra rutor: larmet går, jag gör mitt knep, det blir lugnt en stund, larmet lär sig inget. Från den sista går en pil tillbaka till den första.",
   "caption": "Fällan går runt. Ju fler varv, desto känsligare larm."
  },
  {
   "kind": "paragraph",
   "text": [
    "Det här är fällan. Den är inte dum. Alla människor gör så, och alla djur också. Det är så vi är byggda. Man gör mer av det som ger lättnad."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Därför är det ingen idé att skälla på sig själv. Du har inte gjort fel. Du har löst ett svårt problem med det du hade till hands. Nu är frågan bara om lösningen kostar för mycket."
   ]
  },
  {
   "kind": "fact",
   "title": "Varför larmet inte lär sig",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Larmet lär sig av det som händer, inte av det man säger till det. ”Det är ju inte farligt” hjälper sällan."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Det måste få vara med om det. Det måste få stå kvar i matsalen, vänta på katastrofen och märka att den inte kommer. Om du går innan, kan larmet alltid säga: ”Det var tur att vi gick.”"
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "fallan"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Så växer fällan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "En fälla är sällan stor från början. Den växer lite i taget, och varje bit verkar klok just då."
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "Hur det började",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Förra hösten glömde Tilda en gång ett ljus tänt. Ingenting hände. Emil upptäckte det och skrattade."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Dagen efter kollade hon ljusen en extra gång. Det var väl rimligt. Veckan efter kollade hon också spisen. I december kollade hon dörren, och i januari kollade hon att hon hade kollat."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "I våras tog hon det första fotot."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Om någon hade sagt till mig i oktober att jag skulle stå här och fotografera en spis hade jag skrattat”, skriver hon. ”Men det fanns aldrig någon dag då det blev konstigt. Det var bara lite mer än i går.”"
     ]
    }
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Känner du igen det? Fundera på hur din fälla såg ut för ett år sedan. Vad gjorde du då, som du inte gör nu? Vad gör du nu, som du inte behövde då?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det finns något hoppfullt i det. Om fällan har vuxit lite i taget kan den också krympa lite i taget."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Fyra sorters knep"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett knep är något du gör för att ångesten ska bli mindre, eller för att katastrofen inte ska hända. En del syns. Många gör det inte."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Undvika."
    },
    " Inte gå dit alls. Sjukanmäla sig. Säga att man inte är sugen. Välja bort bilen, hissen, festen, hunden."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Fly."
    },
    " Vara där, men gå tidigare. Ta toapaus. Sitta närmast dörren. Gå ut och ”ringa ett samtal”."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Kontrollera."
    },
    " Kolla spisen igen. Känna på pulsen. Googla. Fråga ”är du sur?” eller ”tror du att det är farligt?” Läsa om. Räkna. Öva in vad man ska säga, ord för ord."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Gömma sig."
    },
    " Luva. Hörlurar. Skrolla i mobilen. Prata väldigt lite, eller så mycket att ingen hinner fråga. Låta Maja beställa. Dricka alkohol för att våga."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett och samma beteende kan vara ett knep eller inte. Det beror på varför. Att ha vattenflaska är inget knep om du är törstig. Det är ett knep om du inte vågar gå ut utan den."
   ]
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Noors ord för ord",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Noor räknade ut att hon brukar öva fem gånger innan hon säger något i klassen. Hon skriver meningen, kortar den, säger den tyst. När det är hennes tur är frågan redan besvarad."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”Då sa jag i alla fall inget dumt”, tänker hon. Men hon fick inte heller veta vad som hade hänt."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "elias",
   "title": "Elias och flaskan",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Elias tänkte att han inte hade några knep, för han åkte ju inte buss alls. Sedan ritade han upp en helt vanlig dag."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Han tar trapporna i stället för hissen. Han sitter ytterst i klassrummet. Han dricker inget kaffe och inget med socker. Han ringer mamma på rasten. Han springer inte. Han känner på halsen med två fingrar, fast han inte tänker på det."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Flaskan hade han aldrig ens räknat. Den bara var där."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "lo",
   "title": "Los frågor",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "En kväll satte Lo ett streck varje gång hen frågade mamma något för att bli lugn. ”Har du kört den där vägen förut?” ”Är det halt?” ”Är du säker?”"
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Det blev tjugotre streck. Mamma svarade snällt på de flesta. Inget svar höll längre än en kvart."
     ]
    }
   ]
  },
  {
   "kind": "example",
   "companion": "tilda",
   "title": "Tildas foto",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Tilda tar ett foto på spisen varje morgon. Det började som en smart idé. Då skulle hon slippa gå tillbaka."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Nu tittar hon på fotot i bussen. Sedan undrar hon om det är dagens foto. Sedan om man verkligen ser att vredet står på noll."
     ]
    }
   ]
  },
  {
   "kind": "exercise",
   "exercise": "knepjakt"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Kort sikt och lång sikt"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Alla knep ger något. Annars skulle du inte göra dem. Därför är det inte ärligt att bara räkna upp det dåliga."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Vad ger det ",
    {
     "strong": "nu"
    },
    "? Kanske lättnad. Kanske att ingen frågar. Kanske att du kan sova."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Vad kostar det ",
    {
     "strong": "sen"
    },
    "? Kanske tid. Kanske att du måste göra det oftare. Kanske en vän, en match, en resa. Kanske att du tänker sämre om dig själv."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är du som avgör om priset är rimligt. Vissa knep är billiga, och då kan de få vara kvar. Det är de dyra vi letar efter."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "kortlang"
  },
  {
   "kind": "quote",
   "companion": "tilda",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Det var siffran som gjorde det. Fyrtio minuter, fem dagar i veckan. Det är en hel arbetsdag i månaden som jag ger till en spis."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "När andra hjälper dig i fällan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Knep är ofta något man gör ihop. Mamma kör. En kompis beställer. En lärare låter dig redovisa ensam på rasten. Det är omtanke, och den är på riktigt."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Men ibland gör omtanken samma sak som flykten. Larmet får inte lära sig något."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du kan säga till dem som vill dig väl vad som hjälper på riktigt. Till exempel: ”När jag frågar om det är halt, svara inte på det. Säg: jag hör att larmet går. Sedan kan vi prata om något annat.”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det kan kännas hårt de första gångerna, för båda. Gör upp det en lugn stund, inte mitt i. Och berätta för din behandlare om du vill ha hjälp att förklara."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Vissa saker ska du ha hjälp med. Blir du mobbad, slagen eller hotad är det inte ett larm som är för känsligt. Då är det en verklig fara, och vuxna ska göra något åt den. Detsamma gäller om du har en sjukdom där du behöver medicin eller hjälpmedel. Ta inte bort något sånt. Skriv till din behandlare om du är osäker på vad som är vad."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Mobilen, det snabbaste knepet"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ett knep har nästan alla i fickan. Mobilen är utmärkt på att ta bort en känsla på två sekunder."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är tyst vid bordet: mobilen. Man väntar ensam: mobilen. En tanke gör ont: mobilen. Det är inte konstigt, den är gjord för det. Men det betyder också att man kan gå en hel dag utan att någonsin vara i en känsla längre än en halv minut."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte lägga bort den för alltid. Lägg märke till när handen åker ner i fickan. Vad kände du just innan? Det är ofta där larmet gick."
   ]
  },
  {
   "kind": "quote",
   "companion": "noor",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Jag bestämde att mobilen skulle ligga i väskan mellan två lektioner. Fem minuter. Jag visste inte vad jag skulle göra med ansiktet. Sedan såg jag att tre andra inte heller visste det."
     ]
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Ett litet mod"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du ska inte kasta alla knep på en gång. Det vore som att lära sig simma genom att bli slängd från bryggan."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det räcker att byta ut ett. Ta ett litet. Byt det mot något som går åt andra hållet. Vi kallar det för ett litet mod."
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     "Byt ”luvan uppe hela dagen” mot ”luvan nere i ett klassrum”."
    ],
    [
     "Byt ”fråga mamma fyra gånger” mot ”fråga en gång och sedan vänta”."
    ],
    [
     "Byt ”sitta närmast dörren” mot ”sitta två rader in”."
    ],
    [
     "Byt ”läsa om meddelandet tio gånger” mot ”läsa en gång och trycka på skicka”."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Räkna med att ångesten stiger. Det är ett tecken på att du hittade rätt. Ett knep som inte gör någon skillnad när man släpper det var nog inget knep."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "byt"
  },
  {
   "kind": "example",
   "companion": "noor",
   "title": "Torsdag klockan halv fyra",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Det var tre personer före i kön. Noor hann tänka att hon skulle vända två gånger."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "”En kanelbulle”, sa hon. Rösten blev för låg. ”Förlåt, vad sa du?” sa han bakom disken."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Det var precis det hon hade varit rädd för. Att behöva säga det igen. Hon blev varm i hela ansiktet. ”En kanelbulle”, sa hon, högre."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Han gav henne bullen. Han sa hej då. Ingen vände sig om. Bullen var från i går, det var det enda hon hade att klaga på."
     ]
    }
   ]
  },
  {
   "kind": "check",
   "check": "knep"
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
     "strong": "”Alla mina knep är viktiga.”"
    },
    " Då känns de så just nu. Börja med det du gör mest av gammal vana."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag har inga knep.”"
    },
    " Fråga någon som känner dig väl vad du brukar göra när du är nervös. Eller titta på vad du tar med dig när du går ut."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag försökte, men gjorde knepet ändå.”"
    },
    " Bra att du skrev det. Vad hände precis innan? Det är den punkten vi letar efter. Du kan göra om det, med ett mindre steg."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "”Jag blev arg.”"
    },
    " Det är vanligt. Ilska kommer ofta när något man lutar sig mot ska bort. Skriv det också."
   ]
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Ett knep vi aldrig säger åt dig att bara sluta med på egen hand är att skada sig. Om du gör det för att stå ut, berätta för din behandlare eller en annan vuxen. Du får hjälp med det, och ingen blir arg. Om det är bråttom: ",
      {
       "link": "112",
       "href": "tel:112"
      },
      ". Någon att prata med: ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      " eller ",
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
    "Den här veckan"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du behöver inte ändra hela livet. Ett släppt knep är nog. Skriv vad du trodde skulle hända, och vad som hände."
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
     "Knep hjälper på kort sikt. Det är därför de är så svåra att släppa."
    ],
    [
     "Larmet lär sig bara om det får vara med när det går bra."
    ],
    [
     "Leta efter de dyra knepen, inte efter alla."
    ],
    [
     "Ett litet mod är att göra lite tvärtom, en gång, på en plats."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nästa gång bygger du en trappa. Den tar dig från det lite läskiga till det du vill kunna, ett steg i taget."
   ]
  }
 ],
 "exercises": [
  {
   "id": "knepjakt",
   "kind": "form",
   "title": "Knep-jakten",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Gå på jakt efter dina egna knep. Tänk på en helt vanlig dag, från när du vaknar tills du somnar. Tänk på skolan eller jobbet, på mobilen, på familjen och på vägen däremellan."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Skriv upp till fem. Skriv också de små, de som känns fåniga. De är ofta de viktigaste."
     ]
    }
   ],
   "fields": [
    {
     "id": "knep",
     "kind": "list",
     "count": 5,
     "label": "Knep jag använder",
     "hint": "Till exempel: jag sitter alltid närmast dörren."
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "knep",
        "text": "Övar meningar i huvudet. Luva. Låter Maja beställa. Äter i biblioteket. Skrattar fast det inte är roligt."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "knep",
        "text": "Vattenflaskan. Åker inte buss. Känner på pulsen. Sitter vid dörren. Ringer mamma."
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "knep",
        "text": "Frågar mamma. Kollar vägkameran. Skriver listor på natten. Googlar sjukdomar. Ligger med mobilen under kudden."
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "knep",
        "text": "Kollar spisen. Tar foto. Läser om meddelanden. Frågar Emil om han är sur. Går sist av alla från jobbet."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "kortlang",
   "kind": "form",
   "title": "Vad ger det nu? Vad kostar det sen?",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Ta ett till fem av dina knep. Skriv vad det ger nu, och vad det kostar senare. Var ärlig åt båda hållen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "När du är klar: tänk på det du skrev i första avsnittet, de tre sakerna som är viktiga. Vilket knep står mest i vägen för dem?"
     ]
    }
   ],
   "fields": [
    {
     "id": "kortLang",
     "kind": "pairs",
     "min": 1,
     "max": 5,
     "label": "Nu och sen",
     "hint": "I den första rutan: vad ger det nu? I den andra: vad kostar det sen?"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "kortLang",
        "text": "Äter i biblioteket: slipper blickar, lugnt | hungrig, ensam, de har slutat fråga om jag ska med"
       }
      ],
      [
       {
        "field": "kortLang",
        "text": "Övar meningar: säger inget dumt | hör inte vad de andra säger, får aldrig veta hur jag låter på riktigt"
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "kortLang",
        "text": "Åker inte buss: slipper panik | mamma måste köra, missade farfars födelsedag, känner mig som åtta år"
       }
      ],
      [
       {
        "field": "kortLang",
        "text": "Känner på pulsen: vet att hjärtat slår | hjärtat slår fortare av att jag känner, tänker på det hela dagen"
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "kortLang",
        "text": "Frågar mamma: lugn i tio minuter | vi blir osams, jag litar inte på mig själv"
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "kortLang",
        "text": "Kollar spisen: kan gå hemifrån | fyrtio minuter, har fått en varning på jobbet, kollar fler saker nu än i våras"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "byt",
   "kind": "form",
   "title": "Byt ett knep mot ett litet mod",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj ett knep som är irriterande men inte det svåraste. Ungefär en trea eller fyra. Bestäm vad du gör i stället, och när."
     ]
    }
   ],
   "fields": [
    {
     "id": "knepet",
     "kind": "text",
     "label": "Knepet jag byter"
    },
    {
     "id": "modet",
     "kind": "text",
     "label": "Mitt lilla mod",
     "hint": "Något du gör, inte något du låter bli att känna."
    },
    {
     "id": "nar",
     "kind": "datetime",
     "label": "När gör jag det första gången?"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "knepet",
        "text": "Låta Maja beställa"
       },
       {
        "field": "modet",
        "text": "Beställa en kanelbulle själv på kaféet vid torget, utan att öva"
       },
       {
        "field": "nar",
        "text": "Torsdag klockan 15.30"
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
        "text": "Känna på pulsen"
       },
       {
        "field": "modet",
        "text": "Stoppa händerna i fickorna när jag vill känna efter"
       },
       {
        "field": "nar",
        "text": "Varje rast på onsdag"
       }
      ]
     ]
    },
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "knepet",
        "text": "Mobilen under kudden"
       },
       {
        "field": "modet",
        "text": "Lägga den i köket klockan tio"
       },
       {
        "field": "nar",
        "text": "Tisdag kväll"
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "knepet",
        "text": "Läsa om meddelanden till chefen"
       },
       {
        "field": "modet",
        "text": "Läsa en gång, skicka, lägga bort mobilen i en halvtimme"
       },
       {
        "field": "nar",
        "text": "Nästa gång jag ska byta ett pass"
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "fallan",
   "question": "Varför blir larmet känsligare när man flyr ofta?",
   "alternatives": [
    {
     "text": "För att man blir svagare av att vara rädd",
     "right": false,
     "why": "Nej. Rädsla sliter inte ut dig. Det som händer är att du får mindre övning i att stå kvar, och det går att ändra på."
    },
    {
     "text": "För att larmet aldrig får se att det hade gått bra",
     "right": true,
     "why": "Precis. Varje gång man går säger larmet ”tur att vi gick”. Det får ingen chans att ha fel."
    },
    {
     "text": "För att platserna verkligen är farliga",
     "right": false,
     "why": "En del platser är farliga på riktigt, och dem ska man undvika. Men matsalen, bussen och ett meddelande utan svar är obehagliga, inte farliga."
    }
   ]
  },
  {
   "id": "knep",
   "question": "Vilket av det här är troligast ett knep?",
   "alternatives": [
    {
     "text": "Elias dricker vatten efter träningen, för han är törstig",
     "right": false,
     "why": "Nej. Det är att släcka törsten. Frågan är alltid varför man gör det."
    },
    {
     "text": "Noor har hörlurar på i korridoren utan att spela musik",
     "right": true,
     "why": "Ja. Hon gömmer sig så att ingen ska prata med henne. Det är lugnt nu, men hon får inte veta vad som händer om någon säger hej."
    },
    {
     "text": "Tilda låser dörren en gång när hon går",
     "right": false,
     "why": "Nej, det är det som lås är till för. Det är den femte gången som är ett knep."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Listorna har du redan börjat på i övningarna."
    ]
   }
  ],
  "fields": [
   {
    "id": "knep",
    "kind": "list",
    "count": 5,
    "label": "Knep jag använder"
   },
   {
    "id": "kortLang",
    "kind": "pairs",
    "min": 1,
    "max": 5,
    "label": "Vad ger det nu? Vad kostar det sen?"
   },
   {
    "id": "slopptEtt",
    "kind": "text",
    "label": "Ett knep jag släppte, och vad som hände",
    "hint": "Gick det inte? Skriv vad som kom i vägen. Det är lika bra."
   }
  ],
  "examples": [
   {
    "companion": "elias",
    "answers": [
     [
      {
       "field": "slopptEtt",
       "text": "Händerna i fickorna på rasten. Det kliade i fingrarna. Efter lunch märkte jag att jag hade glömt bort hjärtat i en hel lektion."
      }
     ]
    ]
   },
   {
    "companion": "lo",
    "answers": [
     [
      {
       "field": "slopptEtt",
       "text": "Mobilen i köket. Första natten gick jag upp två gånger. Tredje natten somnade jag. Mamma grät lite, hon var glad."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [],
 "pictures": {
  "falla": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 360 264"
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
        "d": "M254 44q30 14 36 48m-11-8 11 9 8-11"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M290 168q-8 34-36 50m12 2-13-2 5-12"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M106 222q-28-16-36-50m-8 11 8-12 11 9"
       },
       "children": []
      },
      {
       "tag": "path",
       "attributes": {
        "d": "M70 94q8-36 36-50m-12-2 13 2-6 12"
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
       "tag": "rect",
       "attributes": {
        "x": "112",
        "y": "12",
        "width": "136",
        "height": "52",
        "rx": "26",
        "fill": "var(--urgent-soft)",
        "stroke": "var(--urgent)"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "220",
        "y": "104",
        "width": "134",
        "height": "54",
        "rx": "27",
        "fill": "var(--waiting-soft)",
        "stroke": "var(--waiting)"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "112",
        "y": "200",
        "width": "136",
        "height": "52",
        "rx": "26",
        "fill": "var(--good-soft)",
        "stroke": "var(--good)"
       },
       "children": []
      },
      {
       "tag": "rect",
       "attributes": {
        "x": "6",
        "y": "104",
        "width": "134",
        "height": "54",
        "rx": "27",
        "fill": "var(--sunken)",
        "stroke": "var(--edge)"
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
        "x": "180",
        "y": "44"
       },
       "children": [
        "Larmet går"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "287",
        "y": "137"
       },
       "children": [
        "Mitt knep"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "180",
        "y": "232"
       },
       "children": [
        "Lugnt en stund"
       ]
      },
      {
       "tag": "text",
       "attributes": {
        "x": "73",
        "y": "137"
       },
       "children": [
        "Inget nytt lärt"
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
