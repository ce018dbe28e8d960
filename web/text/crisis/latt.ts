/** Urgent help in easy Swedish. */
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'
import { text as sv } from './sv.ts'

export const text: CrisisText = {
  ...sv,
  leave: 'Lämna sidan',
  silent:
    'Kan du inte prata nu? Du kan chatta. Kan du inte höra eller tala? Då kan du skicka sms till 112. Du måste ha anmält det innan.',
}
