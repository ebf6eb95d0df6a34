import type { Catalog } from '../storage/catalog'
import type { Document } from '../values/value'
import type { Workspace } from '../workspace'

/** What an aggregation may reach beside its own documents: `$lookup` reads other collections. */
export interface Surroundings {
  readonly workspace: Workspace
  readonly catalog: Catalog
}

/** Every document of a collection, for the stages that cannot be answered from an index. */
export function documentsIn({ workspace, catalog }: Surroundings, name: string): Document[] {
  return Array.from(workspace.find(catalog.get(name), { filter: {} }), ({ document }) => document)
}
