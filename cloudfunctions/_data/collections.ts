/**
 * Every collection and every index, with what the index is for. The local cloud and the deployment
 * create exactly these. `_id` is indexed and unique by itself.
 */
export interface IndexDeclaration {
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly order: 1 | -1 }[]
  readonly unique?: boolean
}

export interface CollectionDeclaration {
  readonly name: string
  readonly indexes: readonly IndexDeclaration[]
}

export const collections: readonly CollectionDeclaration[] = []
