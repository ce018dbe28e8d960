/** Made by `npm run programme` from the content packs; never written by hand. */
import type { Pack } from '../../../pack.ts'

export const pack: Pack = {
 "id": "angesthjalpen-ung",
 "version": "1.0.0",
 "status": "draft",
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
     "title": "kroppskarta",
     "fields": [
      {
       "id": "var",
       "kind": "choices",
       "options": [
        {
         "id": "huvud",
         "label": "huvud"
        },
        {
         "id": "ogon",
         "label": "ogon"
        },
        {
         "id": "hals",
         "label": "hals"
        },
        {
         "id": "brost",
         "label": "brost"
        },
        {
         "id": "hjarta",
         "label": "hjarta"
        },
        {
         "id": "mage",
         "label": "mage"
        },
        {
         "id": "armar",
         "label": "armar"
        },
        {
         "id": "hander",
         "label": "hander"
        },
        {
         "id": "ben",
         "label": "ben"
        },
        {
         "id": "hela",
         "label": "hela"
        }
       ],
       "label": "var"
      },
      {
       "id": "hur",
       "kind": "longtext",
       "label": "hur"
      }
     ]
    },
    {
     "id": "kurva",
     "kind": "curve",
     "title": "kurva",
     "fields": [
      {
       "id": "var",
       "kind": "text",
       "label": "var"
      },
      {
       "id": "kurva",
       "kind": "curve",
       "everyMinutes": 5,
       "points": 7,
       "label": "kurva"
      },
      {
       "id": "gjorde",
       "kind": "text",
       "label": "gjorde"
      }
     ]
    },
    {
     "id": "andetag",
     "kind": "form",
     "title": "andetag",
     "fields": [
      {
       "id": "var",
       "kind": "text",
       "label": "var"
      },
      {
       "id": "ville",
       "kind": "text",
       "label": "ville"
      },
      {
       "id": "hande",
       "kind": "text",
       "label": "hande"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "varfor",
     "alternatives": 2,
     "right": 0
    },
    {
     "id": "kurvan",
     "alternatives": 2,
     "right": 0
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
       "label": "nar"
      },
      {
       "id": "var",
       "kind": "text",
       "label": "var"
      },
      {
       "id": "start",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "start"
      },
      {
       "id": "topp",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "topp"
      },
      {
       "id": "efter20",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "efter20"
      }
     ],
     "label": "kurvor"
    },
    {
     "id": "marktes",
     "kind": "longtext",
     "label": "marktes"
    }
   ],
   "title": "m2",
   "lead": "Skrivs nu."
  },
  {
   "id": "m3",
   "minutes": 25,
   "exposure": false,
   "exercises": [
    {
     "id": "knepjakt",
     "kind": "form",
     "title": "knepjakt",
     "fields": [
      {
       "id": "knep",
       "kind": "list",
       "count": 5,
       "label": "knep"
      }
     ]
    },
    {
     "id": "kortlang",
     "kind": "form",
     "title": "kortlang",
     "fields": [
      {
       "id": "kortLang",
       "kind": "pairs",
       "min": 1,
       "max": 5,
       "label": "kortLang"
      }
     ]
    },
    {
     "id": "byt",
     "kind": "form",
     "title": "byt",
     "fields": [
      {
       "id": "knepet",
       "kind": "text",
       "label": "knepet"
      },
      {
       "id": "modet",
       "kind": "text",
       "label": "modet"
      },
      {
       "id": "nar",
       "kind": "datetime",
       "label": "nar"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "fallan",
     "alternatives": 2,
     "right": 0
    },
    {
     "id": "knep",
     "alternatives": 2,
     "right": 0
    }
   ],
   "homework": [
    {
     "id": "knep",
     "kind": "list",
     "count": 5,
     "label": "knep"
    },
    {
     "id": "kortLang",
     "kind": "pairs",
     "min": 1,
     "max": 5,
     "label": "kortLang"
    },
    {
     "id": "slopptEtt",
     "kind": "text",
     "label": "slopptEtt"
    }
   ],
   "title": "m3",
   "lead": "Skrivs nu."
  },
  {
   "id": "m4",
   "minutes": 30,
   "exposure": false,
   "exercises": [
    {
     "id": "bygg",
     "kind": "ladder",
     "title": "bygg",
     "fields": [
      {
       "id": "trappa",
       "kind": "ladder",
       "min": 6,
       "max": 12,
       "label": "trappa"
      }
     ]
    },
    {
     "id": "kolla",
     "kind": "form",
     "title": "kolla",
     "fields": [
      {
       "id": "koll",
       "kind": "choices",
       "options": [
        {
         "id": "konkret",
         "label": "konkret"
        },
        {
         "id": "sjalv",
         "label": "sjalv"
        },
        {
         "id": "upprepa",
         "label": "upprepa"
        },
        {
         "id": "ofarligt",
         "label": "ofarligt"
        },
        {
         "id": "lagom",
         "label": "lagom"
        },
        {
         "id": "viktigt",
         "label": "viktigt"
        }
       ],
       "label": "koll"
      },
      {
       "id": "andra",
       "optional": true,
       "kind": "text",
       "label": "andra"
      }
     ]
    },
    {
     "id": "forsta",
     "kind": "form",
     "title": "forsta",
     "fields": [
      {
       "id": "forstaSteg",
       "kind": "ref",
       "to": "m4.trappa",
       "label": "forstaSteg"
      },
      {
       "id": "nar",
       "kind": "datetime",
       "label": "nar"
      },
      {
       "id": "hinder",
       "kind": "text",
       "label": "hinder"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "steg",
     "alternatives": 2,
     "right": 0
    },
    {
     "id": "forst",
     "alternatives": 2,
     "right": 0
    }
   ],
   "homework": [
    {
     "id": "trappa",
     "kind": "ladder",
     "min": 6,
     "max": 12,
     "label": "trappa"
    },
    {
     "id": "forstaSteg",
     "kind": "ref",
     "to": "m4.trappa",
     "label": "forstaSteg"
    },
    {
     "id": "nar",
     "kind": "datetime",
     "label": "nar"
    },
    {
     "id": "hinder",
     "kind": "text",
     "label": "hinder"
    }
   ],
   "therapistMustApprove": "trappa",
   "title": "m4",
   "lead": "Skrivs nu."
  },
  {
   "id": "m5",
   "minutes": 30,
   "exposure": true,
   "exercises": [
    {
     "id": "protokoll",
     "kind": "protocol",
     "title": "protokoll",
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
         "label": "steg"
        },
        {
         "id": "tror",
         "kind": "text",
         "label": "tror"
        },
        {
         "id": "sakerhet",
         "kind": "slider",
         "min": 0,
         "max": 100,
         "step": 10,
         "label": "sakerhet"
        },
        {
         "id": "fore",
         "kind": "slider",
         "min": 0,
         "max": 10,
         "step": 1,
         "label": "fore"
        },
        {
         "id": "topp",
         "kind": "slider",
         "min": 0,
         "max": 10,
         "step": 1,
         "label": "topp"
        },
        {
         "id": "efter",
         "kind": "slider",
         "min": 0,
         "max": 10,
         "step": 1,
         "label": "efter"
        },
        {
         "id": "hande",
         "kind": "text",
         "label": "hande"
        },
        {
         "id": "larde",
         "kind": "text",
         "label": "larde"
        },
        {
         "id": "knepAnvanda",
         "optional": true,
         "kind": "text",
         "label": "knepAnvanda"
        }
       ],
       "label": "test"
      }
     ]
    },
    {
     "id": "nymiljo",
     "kind": "form",
     "title": "nymiljo",
     "fields": [
      {
       "id": "steg",
       "kind": "ref",
       "to": "m4.trappa",
       "label": "steg"
      },
      {
       "id": "platser",
       "kind": "list",
       "count": 3,
       "label": "platser"
      }
     ]
    },
    {
     "id": "knepbort",
     "kind": "form",
     "title": "knepbort",
     "fields": [
      {
       "id": "knepet",
       "kind": "text",
       "label": "knepet"
      },
      {
       "id": "utan",
       "kind": "text",
       "label": "utan"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "lar",
     "alternatives": 2,
     "right": 0
    },
    {
     "id": "kvar",
     "alternatives": 2,
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
       "label": "steg"
      },
      {
       "id": "tror",
       "kind": "text",
       "label": "tror"
      },
      {
       "id": "sakerhet",
       "kind": "slider",
       "min": 0,
       "max": 100,
       "step": 10,
       "label": "sakerhet"
      },
      {
       "id": "fore",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "fore"
      },
      {
       "id": "topp",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "topp"
      },
      {
       "id": "efter",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "efter"
      },
      {
       "id": "hande",
       "kind": "text",
       "label": "hande"
      },
      {
       "id": "larde",
       "kind": "text",
       "label": "larde"
      },
      {
       "id": "knepAnvanda",
       "optional": true,
       "kind": "text",
       "label": "knepAnvanda"
      }
     ],
     "label": "tester"
    }
   ],
   "title": "m5",
   "lead": "Skrivs nu."
  },
  {
   "id": "m6",
   "minutes": 30,
   "exposure": false,
   "exercises": [
    {
     "id": "orosstund",
     "kind": "worryTime",
     "title": "orosstund",
     "fields": [
      {
       "id": "klockan",
       "kind": "text",
       "label": "klockan"
      },
      {
       "id": "plats",
       "kind": "text",
       "label": "plats"
      },
      {
       "id": "oro",
       "kind": "list",
       "count": 5,
       "label": "oro"
      }
     ]
    },
    {
     "id": "sortera",
     "kind": "form",
     "title": "sortera",
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
         "label": "oro"
        },
        {
         "id": "losbart",
         "kind": "choice",
         "options": [
          {
           "id": "ja",
           "label": "ja"
          },
          {
           "id": "nej",
           "label": "nej"
          },
          {
           "id": "vetinte",
           "label": "vetinte"
          }
         ],
         "label": "losbart"
        },
        {
         "id": "nasta",
         "kind": "text",
         "label": "nasta"
        }
       ],
       "label": "oron"
      }
     ]
    },
    {
     "id": "tanken",
     "kind": "form",
     "title": "tanken",
     "fields": [
      {
       "id": "tankeEgen",
       "kind": "text",
       "label": "tankeEgen"
      },
      {
       "id": "jagHar",
       "kind": "text",
       "label": "jagHar"
      },
      {
       "id": "avstand",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "avstand"
      }
     ]
    },
    {
     "id": "kompis",
     "kind": "form",
     "title": "kompis",
     "fields": [
      {
       "id": "tillMig",
       "kind": "text",
       "label": "tillMig"
      },
      {
       "id": "tillKompis",
       "kind": "text",
       "label": "tillKompis"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "oro",
     "alternatives": 2,
     "right": 0
    },
    {
     "id": "tanke",
     "alternatives": 2,
     "right": 0
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
       "label": "dag"
      },
      {
       "id": "oro",
       "kind": "text",
       "label": "oro"
      },
      {
       "id": "losbart",
       "kind": "choice",
       "options": [
        {
         "id": "ja",
         "label": "ja"
        },
        {
         "id": "nej",
         "label": "nej"
        },
        {
         "id": "vetinte",
         "label": "vetinte"
        }
       ],
       "label": "losbart"
      },
      {
       "id": "gjorde",
       "kind": "text",
       "label": "gjorde"
      }
     ],
     "label": "orosstunder"
    },
    {
     "id": "tankeEgen",
     "kind": "text",
     "label": "tankeEgen"
    },
    {
     "id": "nySyn",
     "kind": "text",
     "label": "nySyn"
    }
   ],
   "title": "m6",
   "lead": "Skrivs nu."
  },
  {
   "id": "m7",
   "minutes": 30,
   "exposure": true,
   "exercises": [
    {
     "id": "hogst",
     "kind": "form",
     "title": "hogst",
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
         "label": "steg"
        },
        {
         "id": "nar",
         "kind": "datetime",
         "label": "nar"
        },
        {
         "id": "utan",
         "kind": "text",
         "label": "utan"
        }
       ],
       "label": "stegen"
      }
     ]
    },
    {
     "id": "social",
     "kind": "protocol",
     "title": "social",
     "fields": [
      {
       "id": "gor",
       "kind": "text",
       "label": "gor"
      },
      {
       "id": "tror",
       "kind": "text",
       "label": "tror"
      },
      {
       "id": "hande",
       "kind": "text",
       "label": "hande"
      },
      {
       "id": "larde",
       "kind": "text",
       "label": "larde"
      }
     ]
    },
    {
     "id": "panik",
     "kind": "protocol",
     "title": "panik",
     "fields": [
      {
       "id": "ovning",
       "kind": "choice",
       "options": [
        {
         "id": "snurra",
         "label": "snurra"
        },
        {
         "id": "trappor",
         "label": "trappor"
        },
        {
         "id": "andas",
         "label": "andas"
        },
        {
         "id": "sugror",
         "label": "sugror"
        }
       ],
       "label": "ovning"
      },
      {
       "id": "tror",
       "kind": "text",
       "label": "tror"
      },
      {
       "id": "hande",
       "kind": "text",
       "label": "hande"
      },
      {
       "id": "larde",
       "kind": "text",
       "label": "larde"
      }
     ]
    },
    {
     "id": "oro",
     "kind": "protocol",
     "title": "oro",
     "fields": [
      {
       "id": "later",
       "kind": "text",
       "label": "later"
      },
      {
       "id": "tror",
       "kind": "text",
       "label": "tror"
      },
      {
       "id": "hande",
       "kind": "text",
       "label": "hande"
      },
      {
       "id": "larde",
       "kind": "text",
       "label": "larde"
      }
     ]
    },
    {
     "id": "kontroll",
     "kind": "protocol",
     "title": "kontroll",
     "fields": [
      {
       "id": "later",
       "kind": "text",
       "label": "later"
      },
      {
       "id": "kurva",
       "kind": "curve",
       "everyMinutes": 10,
       "points": 7,
       "label": "kurva"
      },
      {
       "id": "larde",
       "kind": "text",
       "label": "larde"
      }
     ]
    },
    {
     "id": "nedstamd",
     "kind": "form",
     "title": "nedstamd",
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
         "label": "gor"
        },
        {
         "id": "nar",
         "kind": "datetime",
         "label": "nar"
        },
        {
         "id": "fore",
         "kind": "slider",
         "min": 0,
         "max": 10,
         "step": 1,
         "label": "fore"
        },
        {
         "id": "efter",
         "kind": "slider",
         "min": 0,
         "max": 10,
         "step": 1,
         "label": "efter"
        }
       ],
       "label": "saker"
      }
     ]
    },
    {
     "id": "vardagen",
     "kind": "form",
     "title": "vardagen",
     "fields": [
      {
       "id": "vardag",
       "kind": "choices",
       "options": [
        {
         "id": "somn",
         "label": "somn"
        },
        {
         "id": "mat",
         "label": "mat"
        },
        {
         "id": "rorelse",
         "label": "rorelse"
        },
        {
         "id": "skola",
         "label": "skola"
        },
        {
         "id": "vanner",
         "label": "vanner"
        },
        {
         "id": "skarm",
         "label": "skarm"
        }
       ],
       "label": "vardag"
      },
      {
       "id": "litet",
       "kind": "text",
       "label": "litet"
      }
     ]
    },
    {
     "id": "heja",
     "kind": "form",
     "title": "heja",
     "fields": [
      {
       "id": "stod",
       "kind": "text",
       "label": "stod"
      },
      {
       "id": "sager",
       "kind": "text",
       "label": "sager"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "hogt",
     "alternatives": 2,
     "right": 0
    },
    {
     "id": "somn",
     "alternatives": 2,
     "right": 0
    }
   ],
   "homework": [
    {
     "id": "spar",
     "kind": "choice",
     "options": [
      {
       "id": "social",
       "label": "social"
      },
      {
       "id": "panik",
       "label": "panik"
      },
      {
       "id": "oro",
       "label": "oro"
      },
      {
       "id": "kontroll",
       "label": "kontroll"
      },
      {
       "id": "nedstamd",
       "label": "nedstamd"
      }
     ],
     "label": "spar"
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
       "label": "steg"
      },
      {
       "id": "tror",
       "kind": "text",
       "label": "tror"
      },
      {
       "id": "sakerhet",
       "kind": "slider",
       "min": 0,
       "max": 100,
       "step": 10,
       "label": "sakerhet"
      },
      {
       "id": "fore",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "fore"
      },
      {
       "id": "topp",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "topp"
      },
      {
       "id": "efter",
       "kind": "slider",
       "min": 0,
       "max": 10,
       "step": 1,
       "label": "efter"
      },
      {
       "id": "hande",
       "kind": "text",
       "label": "hande"
      },
      {
       "id": "larde",
       "kind": "text",
       "label": "larde"
      },
      {
       "id": "knepAnvanda",
       "optional": true,
       "kind": "text",
       "label": "knepAnvanda"
      }
     ],
     "label": "tester"
    },
    {
     "id": "vardag",
     "kind": "choices",
     "options": [
      {
       "id": "somn",
       "label": "somn"
      },
      {
       "id": "mat",
       "label": "mat"
      },
      {
       "id": "rorelse",
       "label": "rorelse"
      },
      {
       "id": "skola",
       "label": "skola"
      },
      {
       "id": "vanner",
       "label": "vanner"
      },
      {
       "id": "skarm",
       "label": "skarm"
      }
     ],
     "label": "vardag"
    },
    {
     "id": "stod",
     "kind": "text",
     "label": "stod"
    }
   ],
   "tracks": [
    "social",
    "panik",
    "oro",
    "kontroll",
    "nedstamd"
   ],
   "title": "m7",
   "lead": "Skrivs nu."
  },
  {
   "id": "m8",
   "minutes": 25,
   "exposure": false,
   "exercises": [
    {
     "id": "forenu",
     "kind": "form",
     "title": "forenu",
     "fields": [
      {
       "id": "foreNu",
       "kind": "pairs",
       "min": 1,
       "max": 6,
       "label": "foreNu"
      },
      {
       "id": "lart",
       "kind": "list",
       "count": 3,
       "label": "lart"
      }
     ]
    },
    {
     "id": "bakslag",
     "kind": "form",
     "title": "bakslag",
     "fields": [
      {
       "id": "varningstecken",
       "kind": "list",
       "count": 3,
       "label": "varningstecken"
      },
      {
       "id": "plan",
       "kind": "longtext",
       "label": "plan"
      }
     ]
    },
    {
     "id": "fortsatt",
     "kind": "form",
     "title": "fortsatt",
     "fields": [
      {
       "id": "fortsatt",
       "kind": "list",
       "count": 3,
       "label": "fortsatt"
      }
     ]
    },
    {
     "id": "brev",
     "kind": "letter",
     "title": "brev",
     "fields": [
      {
       "id": "brev",
       "kind": "longtext",
       "label": "brev"
      }
     ]
    }
   ],
   "checks": [
    {
     "id": "bakslaget",
     "alternatives": 2,
     "right": 0
    },
    {
     "id": "fortsatter",
     "alternatives": 2,
     "right": 0
    }
   ],
   "homework": [
    {
     "id": "lart",
     "kind": "list",
     "count": 3,
     "label": "lart"
    },
    {
     "id": "varningstecken",
     "kind": "list",
     "count": 3,
     "label": "varningstecken"
    },
    {
     "id": "plan",
     "kind": "longtext",
     "label": "plan"
    },
    {
     "id": "fortsatt",
     "kind": "list",
     "count": 3,
     "label": "fortsatt"
    },
    {
     "id": "brev",
     "kind": "longtext",
     "label": "brev"
    },
    {
     "id": "omdome",
     "kind": "survey",
     "items": [
      {
       "id": "hjalpte",
       "label": "hjalpte"
      },
      {
       "id": "begripligt",
       "label": "begripligt"
      },
      {
       "id": "behandlaren",
       "label": "behandlaren"
      },
      {
       "id": "tipsa",
       "label": "tipsa"
      }
     ],
     "options": [
      {
       "id": "inte",
       "label": "inte"
      },
      {
       "id": "lite",
       "label": "lite"
      },
      {
       "id": "ganska",
       "label": "ganska"
      },
      {
       "id": "mycket",
       "label": "mycket"
      }
     ],
     "label": "omdome"
    }
   ],
   "title": "m8",
   "lead": "Skrivs nu."
  }
 ],
 "hash": "c48a4bdc316c851cb9fba2f3e337945c"
}
