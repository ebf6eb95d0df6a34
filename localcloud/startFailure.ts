export type StartFailureKind =
  | 'PORT_TAKEN'
  | 'DATA_DAMAGED'
  | 'DATA_IN_USE'
  | 'BUNDLE_MISSING'
  | 'BAD_TRIGGER'

/** Why a cloud did not start, told so that whoever starts it can say what to do. */
export class StartFailure extends Error {
  constructor(
    readonly kind: StartFailureKind,
    message: string,
    readonly facts: { readonly port?: number; readonly path?: string } = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'StartFailure'
  }
}
