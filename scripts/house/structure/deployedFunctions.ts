import type { House, Rule } from './house'

const FILE = 'cloudbaserc.json'
/** second minute hour day month weekday year */
const CRON_FIELDS = 7

interface Deployed {
  readonly name: string
  readonly envVariables?: Readonly<Record<string, string>>
  readonly triggers?: readonly { readonly name: string; readonly config: string }[]
}

const deployedIn = ({ files }: House): Deployed[] =>
  (JSON.parse(files.get(FILE) ?? '{}') as { functions?: Deployed[] }).functions ?? []

/** Every noun is deployed, and nothing else is. */
export const nounsAreDeployed: Rule = (house) => {
  const names = deployedIn(house).map(({ name }) => name)
  const nouns = Object.keys(house.nouns)
  return [
    ...nouns
      .filter((noun) => !names.includes(noun))
      .map((noun) => `${FILE} does not deploy ${noun}: add an entry for it`),
    ...names
      .filter((name) => !nouns.includes(name))
      .map((name) => `${FILE} deploys ${name}, which is no noun of the contract: take the entry out`),
  ]
}

/** The runtime finds a timer's action by the name of its trigger. */
export const timersHaveTriggers: Rule = (house) =>
  deployedIn(house).flatMap(({ name, triggers = [] }) => {
    const timers = house.nouns[name]?.timers ?? []
    const complaints = [
      ...timers
        .filter((timer) => !triggers.some((trigger) => trigger.name === timer))
        .map(
          (timer) =>
            `${name}.${timer} is a timer's action without a trigger: add one of that name to ${name} in ${FILE}`,
        ),
      ...triggers
        .filter((trigger) => !timers.includes(trigger.name))
        .map(
          (trigger) =>
            `${FILE} fires ${name}.${trigger.name}, which is no timer's action: rename the trigger or give the action the access “timer”`,
        ),
      ...triggers
        .filter(({ config }) => config.trim().split(/\s+/).length !== CRON_FIELDS)
        .map(
          (trigger) =>
            `${name}.${trigger.name} has the schedule “${trigger.config}”: write seven fields, from second to year`,
        ),
    ]
    if (triggers.length > 1)
      complaints.push(
        `${name} has ${triggers.length} triggers: the cloud takes one a function, so let one action do both, or split the noun`,
      )
    return complaints
  })

/** The file is public: it names secrets and never holds one. */
export const secretsAreNamed: Rule = (house) =>
  deployedIn(house).flatMap(({ name, envVariables = {} }) =>
    Object.entries(envVariables)
      .filter(([variable, value]) => value !== `{{env.${variable}}}`)
      .map(
        ([variable]) =>
          `${FILE} holds a value for ${name}'s ${variable}: write “{{env.${variable}}}” and set it where you deploy`,
      ),
  )
