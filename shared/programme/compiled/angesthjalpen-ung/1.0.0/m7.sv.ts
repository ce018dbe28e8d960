/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m7",
 "language": "sv",
 "title": "Högre upp",
 "lead": "Nu tar du de steg du undvikit mest. Du väljer ett spår som passar dig: bli sedd, panik i kroppen, oro, kontroll eller nedstämdhet. Du ser också över sömn, skola och vänner, och vem som kan heja på dig.",
 "minutes": 30,
 "words": 2063,
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
    "Titta ner en gång"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Innan du går vidare: stanna på trappan och titta ner. Var började du? Vad hade du skrivit på det lägsta steget? Vad var siffran då, och vad skulle du sätta i dag?"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är lätt att glömma. Det man klarar slutar kännas som något. Noor tyckte inte längre att det räknades att fråga efter läxan. För fem veckor sedan var det en trea som tog en halv dag."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Är det inte så stor skillnad än? Då är det bra att veta det. Skriv det till din behandlare. Ibland är stegen för små, ibland smyger sig ett knep med, ibland är det något annat som tynger. Det är inte du som har gjort fel. Ni ändrar planen ihop."
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Två steg högst upp"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Den här veckan väljer du två steg från den övre halvan. Det kan vara de två du har hoppat över i smyg. Nästan alla har såna."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Du vet redan hur man gör: gissa före, gör det utan knep, titta efter. Det är bara siffran som är högre."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det finns tre sätt att få mer ut av ett högt steg:"
   ]
  },
  {
   "kind": "list",
   "ordered": false,
   "items": [
    [
     {
      "strong": "Slå ihop två."
     },
     " Är du rädd för att bli andfådd och för bussar? Spring till bussen."
    ],
    [
     {
      "strong": "Gå lite längre än livet kräver."
     },
     " Den som klarar att säga fel med flit har inte så mycket att frukta av att säga fel av misstag."
    ],
    [
     {
      "strong": "Låt det vara osäkert."
     },
     " Gör det utan att fråga någon först om det kommer att gå bra. Det är osäkerheten du övar på."
    ]
   ]
  },
  {
   "kind": "fact",
   "title": "Lite längre, men aldrig farligt",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Att gå längre betyder inte att vara elak, bryta mot regler eller utsätta sig för något farligt. Ett fel ord vid en redovisning är bra. Att köra för fort är det inte."
     ]
    }
   ]
  },
  {
   "kind": "exercise",
   "exercise": "hogst"
  },
  {
   "kind": "check",
   "check": "hogt"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Välj ditt spår"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nu delar sig vägen. Läs rubrikerna och välj ett spår, det som du känner igen mest. Du får läsa alla, men gör övningen i ett. Är du osäker, fråga din behandlare."
   ]
  },
  {
   "kind": "track",
   "track": "social",
   "title": "Bli sedd",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "För dig som är rädd för vad andra ska tycka."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "När man är rädd för att bli bedömd vänder sig uppmärksamheten inåt. Man ser sig själv utifrån, som genom en dålig kamera: röd, stel, konstig. Sedan tror man att det är den bilden de andra ser."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Men bilden är gjord av känslor. De andra har inte tillgång till dina känslor. De ser en person som pratar, och de tänker mest på lunchen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Två saker hjälper:"
     ]
    },
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       {
        "strong": "Vänd kameran utåt."
       },
       " Vilken färg har tröjan på den du talar med? Vad säger hen egentligen? Vad finns på väggen?"
      ],
      [
       {
        "strong": "Gör ett litet fel med flit."
       },
       " Tappa pennan. Fråga om något du redan vet. Gå in i affären, ta en vara fram till kassan och ångra dig. Ha tröjan bak och fram en förmiddag."
      ]
     ]
    },
    {
     "kind": "example",
     "companion": "noor",
     "title": "Fredag, sista lektionen",
     "blocks": [
      {
       "kind": "paragraph",
       "text": [
        "Noor står längst fram. På första bilden har hon ett stavfel, hon har lagt dit det själv."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "”Jag tror att någon skrattar och att jag tappar bort mig.” Säker: 60."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Rösten är tunn i början. Hon vänder kameran utåt. Klockan på väggen går fel. En kille ritar gubbar. Maja tittar."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Hon tappar bort sig, en gång. Hon säger: ”Vänta, jag tappade bort mig.” Hon letar. Det är tyst i kanske fyra sekunder. Hon hittar."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Efteråt stannar hon kvar, hela lektionen. Ingen har sett stavfelet. Det är hon nästan lite besviken över."
       ]
      }
     ]
    },
    {
     "kind": "exercise",
     "exercise": "social"
    }
   ]
  },
  {
   "kind": "track",
   "track": "panik",
   "title": "Panik i kroppen",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "För dig som är rädd för själva känslorna i kroppen."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "När man har haft panik blir man rädd för tecknen: hjärtat, andningen, yrseln. Minsta stick i fingrarna, och larmet går på larmet."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Då hjälper det att få fram känslorna med flit, så att du får vara med om att de är ofarliga. Du gör hjärtat snabbt. Du gör huvudet yrt. Sedan väntar du, utan att göra något åt det."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      {
       "strong": "Fråga din behandlare först."
      },
      " Har du astma, hjärtfel, epilepsi, ätstörning, skadad nacke eller är gravid, ska ni gå igenom det tillsammans innan. Det finns alltid en variant som passar. Får du riktigt ont, sluta."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Fyra övningar att välja på:"
     ]
    },
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       {
        "strong": "Snurra"
       },
       " på en kontorsstol i trettio sekunder. Res dig. Ger yrsel."
      ],
      [
       {
        "strong": "Spring i trappor"
       },
       " i en minut. Ger hjärtklappning."
      ],
      [
       {
        "strong": "Andas snabbt och djupt"
       },
       " i en minut, sittande. Ger stickningar och overklighet."
      ],
      [
       {
        "strong": "Andas genom ett sugrör"
       },
       " i en minut, håll för näsan. Ger lufthunger."
      ]
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Gör samma övning tre gånger efter varandra. Skriv hur stark känslan var, och hur rädd du blev. Ofta är känslan lika stark tredje gången, men rädslan en annan."
     ]
    },
    {
     "kind": "example",
     "companion": "elias",
     "title": "Kontorsstolen",
     "blocks": [
      {
       "kind": "paragraph",
       "text": [
        "Elias sitter i mammas arbetsrum. ”Jag tror att jag svimmar.” Säker: 70."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Snurr ett: rummet far runt. Han håller i bordet. Rädsla åtta."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Snurr två: han håller inte i bordet. Rädsla sex. Han mår illa, som efter karusellen på marknaden i Mora."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Snurr tre: rädsla tre. ”Det är karusellen”, tänker han. ”Det är samma känsla. Då betalade jag femtio kronor för den.”"
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "På lördagen satt han på bussen till Falun i nittio minuter. Det kom en panikvåg vid Rättvik. Han lät den komma. Farfar hade gjort tårta, en gång till, eftersom Elias missade den förra."
       ]
      }
     ]
    },
    {
     "kind": "exercise",
     "exercise": "panik"
    }
   ]
  },
  {
   "kind": "track",
   "track": "oro",
   "title": "Släppa oron fri",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "För dig vars tankar snurrar om allt som kan hända."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Den som oroar sig mycket tål inte att inte veta. Därför frågar man, kollar, googlar, planerar och gör listor. Allt för att få bort det där lilla ”tänk om”."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Men det går inte att få bort. Ingen vet hur det blir i morgon, inte ens de lugna. De lugna har bara övat mer på att inte veta."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Så du ska öva på att inte veta. Låt bli att ta reda på något, en gång om dagen:"
     ]
    },
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       "Gå hemifrån utan att kolla vädret."
      ],
      [
       "Skicka in en uppgift utan att fråga hur lång den skulle vara."
      ],
      [
       "Svara inte på frågan ”hur gick provet?” med att räkna poäng."
      ],
      [
       "Låt någon vara sen utan att höra av dig."
      ],
      [
       "Låt någon annan bestämma film."
      ]
     ]
    },
    {
     "kind": "example",
     "companion": "lo",
     "title": "Hos mormor i Idre",
     "blocks": [
      {
       "kind": "paragraph",
       "text": [
        "Lo sover över. Mormor har en säng med virkat överkast och ett ljud i väggen."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "”Jag tror att jag måste ringa mamma vid elva.” Säker: 85."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Klockan elva är ångesten sju. Mobilen ligger på byrån. ”Tänk om hon har ramlat. Tänk om det är något på spisen.” Lo svarar inte på tankarna. ”Kanske”, säger hen högt, i mörkret. ”Kanske inte.”"
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "På morgonen äter de plättar. Mamma kommer klockan tio. Hon hade sett en film."
       ]
      }
     ]
    },
    {
     "kind": "exercise",
     "exercise": "oro"
    }
   ]
  },
  {
   "kind": "track",
   "track": "kontroll",
   "title": "Kontroll och tvång",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "För dig som kollar, tvättar, räknar, läser om eller gör saker på ett visst sätt tills det känns rätt."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Här är fällan extra stark. En tanke kommer: tänk om. Den ger en hemsk känsla. Man gör sin sak, och känslan sjunker. Men ju mer man kollar, desto osäkrare blir man. Minnet blir grumligare för varje gång, inte tydligare."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Det som hjälper är att utsätta sig för ”tänk om” och ",
      {
       "strong": "låta bli"
      },
      " att göra sin sak. Inte göra den senare heller. Inte göra en liten variant. Inte fråga någon annan."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Känslan av att det inte är färdigt får vara kvar. Den sjunker ofta av sig själv, men den måste inte göra det för att du ska ha lyckats."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Tar det här flera timmar om dagen, eller är du fast i det när du ska äta eller sova? Säg det till din behandlare nu. Då kan det finnas annan hjälp som passar bättre, och ni tar reda på det ihop."
     ]
    },
    {
     "kind": "example",
     "companion": "tilda",
     "title": "Spisen",
     "blocks": [
      {
       "kind": "paragraph",
       "text": [
        "Steg åtta. Tilda har lagat gröt. Hon stänger av plattan, en gång, som man gör. Hon tar jackan."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "”Det brinner innan jag är framme. Grannarna får veta att det är jag.” Säker: 50."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "I hallen drar det i henne, som ett gummiband. Hon låser. Hon går. Vid hörnet är ångesten åtta. Vid busshållplatsen åtta. I höjd med sjukhuset sex. I kassan frågar en kund efter kardemumma."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Klockan fyra låser hon upp. Det luktar gröt. Hon står i hallen en stund. Sedan sätter hon på en skiva."
       ]
      }
     ]
    },
    {
     "kind": "exercise",
     "exercise": "kontroll"
    }
   ]
  },
  {
   "kind": "track",
   "track": "nedstamd",
   "title": "När allt blivit grått",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "För dig som också känner dig låg, trött eller likgiltig."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Ångest krymper livet. Man slutar med sånt som var roligt, först för att det var läskigt, sedan för att man inte orkar. Då blir det tomt. Och tomt gör en tröttare."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Det är en egen fälla: man väntar på att få lust, och lusten väntar på att något ska hända. Någon måste börja. Det går att börja med kroppen, utan lust."
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Välj små saker av tre slag:"
     ]
    },
    {
     "kind": "list",
     "ordered": false,
     "items": [
      [
       "något som är ",
       {
        "strong": "skönt"
       },
       " (dusch, sol på en trappa, en låt)"
      ],
      [
       "något som är ",
       {
        "strong": "viktigt"
       },
       " (svara mormor, plocka undan, gå till första lektionen)"
      ],
      [
       "något som är ",
       {
        "strong": "med någon"
       },
       " (en kopp te, gå till macken, kasta puck)"
      ]
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Bestäm tid. Gör det oavsett hur du känner dig. Skriv en siffra för hur du mår före och efter."
     ]
    },
    {
     "kind": "example",
     "companion": "elias",
     "title": "Rinken",
     "blocks": [
      {
       "kind": "paragraph",
       "text": [
        "Mitt i allt märkte Elias att han hade slutat lyssna på musik. Han gjorde ingenting efter skolan. Han var inte rädd, bara grå."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "På torsdagen gick han ner till rinken, en kvart, med klubba. Han hade ingen lust. Före: tre. Det var kallt. En unge frågade om han ville stå i mål. Efter: fem."
       ]
      },
      {
       "kind": "paragraph",
       "text": [
        "Fem är inte lycka. Men det är mer än tre."
       ]
      }
     ]
    },
    {
     "kind": "paragraph",
     "text": [
      "Sover du dåligt, äter dåligt, eller känns allt meningslöst de flesta dagar? Skriv det till din behandlare. Det är vanligt att det hänger ihop, och det finns hjälp för det också."
     ]
    },
    {
     "kind": "exercise",
     "exercise": "nedstamd"
    }
   ]
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Kroppen och vardagen"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Ångest blir starkare när man är trött, hungrig och stilla. Det är inte hela förklaringen. Men det är något du kan påverka lite."
   ]
  },
  {
   "kind": "picture",
   "picture": "dygn",
   "alt": "Ett rött hus på en kulle. Till vänster står solen på himlen, till höger månen och några stjärnor.",
   "caption": "Kroppen tycker om att dagarna liknar varandra."
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Sömn."
    },
    " Gå upp vid ungefär samma tid, också på helgen. Dagsljus på morgonen hjälper, även när det är grått. Lägg mobilen utanför sovrummet, eller så långt bort att du måste gå upp för att nå den. Kan du inte sova, gå upp en stund och gör något tråkigt i svagt ljus. Sängen ska inte vara en plats för oro."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Mat."
    },
    " Hoppar du över lunchen blir du darrig. Darrig känns som ångest. Ät något, även om det är en macka på väg till bussen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Rörelse."
    },
    " Du behöver inte träna. En rask promenad till affären räknas. Kroppen har gjort sig redo att springa hela dagen, och ibland är det skönt att låta den."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Skola."
    },
    " Har du mycket frånvaro? Gör en trappa för det också. En lektion, sedan två. Be mentorn om hjälp med planen."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Vänner."
    },
    " Hör av dig till en person, med något litet. ”Såg en tjäder, tänkte på dig.”"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    {
     "strong": "Skärm."
    },
    " Hur mår du en halvtimme efter att du har skrollat? Det svaret är bättre än alla regler."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "vardagen"
  },
  {
   "kind": "check",
   "check": "somn"
  },
  {
   "kind": "heading",
   "level": 2,
   "text": [
    "Någon som hejar"
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det är lättare att fortsätta om någon vet. Inte för att vakta, utan för att heja."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Det kan vara en förälder, ett syskon, en kompis, en lärare, en tränare, en moster. Det kan räcka att de vet en sak."
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Berätta gärna vad som hjälper, och vad som inte gör det. Folk som tycker om en vill gärna göra något. De vet bara inte vad."
   ]
  },
  {
   "kind": "exercise",
   "exercise": "heja"
  },
  {
   "kind": "help",
   "blocks": [
    {
     "kind": "paragraph",
     "text": [
      "Mår du så dåligt att du tänker på döden eller på att skada dig, pausa stegen och berätta det nu. ",
      {
       "link": "112",
       "href": "tel:112"
      },
      " vid fara. ",
      {
       "link": "90101",
       "href": "tel:90101"
      },
      " eller ",
      {
       "link": "116 111",
       "href": "tel:116111"
      },
      " när du behöver någon att prata med. Titta i trygghetsplanen."
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
    "Två höga steg. Ditt spår. En liten sak i vardagen. En person som får veta. Det är mycket. Ta två veckor om du behöver, och säg till din behandlare."
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
     "De höga stegen går till på samma sätt som de låga."
    ],
    [
     "Gå lite längre än livet kräver, men aldrig till det farliga."
    ],
    [
     "Spåren är olika. Grunden är densamma: vara med om det, utan knep, och se vad som händer."
    ],
    [
     "Sömn, mat och rörelse gör larmet lite mindre lättretat."
    ],
    [
     "Låt någon heja."
    ]
   ]
  },
  {
   "kind": "paragraph",
   "text": [
    "Nästa gång är det sista avsnittet. Då samlar du ihop allt och gör en plan för tiden efter."
   ]
  }
 ],
 "exercises": [
  {
   "id": "hogst",
   "kind": "form",
   "title": "Två steg högst upp",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj två steg. Skriv när du gör dem och vilket knep som ska bort. Visa dem gärna för din behandlare först."
     ]
    }
   ],
   "fields": [
    {
     "id": "stegen",
     "kind": "repeat",
     "min": 1,
     "max": 2,
     "fields": [
      {
       "id": "steg",
       "kind": "ref",
       "to": "m4.trappa",
       "label": "Steg på trappan"
      },
      {
       "id": "nar",
       "kind": "datetime",
       "label": "När?"
      },
      {
       "id": "utan",
       "kind": "text",
       "label": "Det här knepet gör jag det utan"
      }
     ],
     "label": "Mina två steg"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "steg",
        "text": "Säga fel ord med flit när jag läser högt"
       },
       {
        "field": "nar",
        "text": "Onsdag, svenskan"
       },
       {
        "field": "utan",
        "text": "Titta ner i bänken efteråt"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Hålla redovisningen och stanna kvar"
       },
       {
        "field": "nar",
        "text": "Fredag, sista lektionen"
       },
       {
        "field": "utan",
        "text": "Gå på toa direkt efter"
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
        "text": "Åka till Orsa själv utan flaska"
       },
       {
        "field": "nar",
        "text": "Tisdag"
       },
       {
        "field": "utan",
        "text": "Mamma i telefonen"
       }
      ],
      [
       {
        "field": "steg",
        "text": "Ta bussen till Falun"
       },
       {
        "field": "nar",
        "text": "Lördag, farfar ställer till med ett nytt kalas"
       },
       {
        "field": "utan",
        "text": "Sitta vid dörren"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "social",
   "kind": "protocol",
   "title": "Ett litet fel med flit",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Hitta på ett litet fel, eller ett sätt att synas. Det ska vara ofarligt, snällt mot andra och över på någon minut. Gissa före, titta efter."
     ]
    }
   ],
   "fields": [
    {
     "id": "gor",
     "kind": "text",
     "label": "Det här gör jag"
    },
    {
     "id": "tror",
     "kind": "text",
     "label": "Jag tror att det här händer"
    },
    {
     "id": "hande",
     "kind": "text",
     "label": "Det här hände"
    },
    {
     "id": "larde",
     "kind": "text",
     "label": "Det här lärde jag mig"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "gor",
        "text": "Frågar i kassan om de har päron, med päronen synliga bakom mig"
       },
       {
        "field": "tror",
        "text": "Hon suckar och tycker att jag är dum i huvudet"
       },
       {
        "field": "hande",
        "text": "Hon pekade och sa ”bakom dig”. Sedan pratade hon om sin rygg."
       },
       {
        "field": "larde",
        "text": "Folk är upptagna med sin rygg."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "panik",
   "kind": "protocol",
   "title": "Kroppsövningen",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Kom överens med din behandlare om vilken övning du gör. Gissa före. Gör den tre gånger, utan att lugna dig efteråt. Vänta bara."
     ]
    }
   ],
   "fields": [
    {
     "id": "ovning",
     "kind": "choice",
     "options": [
      {
       "id": "snurra",
       "label": "Snurra på stol"
      },
      {
       "id": "trappor",
       "label": "Springa i trappor"
      },
      {
       "id": "andas",
       "label": "Andas snabbt"
      },
      {
       "id": "sugror",
       "label": "Andas genom sugrör"
      }
     ],
     "label": "Vilken övning?"
    },
    {
     "id": "tror",
     "kind": "text",
     "label": "Jag tror att det här händer"
    },
    {
     "id": "hande",
     "kind": "text",
     "label": "Det här hände, gång ett, två och tre"
    },
    {
     "id": "larde",
     "kind": "text",
     "label": "Det här lärde jag mig"
    }
   ],
   "examples": [
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "ovning",
        "text": "Snurra på stol"
       },
       {
        "field": "tror",
        "text": "Jag svimmar"
       },
       {
        "field": "hande",
        "text": "Yr alla gångerna. Rädd 8, 6, 3. Svimmade inte."
       },
       {
        "field": "larde",
        "text": "Yrsel är yrsel. Det är jag som har lagt till döden."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "oro",
   "kind": "protocol",
   "title": "Låta bli att ta reda på",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj något du brukar kolla, fråga om eller planera bort. Låt det vara osäkert. När tanken kommer, säg ”kanske, kanske inte”, och fortsätt med det du gör."
     ]
    }
   ],
   "fields": [
    {
     "id": "later",
     "kind": "text",
     "label": "Det här låter jag bli att ta reda på"
    },
    {
     "id": "tror",
     "kind": "text",
     "label": "Jag tror att det här händer"
    },
    {
     "id": "hande",
     "kind": "text",
     "label": "Det här hände"
    },
    {
     "id": "larde",
     "kind": "text",
     "label": "Det här lärde jag mig"
    }
   ],
   "examples": [
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "later",
        "text": "Om mamma har kommit fram"
       },
       {
        "field": "tror",
        "text": "Jag sover inte alls"
       },
       {
        "field": "hande",
        "text": "Jag sov sju timmar, på ett virkat överkast"
       },
       {
        "field": "larde",
        "text": "Jag kan inte veta, och jag kan sova."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "kontroll",
   "kind": "protocol",
   "title": "Låta bli att kolla",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj en sak du kollar. Låt bli en gång. Följ kurvan: en siffra när du låter bli, och sedan var tionde minut i en timme."
     ]
    }
   ],
   "fields": [
    {
     "id": "later",
     "kind": "text",
     "label": "Det här låter jag bli"
    },
    {
     "id": "kurva",
     "kind": "curve",
     "everyMinutes": 10,
     "points": 7,
     "label": "Hur stark är ångesten?",
     "hint": "Från 0 till 10, var tionde minut."
    },
    {
     "id": "larde",
     "kind": "text",
     "label": "Det här lärde jag mig"
    }
   ],
   "examples": [
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "later",
        "text": "Kolla spisen"
       },
       {
        "field": "kurva",
        "text": "8 – 8 – 6 – 6 – 5 – 3 – 2"
       },
       {
        "field": "larde",
        "text": "Gummibandet går av någonstans vid sjukhuset."
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "nedstamd",
   "kind": "form",
   "title": "Små saker, bestämd tid",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Planera två till sju små saker den här veckan. De ska gå att göra på en dålig dag."
     ]
    }
   ],
   "fields": [
    {
     "id": "saker",
     "kind": "repeat",
     "min": 2,
     "max": 7,
     "fields": [
      {
       "id": "gor",
       "kind": "text",
       "label": "Vad?"
      },
      {
       "id": "nar",
       "kind": "datetime",
       "label": "När?"
      },
      {
       "id": "fore",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "Hur mår du före?",
       "hint": "0 är så dåligt som möjligt. 10 är så bra som möjligt."
      },
      {
       "id": "efter",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "Hur mår du efter?"
      }
     ],
     "label": "Mina små saker"
    }
   ],
   "examples": [
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "gor",
        "text": "Rinken, en kvart"
       },
       {
        "field": "nar",
        "text": "Torsdag 16.00"
       },
       {
        "field": "fore",
        "text": "3"
       },
       {
        "field": "efter",
        "text": "5"
       }
      ],
      [
       {
        "field": "gor",
        "text": "Laga pannkakor till mamma"
       },
       {
        "field": "nar",
        "text": "Söndag"
       },
       {
        "field": "fore",
        "text": "4"
       },
       {
        "field": "efter",
        "text": "4"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "vardagen",
   "kind": "form",
   "title": "En liten sak i vardagen",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Kryssa för det som påverkar dig mest. Välj sedan en liten förändring. En enda."
     ]
    }
   ],
   "fields": [
    {
     "id": "vardag",
     "kind": "choices",
     "options": [
      {
       "id": "somn",
       "label": "Sömn"
      },
      {
       "id": "mat",
       "label": "Mat"
      },
      {
       "id": "rorelse",
       "label": "Rörelse"
      },
      {
       "id": "skola",
       "label": "Skola"
      },
      {
       "id": "vanner",
       "label": "Vänner"
      },
      {
       "id": "skarm",
       "label": "Skärm"
      }
     ],
     "label": "Det här påverkar mig"
    },
    {
     "id": "litet",
     "kind": "text",
     "label": "En liten sak jag gör den här veckan"
    }
   ],
   "examples": [
    {
     "companion": "lo",
     "answers": [
      [
       {
        "field": "vardag",
        "text": "Sömn, skärm"
       },
       {
        "field": "litet",
        "text": "Upp klockan sju varje dag, Sixten får gå ut då"
       }
      ]
     ]
    },
    {
     "companion": "tilda",
     "answers": [
      [
       {
        "field": "vardag",
        "text": "Mat"
       },
       {
        "field": "litet",
        "text": "Äta lunch sittande, inte stående i lagret"
       }
      ]
     ]
    }
   ]
  },
  {
   "id": "heja",
   "kind": "form",
   "title": "Någon som får veta",
   "intro": [
    {
     "kind": "paragraph",
     "text": [
      "Välj en person. Skriv vad du vill att den ska veta, och vad den kan göra."
     ]
    }
   ],
   "fields": [
    {
     "id": "stod",
     "kind": "text",
     "label": "Vem kan stötta, och hur?"
    },
    {
     "id": "sager",
     "kind": "text",
     "label": "Så här tänker jag säga det"
    }
   ],
   "examples": [
    {
     "companion": "noor",
     "answers": [
      [
       {
        "field": "stod",
        "text": "Maja. Hon kan fråga ”vad har du vågat i veckan?” på fredagar."
       },
       {
        "field": "sager",
        "text": "Jag går ett program för att våga mer. Du behöver inte beställa åt mig längre. Men det är snällt att du har gjort det."
       }
      ]
     ]
    },
    {
     "companion": "elias",
     "answers": [
      [
       {
        "field": "stod",
        "text": "Mamma. Hon kan låta bli att erbjuda skjuts."
       },
       {
        "field": "sager",
        "text": "När du säger ”jag kan köra dig” blir det svårare. Säg ”vad bra, när går bussen?”"
       }
      ]
     ]
    }
   ]
  }
 ],
 "checks": [
  {
   "id": "hogt",
   "question": "Noor säger med flit ”hypotenusan” i stället för ”hypotesen” när hon läser högt. Varför är det en bra övning?",
   "alternatives": [
    {
     "text": "Hon lär sig att aldrig mer säga fel",
     "right": false,
     "why": "Nej, snarare tvärtom. Hon får öva på att vara en person som säger fel ibland, som alla andra."
    },
    {
     "text": "Hon får se vad som verkligen händer när det hon är rädd för händer",
     "right": true,
     "why": "Ja. Så länge hon undviker alla fel får hon aldrig veta vad ett fel kostar. Det brukar kosta två sekunder."
    },
    {
     "text": "Hon visar de andra att hon inte bryr sig",
     "right": false,
     "why": "Hon får gärna bry sig. Det är inte en roll att spela. Det är ett försök för hennes egen skull."
    }
   ]
  },
  {
   "id": "somn",
   "question": "Lo kan inte somna och har legat vaken i en timme. Vad är klokt?",
   "alternatives": [
    {
     "text": "Ligga kvar och anstränga sig för att sova",
     "right": false,
     "why": "Sömn kommer inte av att man anstränger sig. Då lär sig kroppen att sängen är en plats där man kämpar."
    },
    {
     "text": "Gå upp en stund och göra något lugnt i svagt ljus",
     "right": true,
     "why": "Ja. Gå tillbaka när du blir sömnig. Det är trist att gå upp, men efter några nätter blir sängen en plats att sova i igen."
    },
    {
     "text": "Sova länge nästa dag för att ta igen det",
     "right": false,
     "why": "Det är frestande. Men då blir det svårare att somna nästa kväll. Gå hellre upp i vanlig tid, även om du är trött."
    }
   ]
  }
 ],
 "homework": {
  "intro": [
   {
    "kind": "paragraph",
    "text": [
     "Skicka in minst två försök. De får vara från trappan eller från ditt spår."
    ]
   }
  ],
  "fields": [
   {
    "id": "spar",
    "kind": "choice",
    "options": [
     {
      "id": "social",
      "label": "Bli sedd"
     },
     {
      "id": "panik",
      "label": "Panik i kroppen"
     },
     {
      "id": "oro",
      "label": "Släppa oron fri"
     },
     {
      "id": "kontroll",
      "label": "Kontroll och tvång"
     },
     {
      "id": "nedstamd",
      "label": "När allt blivit grått"
     }
    ],
    "label": "Mitt spår"
   },
   {
    "id": "tester",
    "kind": "repeat",
    "min": 2,
    "max": 20,
    "fields": [
     {
      "id": "steg",
      "kind": "ref",
      "to": "m4.trappa",
      "label": "Vilket steg?",
      "hint": "Är det ett försök från ditt spår? Välj det steg på trappan som ligger närmast."
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
      "label": "Hur säker var du, 0 till 100?"
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
   },
   {
    "id": "vardag",
    "kind": "choices",
    "options": [
     {
      "id": "somn",
      "label": "Sömn"
     },
     {
      "id": "mat",
      "label": "Mat"
     },
     {
      "id": "rorelse",
      "label": "Rörelse"
     },
     {
      "id": "skola",
      "label": "Skola"
     },
     {
      "id": "vanner",
      "label": "Vänner"
     },
     {
      "id": "skarm",
      "label": "Skärm"
     }
    ],
    "label": "Det jag ser över i vardagen"
   },
   {
    "id": "stod",
    "kind": "text",
    "label": "Vem kan stötta, och hur?"
   }
  ],
  "examples": [
   {
    "companion": "tilda",
    "answers": [
     [
      {
       "field": "spar",
       "text": "Kontroll och tvång"
      },
      {
       "field": "steg",
       "text": "Inte kolla spisen alls"
      },
      {
       "field": "tror",
       "text": "Det brinner innan jag är framme"
      },
      {
       "field": "sakerhet",
       "text": "50"
      },
      {
       "field": "fore",
       "text": "7"
      },
      {
       "field": "topp",
       "text": "8"
      },
      {
       "field": "efter",
       "text": "2"
      },
      {
       "field": "hande",
       "text": "Det luktade gröt."
      },
      {
       "field": "larde",
       "text": "Jag behöver inte vara säker för att gå."
      },
      {
       "field": "knepAnvanda",
       "text": "Inget. Jag tänkte ta foto men lät bli."
      }
     ]
    ]
   }
  ]
 },
 "tracks": [
  {
   "id": "social",
   "title": "Bli sedd"
  },
  {
   "id": "panik",
   "title": "Panik i kroppen"
  },
  {
   "id": "oro",
   "title": "Släppa oron fri"
  },
  {
   "id": "kontroll",
   "title": "Kontroll och tvång"
  },
  {
   "id": "nedstamd",
   "title": "När allt blivit grått"
  }
 ],
 "pictures": {
  "dygn": {
   "tag": "svg",
   "attributes": {
    "viewBox": "0 0 340 170"
   },
   "children": [
    {
     "tag": "path",
     "attributes": {
      "d": "M10 150q70-34 150-12t170-6",
      "fill": "none",
      "stroke": "var(--brand)",
      "stroke-width": "3",
      "stroke-linecap": "round"
     },
     "children": []
    },
    {
     "tag": "circle",
     "attributes": {
      "cx": "70",
      "cy": "52",
      "r": "20",
      "fill": "var(--lamp)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "stroke": "var(--ink)",
      "stroke-width": "2",
      "stroke-linecap": "round"
     },
     "children": [
      {
       "tag": "path",
       "attributes": {
        "d": "M70 16v8M70 80v8M34 52h8M98 52h8M45 27l6 6M89 71l6 6M95 27l-6 6M51 71l-6 6"
       },
       "children": []
      }
     ]
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M284 28a26 26 0 1 0 18 44 30 30 0 0 1-18-44z",
      "fill": "var(--waiting-soft)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "path",
     "attributes": {
      "d": "M144 146V92l30-24 30 24v54z",
      "fill": "var(--urgent)",
      "stroke": "var(--ink)",
      "stroke-width": "3",
      "stroke-linejoin": "round"
     },
     "children": []
    },
    {
     "tag": "rect",
     "attributes": {
      "x": "164",
      "y": "100",
      "width": "20",
      "height": "20",
      "fill": "var(--lamp)",
      "stroke": "var(--ink)",
      "stroke-width": "2"
     },
     "children": []
    },
    {
     "tag": "g",
     "attributes": {
      "fill": "var(--quiet-ink)"
     },
     "children": [
      {
       "tag": "circle",
       "attributes": {
        "cx": "240",
        "cy": "30",
        "r": "2"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "322",
        "cy": "36",
        "r": "2"
       },
       "children": []
      },
      {
       "tag": "circle",
       "attributes": {
        "cx": "248",
        "cy": "78",
        "r": "2"
       },
       "children": []
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
