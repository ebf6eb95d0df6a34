export interface Credentials {
  readonly envId: string
  readonly secretId: string
  readonly secretKey: string
}

const variables = {
  envId: 'CLOUDBASE_ENV_ID',
  secretId: 'TENCENTCLOUD_SECRETID',
  secretKey: 'TENCENTCLOUD_SECRETKEY',
} as const

export interface MissingCredentials {
  readonly missing: readonly string[]
  /** Whether any of them was given: then forgetting the rest is a mistake, not a choice. */
  readonly someGiven: boolean
}

/** From the environment alone: a file of secrets ends up in a repository sooner or later. */
export const credentialsFrom = (environment: NodeJS.ProcessEnv): Credentials | MissingCredentials => {
  const missing = Object.values(variables).filter((name) => !environment[name])
  if (missing.length > 0) return { missing, someGiven: missing.length < Object.keys(variables).length }
  return {
    envId: environment[variables.envId] ?? '',
    secretId: environment[variables.secretId] ?? '',
    secretKey: environment[variables.secretKey] ?? '',
  }
}
