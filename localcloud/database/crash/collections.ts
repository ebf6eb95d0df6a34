import type { CollectionDeclaration } from '../declarations'

/** What the crashing writer writes and the crash test reads again. */
export const collections: readonly CollectionDeclaration[] = [
  {
    name: 'slips',
    indexes: [
      {
        name: 'byKey',
        unique: true,
        fields: [
          { field: 'voter', order: 1 },
          { field: 'key', order: 1 },
        ],
      },
      { name: 'byTag', fields: [{ field: 'tags', order: 1 }] },
    ],
  },
  { name: 'accounts', indexes: [] },
]
