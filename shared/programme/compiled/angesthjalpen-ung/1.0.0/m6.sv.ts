/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../../../pack.ts'

export const text: ModuleText = {
 "id": "m6",
 "language": "sv",
 "title": "m6",
 "lead": "Skrivs nu.",
 "minutes": 30,
 "words": 0,
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
   "kind": "exercise",
   "exercise": "orosstund"
  },
  {
   "kind": "exercise",
   "exercise": "sortera"
  },
  {
   "kind": "exercise",
   "exercise": "tanken"
  },
  {
   "kind": "exercise",
   "exercise": "kompis"
  },
  {
   "kind": "check",
   "check": "oro"
  },
  {
   "kind": "check",
   "check": "tanke"
  },
  {
   "kind": "homework"
  }
 ],
 "exercises": [
  {
   "id": "orosstund",
   "kind": "worryTime",
   "title": "orosstund",
   "intro": [],
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
   ],
   "examples": []
  },
  {
   "id": "sortera",
   "kind": "form",
   "title": "sortera",
   "intro": [],
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
   ],
   "examples": []
  },
  {
   "id": "tanken",
   "kind": "form",
   "title": "tanken",
   "intro": [],
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
   ],
   "examples": []
  },
  {
   "id": "kompis",
   "kind": "form",
   "title": "kompis",
   "intro": [],
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
   ],
   "examples": []
  }
 ],
 "checks": [
  {
   "id": "oro",
   "question": "Fråga?",
   "alternatives": [
    {
     "text": "Ja",
     "right": true,
     "why": "För att."
    },
    {
     "text": "Nej",
     "right": false,
     "why": "För att."
    }
   ]
  },
  {
   "id": "tanke",
   "question": "Fråga?",
   "alternatives": [
    {
     "text": "Ja",
     "right": true,
     "why": "För att."
    },
    {
     "text": "Nej",
     "right": false,
     "why": "För att."
    }
   ]
  }
 ],
 "homework": {
  "intro": [],
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
  "examples": []
 },
 "tracks": [],
 "pictures": {
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
