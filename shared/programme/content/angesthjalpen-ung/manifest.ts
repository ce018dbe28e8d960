/** The clinic's own open programme; its words lie beside it, a folder a language and a file a module. */
/* oxlint-disable max-lines -- a programme is read as one table */
import type { Manifest } from '../../manifest.ts'

const zeroToTen = { kind: 'slider', min: 0, max: 10, step: 1 } as const

/** A test of what one believes will happen: four boxes, and figures for whoever wants them. */
const testFields = [
  { id: 'steg', kind: 'ref', to: 'm4.trappa' },
  { id: 'tror', kind: 'text' },
  { id: 'sakerhet', kind: 'slider', min: 0, max: 100, step: 10, optional: true },
  { id: 'hande', kind: 'text' },
  { id: 'larde', kind: 'text' },
  { id: 'fore', ...zeroToTen, optional: true },
  { id: 'topp', ...zeroToTen, optional: true },
  { id: 'efter', ...zeroToTen, optional: true },
  { id: 'knepAnvanda', kind: 'text', optional: true },
] as const

/** In module 7 also what stands on no ladder. */
const trackTestFields = [
  { id: 'gjorde', kind: 'text' },
  { id: 'tror', kind: 'text' },
  { id: 'hande', kind: 'text' },
  { id: 'larde', kind: 'text' },
  { id: 'sakerhet', kind: 'slider', min: 0, max: 100, step: 10, optional: true },
  { id: 'topp', ...zeroToTen, optional: true },
  { id: 'knepAnvanda', kind: 'text', optional: true },
] as const

const safetyParts = ['tecken', 'lugnar', 'personer', 'platser', 'tryggare', 'nummer']
const trackNames = ['social', 'panik', 'oro', 'fel', 'nedstamd']
/** A track, or on along the own ladder; the therapist agrees before module 7 opens. */
const trackChoices = [...trackNames, 'trappan']

export const manifest = {
  id: 'angesthjalpen-ung',
  version: '2.0.0',
  status: 'released',
  title: 'Ångesthjälpen ung – åtta avsnitt mot ångest och oro',
  displayedAs: 'Ångesthjälpen ung',
  origin: {
    statement:
      'Den här texten är mottagningens egen och öppna. Den är inte förlagets licensierade program med samma namn, och forskning om det programmet gäller inte den här texten. En legitimerad KBT-behandlare ska granska den innan den används skarpt.',
    licence: 'CC BY 4.0',
    source: 'Dörren, open programme text',
  },
  clinicalReview: { reviewedBy: null, source: 'awaits a CBT clinician of the county' },
  ages: [13, 24],
  weeks: 10,
  minDaysBetweenModules: 5,
  languages: [
    { code: 'sv', modules: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'], reviewedBy: null },
    { code: 'en', modules: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'], reviewedBy: null },
    {
      code: 'sv-x-latt',
      modules: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'],
      scalesIn: 'sv',
      reviewedBy: null,
    },
  ],
  companions: [
    { id: 'noor', name: 'Noor', picture: 'noor' },
    { id: 'elias', name: 'Elias', picture: 'elias' },
    { id: 'lo', name: 'Lo', picture: 'lo' },
    { id: 'tilda', name: 'Tilda', picture: 'tilda' },
  ],
  pictures: [
    'noor',
    'elias',
    'lo',
    'tilda',
    'karta',
    'larm',
    'kurva',
    'kropp',
    'falla',
    'trappa',
    'test',
    'snurra',
    'dygn',
    'vag',
  ],
  modules: [
    {
      id: 'm1',
      exposure: false,
      exercises: [
        {
          id: 'karta',
          kind: 'form',
          fields: [
            { id: 'situation', kind: 'longtext' },
            { id: 'tanke', kind: 'text' },
            { id: 'kansla', kind: 'text' },
            { id: 'kropp', kind: 'text' },
            { id: 'jagGjorde', kind: 'text' },
            { id: 'foljd', kind: 'text' },
          ],
        },
        {
          id: 'viktigt',
          kind: 'form',
          fields: [
            { id: 'viktigt', kind: 'list', count: 3 },
            { id: 'mal', kind: 'text' },
          ],
        },
        {
          id: 'trygghetsplan',
          kind: 'safetyPlan',
          fields: [{ id: 'trygghetsplan', kind: 'safetyPlan', parts: safetyParts }],
        },
      ],
      checks: ['larmet', 'kartan'],
      homework: [
        { id: 'situation', kind: 'longtext' },
        { id: 'tanke', kind: 'text' },
        { id: 'styrka', ...zeroToTen },
        { id: 'jagGjorde', kind: 'text' },
        { id: 'viktigt', kind: 'list', count: 3, optional: true },
        { id: 'mal', kind: 'text' },
        // Begun alone, finished with the therapist at the start talk.
        { id: 'trygghetsplan', kind: 'safetyPlan', parts: safetyParts, optional: true },
      ],
    },
    {
      id: 'm2',
      exposure: false,
      exercises: [
        {
          id: 'kroppskarta',
          kind: 'bodyMap',
          fields: [
            {
              id: 'var',
              kind: 'choices',
              options: [
                'huvud',
                'ogon',
                'hals',
                'brost',
                'hjarta',
                'mage',
                'armar',
                'hander',
                'ben',
                'hela',
              ],
            },
            { id: 'hur', kind: 'longtext' },
          ],
        },
        {
          id: 'kurva',
          kind: 'curve',
          fields: [
            { id: 'var', kind: 'text' },
            { id: 'kurva', kind: 'curve', everyMinutes: 5, points: 5 },
            { id: 'gjorde', kind: 'text' },
          ],
        },
        {
          id: 'andetag',
          kind: 'form',
          fields: [
            { id: 'var', kind: 'text' },
            { id: 'ville', kind: 'text' },
            { id: 'hande', kind: 'text' },
          ],
        },
      ],
      checks: ['varfor', 'kurvan'],
      homework: [
        {
          id: 'kurvor',
          kind: 'repeat',
          min: 1,
          max: 10,
          fields: [
            { id: 'nar', kind: 'datetime', optional: true },
            { id: 'var', kind: 'text' },
            { id: 'start', ...zeroToTen },
            { id: 'topp', ...zeroToTen },
            { id: 'efter20', ...zeroToTen },
          ],
        },
        { id: 'marktes', kind: 'longtext' },
      ],
    },
    {
      id: 'm3',
      exposure: false,
      exercises: [
        { id: 'knepjakt', kind: 'form', fields: [{ id: 'knep', kind: 'list', count: 5 }] },
        {
          id: 'kortlang',
          kind: 'form',
          fields: [{ id: 'kortLang', kind: 'pairs', min: 1, max: 5 }],
        },
        {
          id: 'byt',
          kind: 'form',
          fields: [
            { id: 'knepet', kind: 'text' },
            { id: 'modet', kind: 'text' },
          ],
        },
      ],
      checks: ['fallan', 'knep'],
      homework: [
        { id: 'knep', kind: 'list', count: 5, optional: true },
        { id: 'kortLang', kind: 'pairs', min: 1, max: 5 },
        { id: 'bytaForst', kind: 'text' },
      ],
    },
    {
      id: 'm4',
      exposure: false,
      exercises: [
        {
          id: 'bygg',
          kind: 'ladder',
          fields: [{ id: 'trappa', kind: 'ladder', min: 4, max: 12 }],
        },
        {
          id: 'kolla',
          kind: 'form',
          fields: [
            {
              id: 'koll',
              kind: 'choices',
              options: ['konkret', 'sjalv', 'upprepa', 'ofarligt', 'lagom', 'viktigt'],
            },
            { id: 'andra', kind: 'text', optional: true },
          ],
        },
        {
          id: 'forsta',
          kind: 'form',
          fields: [
            { id: 'forstaSteg', kind: 'ref', to: 'm4.trappa' },
            { id: 'nar', kind: 'datetime' },
            { id: 'hinder', kind: 'text' },
          ],
        },
      ],
      checks: ['steg', 'forst'],
      therapistMustApprove: 'trappa',
      homework: [
        { id: 'trappa', kind: 'ladder', min: 4, max: 12 },
        { id: 'forstaSteg', kind: 'ref', to: 'm4.trappa' },
        { id: 'nar', kind: 'datetime', optional: true },
        { id: 'hinder', kind: 'text', optional: true },
      ],
    },
    {
      id: 'm5',
      exposure: true,
      exercises: [
        {
          id: 'protokoll',
          kind: 'protocol',
          fields: [{ id: 'test', kind: 'repeat', min: 1, max: 20, fields: [...testFields] }],
        },
        {
          id: 'nymiljo',
          kind: 'form',
          fields: [
            { id: 'steg', kind: 'ref', to: 'm4.trappa' },
            { id: 'platser', kind: 'list', count: 3 },
          ],
        },
        {
          id: 'knepbort',
          kind: 'form',
          fields: [
            { id: 'knepet', kind: 'text' },
            { id: 'utan', kind: 'text' },
          ],
        },
      ],
      checks: ['lar', 'kvar'],
      homework: [{ id: 'tester', kind: 'repeat', min: 3, max: 20, fields: [...testFields] }],
    },
    {
      id: 'm6',
      exposure: false,
      exercises: [
        {
          id: 'orosstund',
          kind: 'worryTime',
          fields: [
            { id: 'klockan', kind: 'text' },
            { id: 'plats', kind: 'text' },
            { id: 'oro', kind: 'list', count: 5 },
          ],
        },
        {
          id: 'sortera',
          kind: 'form',
          fields: [
            {
              id: 'oron',
              kind: 'repeat',
              min: 1,
              max: 8,
              fields: [
                { id: 'oro', kind: 'text' },
                { id: 'losbart', kind: 'choice', options: ['ja', 'nej', 'vetinte'] },
                { id: 'nasta', kind: 'text' },
              ],
            },
          ],
        },
        {
          id: 'tanken',
          kind: 'form',
          fields: [
            { id: 'tankeEgen', kind: 'text' },
            { id: 'jagHar', kind: 'text' },
            { id: 'avstand', ...zeroToTen },
          ],
        },
        {
          id: 'kompis',
          kind: 'form',
          fields: [
            { id: 'tillMig', kind: 'text' },
            { id: 'tillKompis', kind: 'text' },
          ],
        },
      ],
      checks: ['oro', 'tanke'],
      homework: [
        {
          id: 'orosstunder',
          kind: 'repeat',
          min: 1,
          max: 14,
          fields: [
            { id: 'dag', kind: 'date', optional: true },
            { id: 'oro', kind: 'text' },
            { id: 'losbart', kind: 'choice', options: ['ja', 'nej', 'vetinte'] },
            { id: 'gjorde', kind: 'text', optional: true },
          ],
        },
        { id: 'tester', kind: 'repeat', min: 1, max: 20, fields: [...testFields] },
        { id: 'tankeEgen', kind: 'text', optional: true },
        { id: 'spar', kind: 'choice', options: trackChoices },
      ],
      therapistMustApprove: 'spar',
    },
    {
      id: 'm7',
      exposure: true,
      tracks: trackNames,
      exercises: [
        {
          id: 'hogst',
          kind: 'form',
          fields: [
            {
              id: 'stegen',
              kind: 'repeat',
              min: 1,
              max: 2,
              fields: [
                { id: 'steg', kind: 'ref', to: 'm4.trappa' },
                { id: 'nar', kind: 'datetime' },
                { id: 'utan', kind: 'text' },
              ],
            },
          ],
        },
        {
          id: 'social',
          kind: 'protocol',
          fields: [
            { id: 'gor', kind: 'text' },
            { id: 'tror', kind: 'text' },
            { id: 'hande', kind: 'text' },
            { id: 'larde', kind: 'text' },
          ],
        },
        {
          id: 'panik',
          kind: 'protocol',
          fields: [
            { id: 'ovning', kind: 'choice', options: ['snurra', 'trappor', 'andas', 'sugror'] },
            { id: 'tror', kind: 'text' },
            { id: 'hande', kind: 'text' },
            { id: 'larde', kind: 'text' },
          ],
        },
        {
          id: 'oro',
          kind: 'protocol',
          fields: [
            { id: 'later', kind: 'text' },
            { id: 'tror', kind: 'text' },
            { id: 'hande', kind: 'text' },
            { id: 'larde', kind: 'text' },
          ],
        },
        {
          id: 'fel',
          kind: 'protocol',
          fields: [
            { id: 'gor', kind: 'text' },
            { id: 'tror', kind: 'text' },
            { id: 'hande', kind: 'text' },
            { id: 'larde', kind: 'text' },
          ],
        },
        {
          id: 'nedstamd',
          kind: 'form',
          fields: [
            {
              id: 'saker',
              kind: 'repeat',
              min: 2,
              max: 7,
              fields: [
                { id: 'gor', kind: 'text' },
                { id: 'nar', kind: 'datetime' },
                { id: 'fore', ...zeroToTen },
                { id: 'efter', ...zeroToTen },
              ],
            },
          ],
        },
        {
          id: 'vardagen',
          kind: 'form',
          fields: [
            {
              id: 'vardag',
              kind: 'choices',
              options: ['somn', 'mat', 'rorelse', 'skola', 'vanner', 'skarm'],
            },
            { id: 'litet', kind: 'text' },
          ],
        },
        {
          id: 'heja',
          kind: 'form',
          fields: [
            { id: 'stod', kind: 'text' },
            { id: 'sager', kind: 'text' },
          ],
        },
      ],
      checks: ['hogt', 'somn'],
      homework: [
        { id: 'spar', kind: 'choice', options: trackChoices },
        { id: 'tester', kind: 'repeat', min: 2, max: 20, fields: [...trackTestFields] },
        {
          id: 'vardag',
          kind: 'choices',
          options: ['somn', 'mat', 'rorelse', 'skola', 'vanner', 'skarm'],
          optional: true,
        },
        { id: 'stod', kind: 'text', optional: true },
      ],
    },
    {
      id: 'm8',
      exposure: false,
      exercises: [
        {
          id: 'forenu',
          kind: 'form',
          fields: [
            { id: 'foreNu', kind: 'pairs', min: 1, max: 6 },
            { id: 'lart', kind: 'list', count: 3 },
          ],
        },
        {
          id: 'bakslag',
          kind: 'form',
          fields: [
            { id: 'varningstecken', kind: 'list', count: 3 },
            { id: 'plan', kind: 'longtext' },
          ],
        },
        { id: 'fortsatt', kind: 'form', fields: [{ id: 'fortsatt', kind: 'list', count: 3 }] },
        { id: 'brev', kind: 'letter', fields: [{ id: 'brev', kind: 'longtext' }] },
      ],
      checks: ['bakslaget', 'fortsatter'],
      homework: [
        { id: 'lart', kind: 'list', count: 3, optional: true },
        { id: 'varningstecken', kind: 'list', count: 3 },
        { id: 'plan', kind: 'longtext' },
        { id: 'fortsatt', kind: 'list', count: 3 },
        // A letter may be the youth's own alone: it has a page that nobody else reads.
        { id: 'brev', kind: 'longtext', optional: true },
        {
          id: 'omdome',
          kind: 'survey',
          optional: true,
          items: ['hjalpte', 'begripligt', 'behandlaren', 'tipsa'],
          options: ['inte', 'lite', 'ganska', 'mycket'],
        },
      ],
    },
  ],
} satisfies Manifest
