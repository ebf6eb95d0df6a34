import { View } from '@tarojs/components'
import { useState } from 'react'
import { instantOf } from '#shared/lib/day'
import { Card } from '@/components/card/Card'
import { Chips } from '@/components/form/Chips'
import { FormSection } from '@/components/form/Form'
import { InstantField } from '@/components/form/InstantField'
import { LinesField } from '@/components/form/LinesField'
import { NumberField } from '@/components/form/NumberField'
import { SearchBox } from '@/components/form/SearchBox'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Checkbox } from '@/components/form/Toggles'
import { Sample, Section } from './Sample'

const parts = [
  { key: 'film', label: '成片' },
  { key: 'cover', label: '封面' },
  { key: 'script', label: '脚本' },
  { key: 'consent', label: '肖像授权书' },
] as const

const nothing = () => undefined

export function MoreFormSamples() {
  const [search, setSearch] = useState('037')
  const [votes, setVotes] = useState(10)
  const [chosen, setChosen] = useState<readonly (typeof parts)[number]['key'][]>(['film', 'cover'])
  const [closesAt, setClosesAt] = useState(instantOf('2020-12-11 00:00'))
  const [topics, setTopics] = useState<readonly string[]>(['#奋进2020', '#河北有我'])
  return (
    <Section title="选和找" note="能点就不用打字。不能改的看得清，只是不能改。">
      <Sample name="搜索：空着、写了字">
        <View className="gallery-pair">
          <SearchBox value="" onChange={nothing} placeholder="搜作品名、作者或编号" />
          <SearchBox value={search} onChange={setSearch} placeholder="搜作品名、作者或编号" />
        </View>
      </Sample>
      <View className="gallery-pair">
        <Card>
          <FormSection title="投票规则">
            <NumberField
              label="每天"
              value={votes}
              onChange={setVotes}
              min={1}
              max={20}
              unit="票"
              isRequired
            />
            <NumberField
              label="每件作品最多"
              value={20}
              onChange={nothing}
              max={20}
              unit="票"
              error="不能比每天的票多"
            />
            <InstantField label="投票截止" at={closesAt} onChange={setClosesAt} isEnd isRequired />
            <Chips label="要交的材料" choices={parts} chosen={chosen} onChange={setChosen} isRequired />
            <LinesField label="话题" lines={topics} onChange={setTopics} hint="一行一个" />
          </FormSection>
        </Card>
        <Card>
          <FormSection title="投票开始以后" note="这些定了就不能改">
            <TextField
              label="赛事名称"
              value="“奋进2020·河北有我”短视频大赛"
              onChange={nothing}
              disabled
              isRequired
            />
            <NumberField label="每天" value={10} onChange={nothing} max={20} unit="票" disabled isRequired />
            <InstantField
              label="投票开始"
              at={instantOf('2020-11-26 00:00')}
              onChange={nothing}
              disabled
              isRequired
            />
            <Chips label="组别" choices={parts} chosen={['film']} onChange={nothing} disabled isRequired />
            <SelectField label="榜单" choices={parts} chosen="film" onChoose={nothing} disabled isRequired />
            <SelectField
              label="推荐单位"
              choices={parts}
              chosen={undefined}
              onChoose={nothing}
              error="请选一个"
              isRequired
            />
            <Checkbox isOn onChange={nothing} note="公告里已经写了" disabled>
              票数实时公开
            </Checkbox>
          </FormSection>
        </Card>
      </View>
    </Section>
  )
}
