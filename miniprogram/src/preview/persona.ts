import { forgetSignIn, signInAs } from '@/api/webSignIn'
import { tokenFor } from './doors'

const kept = 'jingying.persona'

export const currentPersona = (): string | null => sessionStorage.getItem(kept)

/** Loads the page anew: nothing that was read as somebody else stays in memory. */
export const become = async (personaId: string | null): Promise<void> => {
  if (personaId === null) {
    forgetSignIn()
    sessionStorage.removeItem(kept)
  } else {
    signInAs(await tokenFor(personaId))
    sessionStorage.setItem(kept, personaId)
  }
  location.reload()
}
