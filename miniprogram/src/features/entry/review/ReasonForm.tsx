import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { classNames } from '@/components/classNames'
import { InstantField } from '@/components/form/InstantField'
import { TextField } from '@/components/form/TextField'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { FieldPicker } from './FieldPicker'
import { OWN_REASON, type ReasonWriting } from './useReasonWriting'
import './deciding.css'

interface ReasonFormProps {
  readonly kind: 'return' | 'reject'
  readonly writing: ReasonWriting
  readonly listed: readonly string[]
  readonly fields: readonly { readonly fieldId: string; readonly name: string }[]
  readonly hasKeys: boolean
}

/** Reasons at fields from the organiser's list, and in one's own words. */
export function ReasonForm({ kind, writing, listed, fields, hasKeys }: ReasonFormProps) {
  const { draft, turn, place, write, mendBy, setMendBy } = writing
  return (
    <View className="reason-form">
      <View className="reason-list" role="group" aria-label="原因">
        {listed.map((text, index) => {
          const chosen = draft.chosen.find((one) => one.text === text)
          return (
            <View key={text} className={classNames('reason-row', chosen && 'is-on')}>
              <Pressable
                role="checkbox"
                on={Boolean(chosen)}
                className="reason-choice"
                onPress={() => turn(text)}
              >
                <View className="reason-box">{chosen && <Icon name="check" size="small" />}</View>
                <Text className="reason-text">{text}</Text>
                {hasKeys && index < 9 && <Text className="review-key">{index + 1}</Text>}
              </Pressable>
              {chosen && kind === 'return' && (
                <FieldPicker
                  field={chosen.field}
                  fields={fields}
                  items={writing.items}
                  onPick={(field) => place(text, field)}
                />
              )}
            </View>
          )
        })}
      </View>
      <TextField
        label="其他原因"
        value={draft.own.text}
        onChange={write}
        placeholder="用自己的话写，作者会看到"
        maxCharacters={OWN_REASON}
        multiline
      />
      {kind === 'return' && draft.own.text.trim() !== '' && (
        <FieldPicker
          field={draft.own.field}
          fields={fields}
          items={writing.items}
          onPick={(field) => place(undefined, field)}
        />
      )}
      {kind === 'return' && (
        <InstantField label="最晚什么时候补正" at={mendBy} onChange={setMendBy} isEnd isRequired />
      )}
    </View>
  )
}

interface SendReasonsProps {
  readonly kind: 'return' | 'reject'
  readonly writing: ReasonWriting
  readonly onSend: () => void
}

export function SendReasons({ kind, writing, onSend }: SendReasonsProps) {
  return (
    <Button kind="primary" isWide reason={writing.fault} onPress={onSend}>
      {kind === 'return' ? '退回给作者' : '不予通过'}
    </Button>
  )
}
