/**
 * Who one is in a browser: a token of the local preview. Kept for the tab alone, so that two tabs can be two
 * people. In WeChat nothing here is used: the sign-in is WeChat's.
 */
const kept = 'jingying.token'

export const signInAs = (token: string): void => sessionStorage.setItem(kept, token)

export const forgetSignIn = (): void => sessionStorage.removeItem(kept)

export const bearer = (): Record<string, string> => {
  const token = sessionStorage.getItem(kept)
  return token ? { authorization: `Bearer ${token}` } : {}
}
