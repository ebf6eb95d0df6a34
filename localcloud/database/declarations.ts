/** The shape in which collections and their indexes are given to the database; `_id` is always indexed. */
export interface IndexDeclaration {
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly order: 1 | -1 }[]
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  readonly name: string
  readonly indexes: readonly IndexDeclaration[]
}
