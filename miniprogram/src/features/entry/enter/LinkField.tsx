import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PublishedLink } from '#shared/model/entry'
import type { LinkRequirements } from '#shared/model/requirements'
import { readShareText, tagsNotSeen } from '#shared/rules/shareText'
import { TextField } from '@/components/form/TextField'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { platformNames } from '../platformNames'
import './link-field.css'

interface LinkFieldProps {
  readonly label: string
  readonly link: PublishedLink | null
  readonly asked: LinkRequirements | undefined
  readonly error: string | undefined
  readonly onChange: (link: PublishedLink | null) => void
}

/** A pasted share text, and what was recognised in it: people copy a paragraph, and the address is somewhere inside. */
export function LinkField({ label, link, asked, error, onChange }: LinkFieldProps) {
  const [text, setText] = useState('')
  const missing = link && text !== '' ? tagsNotSeen(text, asked?.tags ?? []) : []
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
          <Pressable className="link-field-drop" label={`换掉${label}`} onPress={() => onChange(null)}>
            <Icon name="close" size="small" />
          </Pressable>
        </View>
        {error && (
          <View className="link-field-note is-error" role="alert">
            {error}
          </View>
        )}
        {missing.length > 0 && (
          <View className="link-field-note">
            {`分享文字里没看到 ${missing.map((tag) => `#${tag}`).join(' ')}，请确认发布时带了这个话题。`}
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
        if (found) onChange(found)
      }}
    />
  )
}
