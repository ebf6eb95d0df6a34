import type { Batch, Checkpoint } from '#shared/model/vote'
import { checkpointOf } from '#shared/rules/batch'

/** With the hash it was written with: if the batch was altered since, everybody can see that they differ. */
export const asWritten = (batch: Batch): Checkpoint => ({ ...checkpointOf(batch), hash: batch.hash })
