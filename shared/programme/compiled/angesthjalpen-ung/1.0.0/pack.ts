/** Made by `npm run programme` from the content packs; never written by hand. */
import type { Pack } from '../../../pack.ts'

export const pack: Pack = {
 "id": "angesthjalpen-ung",
 "version": "1.0.0",
 "status": "released",
 "title": "Modigare – åtta veckor mot ångest och oro",
 "displayedAs": "Ångesthjälpen ung",
 "origin": {
  "statement": "Den här texten är mottagningens egen och öppna. Den är inte förlagets licensierade program med samma namn, och forskning om det programmet gäller inte den här texten. En legitimerad KBT-behandlare ska granska den innan den används skarpt.",
  "licence": "CC BY 4.0",
  "source": "Dörren, open programme text"
 },
 "clinicalReview": {
  "reviewedBy": null,
  "source": "awaits a CBT clinician of the county"
 },
 "ages": [
  13,
  24
 ],
 "weeks": 10,
 "minDaysBetweenModules": 5,
 "languages": [
  {
   "code": "sv",
   "modules": [
    "m1",
    "m2",
    "m3",
    "m4",
    "m5",
    "m6",
    "m7",
    "m8"
   ],
   "reviewedBy": null
  },
  {
   "code": "sv-x-latt",
   "modules": [
    "m1"
   ],
   "reviewedBy": null
  },
  {
   "code": "en",
   "modules": [
    "m1"
   ],
   "reviewedBy": null
  }
 ],
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
 "pictures": [
  "noor",
  "elias",
  "lo",
  "tilda",
  "karta",
  "larm",
  "kurva",
  "kropp",
  "falla",
  "trappa",
  "test",
  "snurra",
  "triangel",
  "dygn",
  "vag"
 ],
 "modules": [
  {
   "id": "m1",
   "minutes": 25,
   "exposure": false,
   "exercises": [
    {
     "id": "karta",
     "kind": "form",
     "title": "Min första karta",
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
     ]
    },
    {
     "id": "viktigt",
     "kind": "form",
     "title": "Tre saker som är viktiga för mig",
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
     ]
    },
    {
     "id": "trygghetsplan",
     "kind": "safetyPlan",
     "title": "Min trygghetsplan",
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
     ]
    }
   ],
   "checks": [
    {
     "id": "larmet",
     "alternatives": 3,
     "right": 1
    },
    {
     "id": "kartan",
     "alternatives": 3,
     "right": 1
    }
   ],
   "homework": [
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
   "title": "Din karta",
   "lead": "Ångest är kroppens larm. Det känns hemskt, men det är inte farligt, och det går över. Här ritar du en karta över när ditt larm går, vad du gör då och vad du vill kunna göra mer av."
  },
  {
   "id": "m2",
   "minutes": 25,
   "exposure": false,
   "exercises": [
    {
     "id": "kroppskarta",
     "kind": "bodyMap",
     "title": "Var känns larmet i dig?",
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
     ]
    },
    {
     "id": "kurva",
     "kind": "curve",
     "title": "Följ en kurva",
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
     ]
    },
    {
     "id": "andetag",
     "kind": "form",
     "title": "Stanna kvar tre andetag till",
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
     ]
    }
   ],
   "checks": [
    {
     "id": "varfor",
     "alternatives": 3,
     "right": 1
    },
    {
     "id": "kurvan",
     "alternatives": 3,
     "right": 1
    }
   ],
   "homework": [
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
   "title": "Larmet och kurvan",
   "lead": "Hjärtat slår, magen knyter sig, tankarna rusar. Du får veta varför kroppen gör så, och hur ångest stiger, stannar och sjunker. Den här veckan är du forskare på dig själv."
  },
  {
   "id": "m3",
   "minutes": 25,
   "exposure": false,
   "exercises": [
    {
     "id": "knepjakt",
     "kind": "form",
     "title": "Knep-jakten",
     "fields": [
      {
       "id": "knep",
       "kind": "list",
       "count": 5,
       "label": "Knep jag använder",
       "hint": "Till exempel: jag sitter alltid närmast dörren."
      }
     ]
    },
    {
     "id": "kortlang",
     "kind": "form",
     "title": "Vad ger det nu? Vad kostar det sen?",
     "fields": [
      {
       "id": "kortLang",
       "kind": "pairs",
       "min": 1,
       "max": 5,
       "label": "Nu och sen",
       "hint": "I den första rutan: vad ger det nu? I den andra: vad kostar det sen?"
      }
     ]
    },
    {
     "id": "byt",
     "kind": "form",
     "title": "Byt ett knep mot ett litet mod",
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
     ]
    }
   ],
   "checks": [
    {
     "id": "fallan",
     "alternatives": 3,
     "right": 1
    },
    {
     "id": "knep",
     "alternatives": 3,
     "right": 1
    }
   ],
   "homework": [
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
   "title": "Fällan",
   "lead": "Att gå därifrån, titta i mobilen eller fråga en gång till hjälper just nu. Men larmet får aldrig veta att det var ofarligt. Du letar upp dina egna knep och ser vad de kostar."
  },
  {
   "id": "m4",
   "minutes": 30,
   "exposure": false,
   "exercises": [
    {
     "id": "bygg",
     "kind": "ladder",
     "title": "Bygg din trappa",
     "fields": [
      {
       "id": "trappa",
       "kind": "ladder",
       "min": 6,
       "max": 12,
       "label": "Min trappa",
       "hint": "Ett steg är något du gör. Siffran är hur svårt du tror att det blir."
      }
     ]
    },
    {
     "id": "kolla",
     "kind": "form",
     "title": "Kolla stegen",
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
     ]
    },
    {
     "id": "forsta",
     "kind": "form",
     "title": "Mitt första steg",
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
     ]
    }
   ],
   "checks": [
    {
     "id": "steg",
     "alternatives": 3,
     "right": 1
    },
    {
     "id": "forst",
     "alternatives": 3,
     "right": 2
    }
   ],
   "homework": [
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
   "therapistMustApprove": "trappa",
   "title": "Trappan",
   "lead": "Du bygger en egen trappa med åtta till tolv steg, från lite läskigt till det du vill klara. Varje steg är något du kan göra, inte en känsla du ska ha. Din behandlare tittar på trappan innan du börjar gå."
  },
  {
   "id": "m5",
   "minutes": 30,
   "exposure": true,
   "exercises": [
    {
     "id": "protokoll",
     "kind": "protocol",
     "title": "Testprotokollet",
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
     ]
    },
    {
     "id": "nymiljo",
     "kind": "form",
     "title": "Upprepa i ny miljö",
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
     ]
    },
    {
     "id": "knepbort",
     "kind": "form",
     "title": "Ta bort ett knep till",
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
     ]
    }
   ],
   "checks": [
    {
     "id": "lar",
     "alternatives": 3,
     "right": 2
    },
    {
     "id": "kvar",
     "alternatives": 3,
     "right": 0
    }
   ],
   "homework": [
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
   "title": "Testa på riktigt",
   "lead": "Innan: vad tror du händer? Efter: vad hände? Det är överraskningen som lär larmet något, inte att det ska kännas lugnt. Du gör samma steg flera gånger, på olika ställen och utan knep."
  },
  {
   "id": "m6",
   "minutes": 30,
   "exposure": false,
   "exercises": [
    {
     "id": "sortera",
     "kind": "form",
     "title": "Går det att lösa?",
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
     ]
    },
    {
     "id": "orosstund",
     "kind": "worryTime",
     "title": "Min orosstund",
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
     ]
    },
    {
     "id": "tanken",
     "kind": "form",
     "title": "Jag har tanken att …",
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
     ]
    },
    {
     "id": "kompis",
     "kind": "form",
     "title": "Vad skulle du säga till en kompis?",
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
     ]
    }
   ],
   "checks": [
    {
     "id": "oro",
     "alternatives": 3,
     "right": 2
    },
    {
     "id": "tanke",
     "alternatives": 3,
     "right": 1
    }
   ],
   "homework": [
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
   "title": "Oro och tankar",
   "lead": "Oro låter som problemlösning men snurrar runt. Du tränar på att skilja det du kan göra något åt från det du inte kan, på att skjuta upp oron till en bestämd stund och på att se en tanke som en tanke."
  },
  {
   "id": "m7",
   "minutes": 30,
   "exposure": true,
   "exercises": [
    {
     "id": "hogst",
     "kind": "form",
     "title": "Två steg högst upp",
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
     ]
    },
    {
     "id": "social",
     "kind": "protocol",
     "title": "Ett litet fel med flit",
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
     ]
    },
    {
     "id": "panik",
     "kind": "protocol",
     "title": "Kroppsövningen",
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
     ]
    },
    {
     "id": "oro",
     "kind": "protocol",
     "title": "Låta bli att ta reda på",
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
     ]
    },
    {
     "id": "kontroll",
     "kind": "protocol",
     "title": "Låta bli att kolla",
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
     ]
    },
    {
     "id": "nedstamd",
     "kind": "form",
     "title": "Små saker, bestämd tid",
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
     ]
    },
    {
     "id": "vardagen",
     "kind": "form",
     "title": "En liten sak i vardagen",
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
     ]
    },
    {
     "id": "heja",
     "kind": "form",
     "title": "Någon som får veta",
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
     ]
    }
   ],
   "checks": [
    {
     "id": "hogt",
     "alternatives": 3,
     "right": 1
    },
    {
     "id": "somn",
     "alternatives": 3,
     "right": 1
    }
   ],
   "homework": [
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
   "tracks": [
    "social",
    "panik",
    "oro",
    "kontroll",
    "nedstamd"
   ],
   "title": "Högre upp",
   "lead": "Nu tar du de steg du undvikit mest. Du väljer ett spår som passar dig: bli sedd, panik i kroppen, oro, kontroll eller nedstämdhet. Du ser också över sömn, skola och vänner, och vem som kan heja på dig."
  },
  {
   "id": "m8",
   "minutes": 25,
   "exposure": false,
   "exercises": [
    {
     "id": "forenu",
     "kind": "form",
     "title": "Före och nu",
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
     ]
    },
    {
     "id": "bakslag",
     "kind": "form",
     "title": "Varningstecken och plan",
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
     ]
    },
    {
     "id": "fortsatt",
     "kind": "form",
     "title": "Tre steg jag fortsätter med",
     "fields": [
      {
       "id": "fortsatt",
       "kind": "list",
       "count": 3,
       "label": "Mina tre steg"
      }
     ]
    },
    {
     "id": "brev",
     "kind": "letter",
     "title": "Brev till mig själv om tre månader",
     "fields": [
      {
       "id": "brev",
       "kind": "longtext",
       "label": "Mitt brev"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "bakslaget",
     "alternatives": 3,
     "right": 1
    },
    {
     "id": "fortsatter",
     "alternatives": 3,
     "right": 1
    }
   ],
   "homework": [
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
   "title": "Behåll modet",
   "lead": "Du samlar vad du lärt dig, jämför din kurva från start till nu och gör en plan för bakslag. Ett bakslag är inte att börja om. Till sist skriver du ett brev till dig själv, som kommer om tre månader."
  }
 ],
 "hash": "fa7f75d893f1af3e3ca8bdbdcaa65f73"
}
