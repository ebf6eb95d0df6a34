import type { RecordManifest, RecordWriting, SignedManifest } from '#shared/model/record'
import { notShown } from '#shared/rules/exportRows'
import { manifestText } from '#shared/rules/recordFiles'
import { recordPublicKey, signRecord } from '../_runtime/recordKey'

/** Of the awards, as the export of voting says it of the votes. */
const notShownOfAwards: readonly string[] = [
  '初评（谁入围）不在其中：没有入围的作品不公开。',
  '评委的评语、异议的文字、操作记录的细节不在其中：它们可能提到具体的人。操作记录各有一个散列，事后不能换。',
  '不能证明的：评委的分数、主办方的决定是否恰当；能证明的是名单由它们算出。',
]

export const signedManifest = (
  { contestId, version, ledger, files }: RecordWriting,
  name: string,
  final: RecordManifest['final'],
  now: number,
): string => {
  const manifest: RecordManifest = {
    format: 1,
    ...{ contestId, name, version, writtenAt: now, final, ledger },
    files: files.map(({ fileId, ...file }) => file),
    notShown: [...notShown, ...notShownOfAwards],
    publicKey: recordPublicKey(),
  }
  const signed: SignedManifest = { ...manifest, signature: signRecord(manifestText(manifest)) }
  return `${JSON.stringify(signed, null, 1)}\n`
}
