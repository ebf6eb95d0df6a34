import { View } from '@tarojs/components'
import { Pressable } from '../host/Pressable'
import { TextBox } from '../host/TextBox'
import { Icon } from '../icon/Icon'
import './search-box.css'

interface SearchBoxProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder: string
}

/** Finds while one types; the cross takes everything back. */
export function SearchBox({ value, onChange, placeholder }: SearchBoxProps) {
  return (
    <View className="search-box" role="search">
      <Icon name="search" />
      <View className="search-box-field">
        <TextBox
          value={value}
          onChange={onChange}
          placeholder={placeholder}
          label={placeholder}
          submitKey="search"
        />
      </View>
      {value !== '' && (
        <Pressable className="search-box-clear" label="清除搜索" onPress={() => onChange('')}>
          <Icon name="close" size="small" />
        </Pressable>
      )}
    </View>
  )
}
