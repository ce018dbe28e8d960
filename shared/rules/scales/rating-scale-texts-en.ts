/**
 * The words of the instruments in English: the official texts, from which the Swedish ones were made, and our
 * own Veckokollen in our own words. A youth who chose English is asked about their life in it.
 */
import { addedTexts, type ScaleText } from './rating-scale-texts.ts'
import type { ScaleId } from './rating-scales.ts'

const days = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day']
const weekdays = ['Not at all', 'Some days', 'Most days', 'Nearly every day']

/** Sources: phqscreeners.com (GAD-7, PHQ-9), Babor 2001, WHO (AUDIT-C). Compared with no printed form yet. */
export const englishScaleTexts: Readonly<Partial<Record<ScaleId, ScaleText>>> = {
  gad7: {
    lang: 'en',
    stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    options: days,
    items: [
      'Feeling nervous, anxious or on edge',
      'Not being able to stop or control worrying',
      'Worrying too much about different things',
      'Trouble relaxing',
      'Being so restless that it is hard to sit still',
      'Becoming easily annoyed or irritable',
      'Feeling afraid as if something awful might happen',
    ],
  },
  phq9: {
    lang: 'en',
    stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    options: days,
    items: [
      'Little interest or pleasure in doing things',
      'Feeling down, depressed, or hopeless',
      'Trouble falling or staying asleep, or sleeping too much',
      'Feeling tired or having little energy',
      'Poor appetite or overeating',
      'Feeling bad about yourself – or that you are a failure or have let yourself or your family down',
      'Trouble concentrating on things, such as reading the newspaper or watching television',
      'Moving or speaking so slowly that other people could have noticed? Or the opposite – being so fidgety or restless that you have been moving around a lot more than usual',
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    ],
    functionItem: {
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      options: [
        'Not difficult at all',
        'Somewhat difficult',
        'Very difficult',
        'Extremely difficult',
      ],
    },
  },
  auditc: {
    lang: 'en',
    stem: 'These questions are about the past year. A “drink” is for example a small can of beer, a small glass of wine or 4 cl of spirits.',
    items: [
      'How often do you have a drink containing alcohol?',
      'How many drinks containing alcohol do you have on a typical day when you are drinking?',
      'How often do you have six or more drinks on one occasion?',
    ],
    options: [
      [
        'Never',
        'Monthly or less',
        '2 to 4 times a month',
        '2 to 3 times a week',
        '4 or more times a week',
      ],
      ['1 or 2', '3 or 4', '5 or 6', '7, 8, or 9', '10 or more'],
      ['Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily'],
    ],
  },
  veckokollen: {
    lang: 'en',
    stem: 'Think of the past week.',
    items: [
      'How often has anxiety or worry bothered you this week?',
      'How often have you done something that matters to you, although it felt scary?',
      'How often have you worked with the exercise of the week?',
      'How often have you had days that felt okay or good?',
      'In the past week, have you had thoughts of not wanting to live, or of hurting yourself?',
    ],
    options: [
      weekdays,
      weekdays,
      weekdays,
      weekdays,
      ['No', 'Yes, at some time', 'Yes, often', 'I do not want to answer'],
    ],
  },
  ...addedTexts('en'),
}
