import { desk } from '../fixtures/desk'
import { contestId, type InputsOf, key } from './inputsOf'

export const accountInputs: InputsOf<'account'> = {
  whoAmI: {},
  listPeople: { contestId },
  invite: { contestId, role: 'juror', note: '评委', key },
  cancelInvitation: { contestId, invitationId: desk.cancelledInvitationId },
  acceptInvitation: { code: desk.code, name: '新同事' },
  removeRole: { contestId, personId: desk.formerPersonId, role: 'reviewer', reason: '借调期满' },
  listHeld: {},
  exportHeld: {},
  deleteAccount: { goes: 0 },
  aboutInstallation: {},
  openInstallation: {},
  saveInstallation: { baseVersion: 1, patch: { filingNumber: '冀ICP备00000000号' } },
}
