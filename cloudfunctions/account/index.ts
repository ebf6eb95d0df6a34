import { account } from '#shared/contract/account'
import { serve } from '../_runtime/serve'
import { acceptInvitation } from './acceptInvitation'
import { cancelInvitation } from './cancelInvitation'
import { deleteAccount } from './deleteAccount'
import { exportHeld } from './exportHeld'
import { invite } from './invite'
import { listHeld } from './listHeld'
import { aboutInstallation, listPeople, openInstallation, whoAmI } from './queries'
import { removeRole } from './removeRole'
import { saveInstallation } from './saveInstallation'

export const main = serve(account, {
  whoAmI,
  listPeople,
  invite,
  cancelInvitation,
  acceptInvitation,
  removeRole,
  listHeld,
  exportHeld,
  deleteAccount,
  aboutInstallation,
  openInstallation,
  saveInstallation,
})
