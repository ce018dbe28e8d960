/** What is fetched when danger or the plan is near. */
export { DangerCard as Danger } from './danger-card.tsx'
export { PlanButton, PlanPage } from './plan-page.tsx'
export { TellWhileWaiting } from './tell-more.tsx'
export { Worse } from './tell-danger.tsx'
export { WhileWaiting } from './while-waiting.tsx'
