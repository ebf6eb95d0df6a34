import { View } from '@tarojs/components'
import { noticeLimits } from '#shared/model/notice'
import { Button } from '@/components/button/Button'
import { InstantField } from '@/components/form/InstantField'
import { TextField } from '@/components/form/TextField'
import { Switch } from '@/components/form/Toggles'
import { Sheet } from '@/components/overlay/Sheet'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { noticeFaults } from './noticeDraft'
import type { StaffNotice } from './noticeGroups'
import { useNoticeEditing } from './useNoticeEditing'
import './notices.css'

interface NoticeEditorProps {
  readonly contestId: string
  /** None: a new one. */
  readonly notice: StaffNotice | undefined
  readonly onClose: () => void
}

/** Writing a notice. A new one is kept on this device until it is published. */
export function NoticeEditor({ contestId, notice, onClose }: NoticeEditorProps) {
  const { draft, change, save, isSending, refusal } = useNoticeEditing(contestId, notice, onClose)
  const faults = noticeFaults(draft)
  const missing = draft.title.trim() === '' ? '先写标题' : draft.text.trim() === '' ? '再写正文' : undefined
  return (
    <Sheet
      isOpen
      title={notice ? '修改公告' : '写一条公告'}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={missing}
          disabled={faults.length > 0}
          onPress={() => void save()}
        >
          {notice ? '保存修改' : draft.isScheduled ? '到时间公开' : '现在发布'}
        </Button>
      }
    >
      <View className="notices-form">
        <TextField
          label="标题"
          value={draft.title}
          onChange={(title) => change({ title })}
          placeholder="例如：投票时间延长至 12 月 12 日"
          maxCharacters={noticeLimits.title}
          isRequired
        />
        <TextField
          label="正文"
          value={draft.text}
          onChange={(text) => change({ text })}
          placeholder="写清楚是什么事、从什么时候起、问谁"
          error={faults[0]}
          maxCharacters={noticeLimits.text}
          multiline
          isRequired
        />
        <Switch isOn={draft.pinned} onChange={(pinned) => change({ pinned })} note="排在所有公告前面">
          置顶
        </Switch>
        {!draft.isPublished && (
          <Switch
            isOn={draft.isScheduled}
            onChange={(isScheduled) => change({ isScheduled })}
            note="到时间自动公开，之前只有同事看得到"
          >
            定时公开
          </Switch>
        )}
        {draft.isScheduled && (
          <InstantField
            label="公开时间"
            at={draft.visibleFrom}
            onChange={(visibleFrom) => change({ visibleFrom })}
            isRequired
          />
        )}
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
