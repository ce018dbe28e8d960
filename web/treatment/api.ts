/** The calls of the therapist's and the admin's pages, under the staff sign-in of this tab. */
import { programmeForAdmin } from '../../shared/contract/programme/admin.ts'
import { programmeForTherapist } from '../../shared/contract/programme/therapist.ts'
import { client } from '../data/client.ts'
import { bearer } from '../staff/sign-in/sign-in.ts'

export const api = client(programmeForTherapist, { authorization: bearer })
export const admin = client(programmeForAdmin, { authorization: bearer })
