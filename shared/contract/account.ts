import * as z from 'zod'
import { defineNoun } from '#shared/contract/action'
import { contestId } from '#shared/contract/fields'
import { roles } from '#shared/model/account'

export const account = defineNoun({
  /** Who is calling, and what they are in which contest. Decides which tabs a page shows, never what may be done. */
  whoAmI: {
    access: ['guest'],
    input: z.object({}),
    output: z.object({
      signedIn: z.boolean(),
      roles: z.array(z.object({ contestId, role: z.enum(roles) })),
    }),
    errors: {},
  },
})
