/** A phone has no keys. */
export const useKeys = (_onKey: (key: string) => boolean): void => undefined
