import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '@/components/form/Field'
import { SearchBox } from '@/components/form/SearchBox'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { Sheet } from '@/components/overlay/Sheet'

export interface Objectionable {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly author: string
}

interface WorkFieldProps {
  readonly works: readonly Objectionable[]
  readonly chosen: string | undefined
  readonly onChoose: (entryId: string) => void
}

const labelOf = ({ number, title }: Objectionable): string => `${number} ${title}`

/** One of the list's works: a list of a hundred is searched, not scrolled. */
export function WorkField({ works, chosen, onChoose }: WorkFieldProps) {
  const [isOpen, setOpen] = useState(false)
  const [wanted, want] = useState('')
  const current = works.find(({ id }) => id === chosen)
  const word = wanted.trim()
  const found = works.filter((work) => `${labelOf(work)} ${work.author}`.includes(word))
  const shown = current ? labelOf(current) : '请选择'
  return (
    <Field label="哪件作品" isRequired>
      <Pressable
        className={current ? 'select' : 'select is-empty'}
        label={`哪件作品：${shown}`}
        onPress={() => setOpen(true)}
      >
        <Text>{shown}</Text>
        <Icon name="down" size="small" />
      </Pressable>
      <Sheet isOpen={isOpen} title="哪件作品" onClose={() => setOpen(false)}>
        <SearchBox value={wanted} onChange={want} placeholder="编号、题目或作者" />
        <View className="choices" role="listbox" aria-label="哪件作品">
          {found.map((work) => (
            <Pressable
              key={work.id}
              role="option"
              on={work.id === chosen}
              className={work.id === chosen ? 'choice is-chosen' : 'choice'}
              onPress={() => {
                onChoose(work.id)
                setOpen(false)
              }}
            >
              <View>
                <View>{labelOf(work)}</View>
                <View className="choice-note">{work.author}</View>
              </View>
              {work.id === chosen && <Icon name="check" />}
            </Pressable>
          ))}
        </View>
        {found.length === 0 && <View className="letter-note">名单里没有这样的作品。</View>}
      </Sheet>
    </Field>
  )
}
