import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { type PartnerList, showcaseLimits } from '#shared/model/showcase'
import { saveText } from '@/api/saveText'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { showToast } from '@/components/overlay/toast'
import { Progress } from '@/components/progress/Progress'
import { Reason } from '@/features/shell/Reason'
import { digestList, downloadList, summaryOf } from './downloadList'
import { type ListedOriginals, useOriginals } from './useOriginals'

const names = { winners: '获奖作品', shortlist: '入围作品' } as const

/** The films as they were sent, in bulk: a list of links with the names to save them by. */
export function Originals({ contestId, list }: { readonly contestId: string; readonly list: PartnerList }) {
  const [isAsking, ask] = useState(false)
  const originals = useOriginals(contestId)
  const { progress, listed, refusal } = originals
  return (
    <View className="partners-part">
      <View className="partners-title">原片</View>
      <View className="partners-note">
        生成一份下载清单，用下载软件一次取完，文件名是“编号-题目”。链接 {showcaseLimits.linkHours}{' '}
        小时内有效，拿到的人都能下载，所以要写明给谁、做什么，并记入操作记录。
      </View>
      <Button onPress={() => ask(true)}>{listed ? '重新生成' : '生成下载清单'}</Button>
      {listed && <Listed listed={listed} />}
      <Reason
        isOpen={isAsking}
        title={`${names[list]}的原片`}
        label="给谁，做什么"
        placeholder="例如：交河北广播电视台，1 月专题展播"
        deed="生成清单"
        isBusy={progress !== undefined}
        refusal={refusal}
        onConfirm={(reason) => void originals.ask(list, reason).then((isDone) => isDone && ask(false))}
        onClose={() => ask(false)}
      >
        {progress && progress.total > 0 ? (
          <Progress done={progress.listed / progress.total} label="正在列出原片" />
        ) : (
          '清单里是每部原片的临时链接、文件名和校验码，没有作者的联系方式。'
        )}
      </Reason>
    </View>
  )
}

function Listed({ listed: { list, originals, expiresAt } }: { readonly listed: ListedOriginals }) {
  const { files, missing, weight } = summaryOf(originals)
  const save = async (name: string, text: string) => {
    const isSaved = await saveText(name, text)
    showToast(isSaved ? '已保存' : '没有保存，请再点一次', isSaved ? 'good' : 'bad')
  }
  if (files === 0) return <Notice tone="warning" title="这些作品没有可以下载的原片" />
  return (
    <Notice tone="good" title={`${files} 个文件，约 ${weight}`}>
      <View className="partners-listed figures">
        <View>链接到 {clockText(expiresAt, 'M月D日 HH:mm')} 为止。</View>
        {missing > 0 && <View>另有 {missing} 部取不到：已经下架，或只交了链接（在作品表里）。</View>}
        <View className="partners-acts">
          <Button
            size="small"
            kind="primary"
            onPress={() => void save(`${names[list]}下载清单.txt`, downloadList(originals))}
          >
            保存下载清单
          </Button>
          <Button
            size="small"
            onPress={() => void save(`${names[list]}校验码.sha256`, digestList(originals))}
          >
            保存校验码
          </Button>
        </View>
        <View>下载清单用 aria2 打开：aria2c -c -j 3 -i {names[list]}下载清单.txt</View>
      </View>
    </Notice>
  )
}
