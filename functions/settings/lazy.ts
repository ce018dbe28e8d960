/** What others ask of settings on a youth's way: read with the first that needs it, and not with every other answer. */
export { phonesOfAccounts } from './accounts/on-call-phone.ts'
export { contactsNow, openRuleSet, phoneOfPlace, targetsNow } from './values/show-settings.ts'
