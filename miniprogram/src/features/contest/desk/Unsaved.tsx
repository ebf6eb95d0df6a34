import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { blocks } from '#shared/model/fault'
import { contestFaults } from '#shared/rules/contestFaults'
import { messageOf } from '@/api/messages.zh'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { differences } from '../audit/differences'
import { AnnounceSheet } from './AnnounceSheet'
import { changeText, fieldOf, isFrozen } from './changes'
import type { EditedPlan, PlanEditing } from './planEditing'
import { sectionOf, titleOf } from './sections'

interface UnsavedProps {
  readonly edited: EditedPlan
  readonly editing: PlanEditing
}

/** Not done, and not to be sent again: it waits for somebody's signature. */
const waits: readonly string[] = ['WAITS_FOR_SIGNATURE', 'ALREADY_WAITS']

/** Why something is not saved by itself, and what a person can do about it. Nothing typed is ever thrown away. */
export function Unsaved({ edited, editing }: UnsavedProps) {
  const { foreign, changes, save, refusal, plan, opened } = edited
  const [isAnnouncing, setAnnouncing] = useState(false)
  if (foreign.length > 0) return <Foreign edited={edited} editing={editing} />
  if (save !== 'held') return null

  const frozen = changes.filter(isFrozen)
  // What may be saved is not held back by what may not.
  const undone = frozen.length > 0 ? frozen.map(fieldOf) : undefined
  const undo = (
    <Button size="small" onPress={() => editing.undo(undone)}>
      改回原来的
    </Button>
  )
  if (frozen.length > 0) {
    return (
      <View className="unsaved">
        <Notice tone="warning" title="这里已经不能改了" action={undo}>
          <Lines texts={frozen.map(changeText)} />
        </Notice>
      </View>
    )
  }
  if (refusal && waits.includes(refusal.code)) {
    const { title, text } = messageOf(refusal)
    return (
      <View className="unsaved">
        <Notice title={title} action={undo}>
          {text}
        </Notice>
      </View>
    )
  }
  const isPublished = opened.contest.status === 'published'
  const faults = isPublished ? blocks(contestFaults(plan)) : []
  if (faults.length > 0) {
    const places = [...new Set(faults.map((fault) => titleOf(sectionOf(fault) ?? 'basics')))].join('、')
    return (
      <View className="unsaved">
        <Notice tone="warning" title="改好标红的地方再保存" action={undo}>
          赛事已经公开，不能留下这样的问题：{places}。你填的都在。
        </Notice>
      </View>
    )
  }
  if (changes.length > 0) {
    return (
      <View className="unsaved">
        <Notice
          tone="warning"
          title="这些改动要告诉公众"
          action={
            <View className="unsaved-buttons">
              <Button kind="primary" size="small" onPress={() => setAnnouncing(true)}>
                写公告并保存
              </Button>
              {undo}
            </View>
          }
        >
          <Lines texts={changes.map(changeText)} />
        </Notice>
        {isAnnouncing && (
          <AnnounceSheet edited={edited} editing={editing} onClose={() => setAnnouncing(false)} />
        )}
      </View>
    )
  }
  if (!refusal) return null
  const { title, text } = messageOf(refusal)
  return (
    <View className="unsaved">
      <Notice
        tone="warning"
        title={title}
        action={
          <View className="unsaved-buttons">
            <Button size="small" onPress={() => void editing.send()}>
              再试一次
            </Button>
            {undo}
          </View>
        }
      >
        {text}
      </Notice>
    </View>
  )
}

const FEW = 4

/** What differs, as people read it: the colleague's and one's own, field by field. */
const clashes = ({ foreign, opened, plan }: EditedPlan): string[] => {
  const all = foreign.flatMap(({ field }) => differences(opened.contest[field], plan[field], [field]))
  const lines = all.map(({ field, before, after }) => `${field}：对方“${brief(before)}”，你“${brief(after)}”`)
  return lines.length > FEW ? [...lines.slice(0, FEW), `还有 ${lines.length - FEW} 处不同`] : lines
}

const BRIEF = 40
const brief = (text: string | null): string => {
  const letters = Array.from(text ?? '（没有）')
  return letters.length > BRIEF ? `${letters.slice(0, BRIEF).join('')}……` : letters.join('')
}

function Foreign({ edited, editing }: UnsavedProps) {
  const { foreign } = edited
  const last = foreign.reduce((one, other) => (other.at > one.at ? other : one))
  const places = [
    ...new Set(foreign.map(({ field }) => titleOf(sectionOf({ path: field }) ?? 'basics'))),
  ].join('、')
  return (
    <View className="unsaved">
      <Notice
        tone="warning"
        title={`${last.by || '另一位同事'}刚改过“${places}”`}
        action={
          <View className="unsaved-buttons">
            <Button kind="primary" size="small" onPress={editing.keepMine}>
              用我的
            </Button>
            <Button size="small" onPress={editing.takeTheirs}>
              用对方的
            </Button>
          </View>
        }
      >
        对方在 {clockText(last.at, 'M月D日 HH:mm')} 保存。现在显示的是你填的，还没有保存，什么都没有丢。
        <Lines texts={clashes(edited)} />
      </Notice>
    </View>
  )
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return [...new Set(texts)].map((text) => (
    <View key={text} className="unsaved-line">
      {text}
    </View>
  ))
}
