import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { classNames } from '@/components/classNames'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { type FileLine, useFilesForWorks } from './useFilesForWorks'
import './units.css'
import './works.css'

const stateWords: Readonly<Record<FileLine['state'], string>> = {
  waiting: '排队中',
  sending: '正在上传',
  done: '已送审',
  failed: '没有成功',
  left: '没有对上',
}

interface FilesForWorksProps {
  readonly contestId: string
  readonly unitId: string
}

/** The films of a disk or a USB stick, for the works that wait for them. */
export function FilesForWorks({ contestId, unitId }: FilesForWorksProps) {
  const { lines, refusal, isBusy, run } = useFilesForWorks(contestId, unitId)
  const done = lines.filter(({ state }) => state === 'done').length
  const matched = lines.filter(({ state }) => state !== 'left').length
  return (
    <Card title="补视频" aside={lines.length > 0 && `${done}/${matched}`}>
      <View className="work-where">
        一次选中多个视频文件，按文件名对上等视频的作品：文件名可以是表格里写的文件名、作品题目，或“作者-题目”。中断后再选一次，会接着传。
      </View>
      <View className="unit-deeds">
        <Button icon="upload" isLoading={isBusy} onPress={() => void run()}>
          选视频文件
        </Button>
      </View>
      <RefusalNotice of={refusal} />
      {lines.map((line) => (
        <View key={line.place} className="fault-row">
          <View className="fault-cell">{stateWords[line.state]}</View>
          <View className={classNames('fault-words', line.state !== 'failed' && 'is-warning')}>
            {line.name}
            {line.title !== '' && ` → 《${line.title}》`}
            {line.words !== '' && `：${line.words}`}
          </View>
        </View>
      ))}
    </Card>
  )
}
