import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import type { Category } from '#shared/model/contest'
import { type EntryCard, entryLimits } from '#shared/model/entry'
import { Button } from '@/components/button/Button'
import { SearchBox } from '@/components/form/SearchBox'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { PagedList } from '@/components/list/PagedList'
import { SkeletonGrid } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Tabs } from '@/components/tabs/Tabs'
import { Refused } from '@/features/shell/Read'
import { EntryTile } from './EntryTile'
import { useEntries } from './useEntries'
import { useSettled } from './useSettled'
import { watchedWorks } from './watched'
import './entry-list.css'

interface EntryListProps {
  readonly contestId: string
  readonly categories: readonly Category[]
  /** How many there are in all; 0 while nobody knows. */
  readonly works: number
}

const everything = 'all'
const keyOf = ({ entryId }: EntryCard) => entryId

/** Every work of a contest: found by name or number, or come across in an order of one's own. */
export function EntryList({ contestId, categories, works }: EntryListProps) {
  const [typed, type] = useState('')
  const [category, choose] = useState(everything)
  // Taken once, when the filter is turned on: a list must not lose works while one looks at it.
  const [unseen, leaveOut] = useState<readonly string[]>()
  const search = useSettled(typed.trim().slice(0, entryLimits.searchLength), 250)
  const { cards, total, reading, more, onMore } = useEntries({
    contestId,
    ...(category === everything ? {} : { categoryId: category }),
    ...(search === '' ? {} : { search }),
    ...(unseen ? { except: unseen } : {}),
  })
  const renderItem = useCallback(
    (card: EntryCard) => <EntryTile contestId={contestId} card={card} />,
    [contestId],
  )
  const choices = [
    { key: everything, label: works > 0 ? `全部 ${works}` : '全部' },
    ...categories.map(({ categoryId, name }) => ({ key: categoryId, label: name })),
  ]

  return (
    <View className="entry-list">
      <View className="entry-list-head full-bleed">
        <SearchBox value={typed} onChange={type} placeholder="搜作品名、作者或编号" />
        <Pressable
          role="checkbox"
          on={unseen !== undefined}
          className={unseen ? 'entry-list-unseen is-on' : 'entry-list-unseen'}
          onPress={() => leaveOut(unseen ? undefined : watchedWorks())}
        >
          {unseen && <Icon name="check" size="small" />}
          只看没看过的
        </Pressable>
        {categories.length > 1 && <Tabs label="组别" choices={choices} chosen={category} onChoose={choose} />}
      </View>
      {reading.state === 'loading' && <SkeletonGrid count={4} />}
      {reading.state === 'refused' && <Refused reading={reading} isInline />}
      {cards?.length === 0 && (
        <StateView
          icon="search"
          title={search !== '' ? `没有找到“${search}”` : unseen ? '这里的作品都看过了' : '这里还没有作品'}
          isInline
          action={search !== '' && <Button onPress={() => type('')}>看全部作品</Button>}
        >
          {search === '' ? '换一个组别看看。' : '可以换个说法，或者输入作品的三位编号。'}
        </StateView>
      )}
      {cards && cards.length > 0 && (
        <PagedList
          key={`${category} ${search} ${unseen === undefined}`}
          layout="grid"
          items={cards}
          keyOf={keyOf}
          renderItem={renderItem}
          more={more}
          onMore={onMore}
          end={`一共 ${total} 件作品，都在这里了`}
        />
      )}
    </View>
  )
}
