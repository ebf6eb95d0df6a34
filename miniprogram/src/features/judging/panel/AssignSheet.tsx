import { View } from '@tarojs/components'
import { useState } from 'react'
import { auditLimits } from '#shared/model/audit'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Checkbox } from '@/components/form/Toggles'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import type { PanelName } from '../addresses'
import type { PanelState } from './PanelMembers'

type AssignSheetProps = PanelName & {
  readonly panel: PanelState
  readonly onClose: () => void
}

/** Who judges, and where each of them works, so that nobody is given their own unit's works. */
export function AssignSheet({ contestId, panelId, panel, onClose }: AssignSheetProps) {
  const isFirst = panel.assignedAt === null
  const teams = panel.rule.groups ?? []
  const [chosen, choose] = useState<readonly string[]>(() =>
    isFirst ? panel.others.map(({ personId }) => personId) : [],
  )
  const [units, writeUnits] = useState<Readonly<Record<string, string>>>({})
  const [groups, group] = useState<Readonly<Record<string, string>>>({})
  const [placed, place] = useState<Readonly<Record<string, string>>>({})
  const [reason, write] = useState('')
  const { act, isSending, refusal } = useDeed('judging', 'assignPanel', ({ works, added, short }) => {
    showToast(
      short > 0 ? `还有 ${short} 件人数不够，请加评委` : isFirst ? `${works} 件已分派` : `新分派 ${added} 次`,
      short > 0 ? 'bad' : 'good',
    )
    readAgain('judging', 'panelProgress', 'panelRanking')
    onClose()
  })
  const assign = () =>
    act({
      contestId,
      panelId,
      jurors: chosen.map((personId) => ({
        ...{ personId, unit: units[personId] ?? '' },
        ...(groups[personId] !== undefined && { groupId: groups[personId] }),
      })),
      placed: Object.entries(placed).flatMap(([groupId, text]) =>
        numbersIn(text).map((work) => ({ work, groupId })),
      ),
      ...(isFirst ? {} : { reason: reason.trim() }),
    })
  const toggle = (personId: string, isOn: boolean) =>
    choose(isOn ? [...chosen, personId] : chosen.filter((one) => one !== personId))
  const few = isFirst ? panel.rule.readersPerEntry - chosen.length : 0
  const ungrouped = teams.length > 0 ? chosen.filter((personId) => groups[personId] === undefined).length : 0
  return (
    <Sheet
      isOpen
      title={isFirst ? '选评委并分派' : '补派或加评委'}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={
            few > 0
              ? `至少还要选 ${few} 位`
              : ungrouped > 0
                ? `还有 ${ungrouped} 位没有选组`
                : !isFirst && reason.trim() === ''
                  ? '先写明原因'
                  : undefined
          }
          onPress={() => void assign()}
        >
          {isFirst ? `分派给 ${chosen.length} 位评委` : '分派'}
        </Button>
      }
    >
      <View className="assign">
        <View className="panel-words">
          {isFirst
            ? '分派后，评审规则就定下来了；以后再改要写明原因。'
            : '只补上缺的：回避的、后来通过审核的。已经分到的不动。'}
        </View>
        {panel.others.map(({ personId, name }) => {
          const isOn = chosen.includes(personId)
          return (
            <View key={personId} className="assign-person">
              <Checkbox isOn={isOn} onChange={(now) => toggle(personId, now)}>
                {name || '没有留名字'}
              </Checkbox>
              {isOn && teams.length > 0 && (
                <SelectField
                  label={`${name}的评审组`}
                  isRequired
                  choices={teams.map(({ groupId, name: label }) => ({ key: groupId, label }))}
                  chosen={groups[personId]}
                  onChoose={(groupId) => group({ ...groups, [personId]: groupId })}
                />
              )}
              {isOn && (
                <TextField
                  label={`${name}的单位`}
                  value={units[personId] ?? ''}
                  onChange={(unit) => writeUnits({ ...units, [personId]: unit })}
                  placeholder="可以不填，填了会避开本单位的作品"
                />
              )}
            </View>
          )
        })}
        {teams.length > 0 &&
          panel.rule.purpose === 'jury' &&
          teams.map(({ groupId, name }) => (
            <TextField
              key={groupId}
              label={`指定给“${name}”的作品编号`}
              value={placed[groupId] ?? ''}
              onChange={(text) => place({ ...placed, [groupId]: text })}
              placeholder="可以不填，例如 007、021、135"
              hint="不填就按组别归组；已经归好的不动。"
            />
          ))}
        {!isFirst && (
          <TextField
            label="原因"
            value={reason}
            onChange={write}
            placeholder="例如：补派两件回避的作品"
            maxCharacters={auditLimits.reason}
            multiline
            isRequired
          />
        )}
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}

/** Numbers as people write them down: with any sign between them. */
const numbersIn = (text: string): string[] => text.split(/[^0-9A-Za-z-]+/).filter((part) => part !== '')
