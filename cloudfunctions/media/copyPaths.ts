import type { StoredFile } from '#shared/model/media'
import { pathOfFile } from '../_data/files'

/** Where the copy and the picture of a film lie: the same name in folders of their own. */
export const copyPathsOf = async ({ fileId }: StoredFile): Promise<{ copy: string; cover: string }> => {
  const path = await pathOfFile(fileId)
  const name = path?.replace(/^files\//, '').replace(/\.[^./]*$/, '')
  if (!name) throw new Error('the file is not of this environment')
  return { copy: `copies/${name}.mp4`, cover: `covers/${name}.jpg` }
}
