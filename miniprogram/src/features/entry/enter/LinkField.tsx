import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { LinkRequirements } from '#shared/model/requirements'
import type { SubmittedItem } from '#shared/model/submission'
import { readShareText, tagsIn, tagText } from '#shared/rules/shareText'
import { TextField } from '@/components/form/TextField'
import { Checkbox } from '@/components/form/Toggles'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { platformNames } from '../platformNames'
import './link-field.css'

interface LinkFieldProps {
  readonly label: string
  readonly item: Pick<SubmittedItem, 'link' | 'tags'>
  readonly asked: LinkRequirements | undefined
  readonly error: string | undefined
  readonly onChange: (change: Partial<SubmittedItem>) => void
}

/** A pasted share text, and what was recognised in it: people copy a paragraph, and the address is somewhere inside. */
export function LinkField({ label, item: { link, tags }, asked, error, onChange }: LinkFieldProps) {
  const [text, setText] = useState('')
  const topics = asked?.tags ?? []
  const names = (asked?.platforms ?? []).map((platform) => platformNames[platform]).join('、')
  if (link) {
    return (
      <View className="link-field">
        <View className="link-field-found">
          <View className="link-field-words">
            <Text className="link-field-platform">{`已认出：${platformNames[link.platform]}`}</Text>
            <Text className="link-field-address" userSelect>
              {link.address}
            </Text>
          </View>
          <Pressable
            className="link-field-drop"
            label={`换掉${label}`}
            onPress={() => onChange({ link: null })}
          >
            <Icon name="close" size="small" />
          </Pressable>
        </View>
        {error && (
          <View className="link-field-note is-error" role="alert">
            {error}
          </View>
        )}
        {topics.length > 0 && tags === 'seen' && (
          <View className="link-field-note">{`分享文字里有话题 ${tagText(topics)}。`}</View>
        )}
        {topics.length > 0 && tags !== 'seen' && (
          <View className="link-field-topics">
            <Checkbox
              isOn={tags === 'stated'}
              onChange={(isOn) => onChange(isOn ? { tags: 'stated' } : { tags: undefined })}
              note="粘贴的文字里没有看到。请到平台上核对，漏了就先去补上；审核时会查看"
            >
              {`发布时带了话题 ${tagText(topics)}`}
            </Checkbox>
          </View>
        )}
      </View>
    )
  }
  const isUnread = text.trim() !== ''
  return (
    <TextField
      label={label}
      value={text}
      multiline
      isRequired
      placeholder={`在${names || '平台'}里点“分享”“复制链接”，把整段文字粘贴到这里`}
      {...(isUnread
        ? { error: `没有认出${names}的作品链接，请把复制的整段文字都粘贴过来` }
        : error && { error })}
      onChange={(typed) => {
        setText(typed)
        const found = readShareText(typed)
        if (found) onChange({ link: found, ...tagsIn(typed, topics) })
      }}
    />
  )
}
