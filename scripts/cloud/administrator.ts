import cloudbase from '@cloudbase/node-sdk'

// Outside of a function the SDK asks a metadata server on the network where it is, unless its environment says so.
Object.assign(process.env, {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  SCF_NAMESPACE: 'local',
})

/** The unmodified SDK, with an administrator's rights in a local cloud. */
export const openAdministrator = (cloud: { readonly envId: string; adminUrl(): string }) =>
  cloudbase.init({
    env: cloud.envId,
    secretId: 'local',
    secretKey: 'local',
    serviceUrl: cloud.adminUrl(),
    keepalive: true,
  })

export type Administrator = ReturnType<typeof openAdministrator>
export type AdministratorDatabase = ReturnType<Administrator['database']>
