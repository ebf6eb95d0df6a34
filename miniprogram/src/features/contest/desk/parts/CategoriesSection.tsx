import { View } from '@tarojs/components'
import { contestLimits } from '#shared/model/contest'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { TextField } from '@/components/form/TextField'
import { newId } from '../newId'
import { replaced, type SectionProps } from './section'
import './categories-section.css'

export function CategoriesSection({ plan, change, faultAt, isLocked }: SectionProps) {
  const { categories } = plan
  const ids = categories.map(({ categoryId }) => categoryId)
  const add = () => change('categories', [...categories, { categoryId: newId('category', ids), name: '' }])
  return (
    <FormSection note="投稿时选一个组别。不分组的赛事留一个就好。">
      {categories.map((category, index) => (
        <View key={category.categoryId} className="category-row">
          <TextField
            label={`第 ${index + 1} 组`}
            isRequired
            value={category.name}
            error={faultAt(`categories.${index}`)}
            disabled={isLocked}
            onChange={(name) => change('categories', replaced(categories, index, { ...category, name }))}
          />
          {!isLocked && categories.length > 1 && (
            <Button
              kind="quiet"
              label={`去掉第 ${index + 1} 组`}
              onPress={() => change('categories', replaced(categories, index, undefined))}
            >
              去掉
            </Button>
          )}
        </View>
      ))}
      {!isLocked && categories.length < contestLimits.categories && (
        <Button icon="plus" isWide onPress={add}>
          添加组别
        </Button>
      )}
    </FormSection>
  )
}
