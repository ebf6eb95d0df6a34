/** WeChat keeps what we store apart for each of its accounts, so on a phone there is only one. */
export const accountHere = (): string => 'wechat'
