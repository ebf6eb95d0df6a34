import { View } from '@tarojs/components'
import type { Author } from '#shared/model/entry'
import { Button } from '@/components/button/Button'
import { Field } from '@/components/form/Field'
import { Pressable } from '@/components/host/Pressable'
import { TextBox } from '@/components/host/TextBox'
import { Icon } from '@/components/icon/Icon'
import './authors-field.css'

interface AuthorsFieldProps {
  readonly authors: readonly Author[]
  readonly mostAuthors: number
  /** By field: `authors`, `authors.1`. */
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (authors: readonly Author[]) => void
}

/** Whoever made the work, in the order in which they are named. */
export function AuthorsField({ authors, mostAuthors, errorOf, onChange }: AuthorsFieldProps) {
  const shown = authors.length > 0 ? authors : [{ name: '' }]
  const write = (index: number, name: string) =>
    onChange(shown.map((author, place) => (place === index ? { name } : author)))
  return (
    <View className="authors-field">
      {shown.map((author, index) => {
        const label = index === 0 ? '作者' : `作者 ${index + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name while it is typed is no identity; the place is.
          <View key={index} className="authors-field-one">
            <Field
              label={label}
              error={errorOf(`authors.${index}`)}
              hint={index === 0 ? '真实姓名，会公开署名' : undefined}
              isRequired
            >
              <TextBox
                value={author.name}
                label={label}
                placeholder="姓名"
                invalid={errorOf(`authors.${index}`) !== undefined}
                onChange={(name) => write(index, name)}
              />
            </Field>
            {shown.length > 1 && (
              <Pressable
                className="authors-field-drop"
                label={`删掉${label}`}
                onPress={() => onChange(shown.filter((_, place) => place !== index))}
              >
                <Icon name="close" size="small" />
              </Pressable>
            )}
          </View>
        )
      })}
      {errorOf('authors') && (
        <View className="authors-field-error" role="alert">
          {errorOf('authors')}
        </View>
      )}
      {shown.length < mostAuthors && (
        <Button size="small" icon="plus" onPress={() => onChange([...shown, { name: '' }])}>
          {`加一位作者（最多 ${mostAuthors} 位）`}
        </Button>
      )}
    </View>
  )
}
