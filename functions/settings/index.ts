/** What a county changes itself: the accounts of its staff, and whose sign-ins have ended. Others know this folder by this file alone. */
export {
  type Admin,
  changeAccount,
  endAccount,
  inviteAgain,
  inviteToUnit,
  openAgain,
  showAccounts,
} from './accounts/change-accounts.ts'
export { signInHolds } from './accounts/sign-in-holds.ts'
export { dropProposal, keepSetting, signSetting } from './values/change-setting.ts'
export type { PageSettings } from './values/page-settings.ts'
export { addedName, receiverNamed } from './values/receiver.ts'
export { seatsOf } from './values/seats-of-county.ts'
export { legalNow, phoneOfPlace, targetsNow, topicsNow } from './values/settings-read.ts'
export { settingBefore } from './values/setting-item.ts'
export { settingsRev } from './values/settings-list.ts'
export { deskSettings, openPlaces, placesInWords, showSettings } from './values/show-settings.ts'
export { takeFile } from './values/take-file.ts'
