/** WeChat says itself when a package of pages could not be fetched. */
export const tellMissingPages = (): void => undefined
