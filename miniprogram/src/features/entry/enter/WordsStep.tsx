import { FormSection } from '@/components/form/Form'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { AuthorsField } from './AuthorsField'
import { useFormView } from './formView'

/** What the public reads beside the film. */
export function WordsStep() {
  const { contest, form, changeContent, errorOf } = useFormView()
  const { requirements, categories } = contest
  const { title, categoryId, authors, introduction } = form.content
  const error = (field: string) => ({ ...(errorOf(field) && { error: errorOf(field) as string }) })
  return (
    <FormSection>
      <TextField
        label="作品标题"
        value={title}
        onChange={(text) => changeContent({ title: text })}
        maxCharacters={requirements.longestTitle}
        isRequired
        {...(requirements.titleNames === 'unit' && { hint: '标题里要写出单位名称' })}
        {...error('title')}
      />
      {categories.length > 1 && (
        <SelectField
          label="组别"
          choices={categories.map((category) => ({ key: category.categoryId, label: category.name }))}
          chosen={categoryId === '' ? undefined : categoryId}
          onChoose={(key) => changeContent({ categoryId: key })}
          isRequired
          {...error('categoryId')}
        />
      )}
      <AuthorsField
        authors={authors}
        mostAuthors={requirements.mostAuthors}
        errorOf={errorOf}
        onChange={(named) => changeContent({ authors: named })}
      />
      {requirements.longestIntroduction > 0 && (
        <TextField
          label="作品简介"
          value={introduction}
          onChange={(text) => changeContent({ introduction: text })}
          maxCharacters={requirements.longestIntroduction}
          placeholder="拍的是谁、什么事，为什么拍"
          multiline
          isRequired
          {...error('introduction')}
        />
      )}
    </FormSection>
  )
}
