/** What others ask of settings on a youth's way: read with the first that needs it, and not with every other answer. */
export { openRuleSet, phonesOfAccounts } from './values/settings-lean.ts'
export { contactsNow, pageSettings } from './values/page-settings.ts'
