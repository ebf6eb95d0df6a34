import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { clockText, dayOf } from '#shared/lib/day'
import type { PresetName } from '#shared/model/contest'
import { messageOf } from '@/api/messages.zh'
import { queryClient } from '@/api/queryClient'
import type { ClientRefusal, Input } from '@/api/refusal'
import { serverNow } from '@/api/serverClock'
import { readKey, useRead } from '@/api/useRead'
import { useWrite } from '@/api/useWrite'
import { newWriteKey } from '@/api/writeKey'
import { Button } from '@/components/button/Button'
import { classNames } from '@/components/classNames'
import { Field } from '@/components/form/Field'
import { FormSection } from '@/components/form/Form'
import { DateBox } from '@/components/host/DateBox'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { aboutPage, openPage } from '../addresses'
import { Door, Doors } from '../Doors'
import { leadToPlan } from './addresses'
import { presetChoices } from './presets'
import './new-contest.css'

type Source = Input<'contest', 'createContest'>['from']

const keyOf = (from: Source): string =>
  from.kind === 'preset' ? from.preset : from.kind === 'contest' ? from.contestId : 'empty'

/** Several may have one name: the year tells them apart. */
const earlierNote = (stages: readonly { readonly opensAt: number }[], status: string): string => {
  const begins = Math.min(...stages.map(({ opensAt }) => opensAt))
  const when = Number.isFinite(begins) ? clockText(begins, 'YYYY年M月D日起') : '还没有赛程'
  return status === 'draft' ? `${when} · 草稿` : when
}

/** Where a contest begins: a programme that is known, one's own of last year, or nothing. */
export function NewContestScreen() {
  const desk = useRead('contest', 'listDesk', {})
  const create = useWrite('contest', 'createContest')
  const [from, setFrom] = useState<Source>()
  const [startsOn, setStartsOn] = useState(() => dayOf(serverNow() + 24 * 60 * 60 * 1000))
  const [refusal, setRefusal] = useState<ClientRefusal>()
  // One key for one wish: whoever taps twice, or whose reply is lost, begins one contest.
  const wish = useRef({ words: '', key: '' })
  const earlier = desk.state === 'ready' ? desk.value.contests : []
  const isDated = from !== undefined && from.kind !== 'empty'

  const begin = async () => {
    if (!from) return
    const words = `${keyOf(from)} ${startsOn}`
    if (wish.current.words !== words) wish.current = { words, key: newWriteKey() }
    const reply = await create.send({ from, ...(isDated && { startsOn }), key: wish.current.key })
    if (!reply.ok) return setRefusal(reply.error as ClientRefusal)
    void queryClient.invalidateQueries({ queryKey: readKey('contest', 'listDesk', {}) })
    leadToPlan(reply.value.contestId)
  }
  const choice = (source: Source, label: string, note: string) => {
    const isOn = from !== undefined && keyOf(from) === keyOf(source)
    return (
      <Pressable
        key={keyOf(source)}
        role="radio"
        on={isOn}
        className={classNames('source', isOn && 'is-chosen')}
        onPress={() => setFrom(source)}
      >
        <View className="row-words">
          <View className="source-name">{label}</View>
          <View className="source-note">{note}</View>
        </View>
        <View className="source-mark">{isOn && <Icon name="check" size="small" />}</View>
      </Pressable>
    )
  }
  return (
    <PageFrame
      title="新建赛事"
      home="/pages/desk/index"
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={create.isSending}
          reason={from ? undefined : '先选一个开头'}
          onPress={() => void begin()}
        >
          建立草稿
        </Button>
      }
    >
      <FormSection title="从一个样例开始" note="照着真实办过的赛事，日期会一起挪到你选的那天，之后都能改。">
        <View className="sources" role="radiogroup" aria-label="样例">
          {presetChoices.map(({ key, label, note }) =>
            choice({ kind: 'preset', preset: key as PresetName }, label, note),
          )}
        </View>
        <Doors>
          <Door
            note="湖北一所学校的月度考核，不是赛事：指标、计分项和不能计分的项"
            onPress={() => openPage(aboutPage('scheme'))}
          >
            看看考核方案样例
          </Door>
        </Doors>
      </FormSection>
      {earlier.length > 0 && (
        <FormSection title="复制以前的赛事" note="只复制设置，不复制作品、票和人员。">
          <View className="sources" role="radiogroup" aria-label="以前的赛事">
            {earlier.map(({ contestId, name, stages, status }) =>
              choice({ kind: 'contest', contestId }, name || '未命名的赛事', earlierNote(stages, status)),
            )}
          </View>
        </FormSection>
      )}
      <FormSection title="从空白开始">
        <View className="sources" role="radiogroup" aria-label="空白">
          {choice({ kind: 'empty' }, '空白赛事', '每一部分都自己填')}
        </View>
      </FormSection>
      {isDated && (
        <FormSection>
          <Field label="第一个阶段从哪天开始" isRequired hint="其他阶段按原来的间隔往后排。">
            <DateBox mode="date" label="第一个阶段从哪天开始" value={startsOn} onChange={setStartsOn} />
          </Field>
        </FormSection>
      )}
      {refusal && (
        <View className="sources-refusal">
          <Notice tone="warning" title={messageOf(refusal).title}>
            {messageOf(refusal).text}
          </Notice>
        </View>
      )}
    </PageFrame>
  )
}
