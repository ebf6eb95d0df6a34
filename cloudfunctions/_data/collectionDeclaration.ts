export interface IndexDeclaration {
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly order: 1 | -1 }[]
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  readonly name: string
  readonly indexes: readonly IndexDeclaration[]
}

/** Fields in ascending order. */
export const up = (...fields: string[]) => fields.map((field) => ({ field, order: 1 }) as const)
