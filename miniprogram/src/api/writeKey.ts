const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const length = 24

/**
 * A name for one intended write, sent again with each of its retries. It need not be secret, only new among the
 * writes of one account: Math.random is enough, and old phones have nothing else.
 */
export const newWriteKey = (): string => {
  let key = Date.now().toString(36)
  while (key.length < length) key += letters[Math.floor(Math.random() * letters.length)]
  return key
}
