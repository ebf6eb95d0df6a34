/** A refusal in the cloud's own words: the SDK throws it at the caller as `{ code, message, requestId }`. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}
