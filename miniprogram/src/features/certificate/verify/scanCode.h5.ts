/** A browser has no scanner of WeChat: the phone's own camera opens the page with the number in it. */
export const canScan = false

export const scanCode = async (): Promise<string | undefined> => undefined
