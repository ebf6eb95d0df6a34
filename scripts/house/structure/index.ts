import { nounsAreDeployed, secretsAreNamed, timersHaveTriggers } from './deployedFunctions'
import { fileNames } from './fileNames'
import { foldersAreNouns, indexOnlyServes, oneFileAWrite } from './functionFolders'
import type { House, Rule } from './house'
import { moduleLength } from './moduleLength'
import { collectionsAreDeclared, onlyTransportReachesOut } from './oneDoor'
import { closedRooms, featuresAreNouns } from './rooms'

export const rules: Readonly<Record<string, Rule>> = {
  closedRooms,
  fileNames,
  moduleLength,
  featuresAreNouns,
  foldersAreNouns,
  indexOnlyServes,
  oneFileAWrite,
  nounsAreDeployed,
  timersHaveTriggers,
  secretsAreNamed,
  collectionsAreDeclared,
  onlyTransportReachesOut,
}

export const checkStructure = (house: House): string[] => Object.values(rules).flatMap((rule) => rule(house))
