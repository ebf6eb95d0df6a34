import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { accountLimits, type Role } from '#shared/model/account'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { newWriteKey } from '@/api/writeKey'
import { Button } from '@/components/button/Button'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { Segmented } from '@/components/tabs/Tabs'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import { InvitationCode } from './InvitationCode'
import { invitedRoles, roleWords } from './roleWords'
import './people.css'

interface InviteSheetProps {
  readonly contestId: string
  readonly onClose: () => void
}

const validities = [
  { key: '1', label: '1 天' },
  { key: '7', label: '7 天' },
  { key: '30', label: '30 天' },
] as const
type Days = (typeof validities)[number]['key']

const choices = invitedRoles.map((role) => ({
  key: role,
  label: roleWords[role].name,
  note: roleWords[role].may,
}))

/** A code for one person and one role. It is shown once: we keep only its hash. */
export function InviteSheet({ contestId, onClose }: InviteSheetProps) {
  const [role, choose] = useState<Role>()
  const [note, write] = useState('')
  const [days, setDays] = useState<Days>('7')
  const [made, setMade] = useState<Output<'account', 'invite'>>()
  const { act, isSending, refusal } = useDeed('account', 'invite', (invitation) => {
    setMade(invitation)
    readAgain('account', 'listPeople')
  })
  // One invitation, however often its answer is lost; other words are another invitation.
  const key = useRef({ words: '', key: '' })

  const invite = (wanted: Role) => {
    const words = JSON.stringify([wanted, note, days])
    if (key.current.words !== words) key.current = { words, key: newWriteKey() }
    return act({ contestId, role: wanted, note, days: Number(days), key: key.current.key })
  }

  if (made && role) {
    return (
      <Sheet isOpen title="邀请码" onClose={onClose}>
        <InvitationCode code={made.code} expiresAt={made.expiresAt} role={role} />
      </Sheet>
    )
  }
  const isTooLong = Array.from(note.trim()).length > accountLimits.note
  return (
    <Sheet
      isOpen
      title="邀请一个人"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          disabled={isTooLong}
          reason={role ? undefined : '先选一个角色'}
          onPress={() => role && void invite(role)}
        >
          生成邀请码
        </Button>
      }
    >
      <View className="people-form">
        <SelectField label="角色" choices={choices} chosen={role} onChoose={choose} isRequired />
        <TextField
          label="邀请谁"
          value={note}
          onChange={write}
          placeholder="例如：评委王老师"
          hint="只有同事看得到，方便核对"
          maxCharacters={accountLimits.note}
        />
        <View>
          <View className="people-label">有效期</View>
          <Segmented label="有效期" choices={validities} chosen={days} onChoose={setDays} />
        </View>
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
