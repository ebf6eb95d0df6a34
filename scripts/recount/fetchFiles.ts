import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NoExport } from './place'

/** Fetches what a list of addresses names, a name and an address a line, and answers the folder where it lies. */
export const fetchFiles = async (list: string): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jingying-record-'))
  const lines = (await readFile(list, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  for (const [index, line] of lines.entries()) {
    const [name = '', url = ''] = line.trim().split('\t')
    // A name is a place in our folder and nowhere else.
    if (!/^\w[\w.-]*$/.test(name) || !/^https?:\/\//.test(url))
      throw new NoExport(`${path.basename(list)} 第 ${index + 1} 行不是“文件名 地址”`)
    const reply = await fetch(url).catch(() => undefined)
    if (!reply?.ok) throw new NoExport(`${name} 没有下载到：地址两小时内有效，过期请重新保存一份`)
    await writeFile(path.join(folder, name), await reply.text())
  }
  return folder
}
