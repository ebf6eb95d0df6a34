import { buildFunctions } from '../scripts/build-functions'

/** Tests run the production bundles, so they are built first; what has not changed is not built again. */
export default async () => {
  await buildFunctions()
}
