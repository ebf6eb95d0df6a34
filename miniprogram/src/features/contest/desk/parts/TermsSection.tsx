import { contestLimits } from '#shared/model/contest'
import { FormSection } from '@/components/form/Form'
import { TextField } from '@/components/form/TextField'
import { Notice } from '@/components/notice/Notice'
import { replaced, type SectionProps } from './section'

/** Draft terms are typed over; published ones stay word for word, and a new version is written after them. */
export function TermsSection({ plan, change, faultAt, isLocked, edited }: SectionProps) {
  const saved = edited.opened.contest
  const isPublished = saved.status === 'published'
  const { terms } = plan
  const accepted = isPublished ? saved.terms.length : 0
  const isNewVersion = terms.length > accepted
  const last = terms.at(-1)
  const text = last && isNewVersion ? last.text : ''

  const type = (typed: string) => {
    if (isNewVersion && typed === '' && isPublished) return change('terms', terms.slice(0, accepted))
    if (isNewVersion && last)
      return change('terms', replaced(terms, terms.length - 1, { ...last, text: typed }))
    change('terms', [...terms, { version: terms.length + 1, text: typed }])
  }
  return (
    <FormSection note="参赛者投稿前会看到并接受它。写清版权、使用范围和取消资格的情形。">
      {isPublished && terms[accepted - 1] && (
        <Notice title={`现在是第 ${accepted} 版，已有人接受，不再改动`}>{terms[accepted - 1]?.text}</Notice>
      )}
      <TextField
        label={isPublished ? `第 ${accepted + 1} 版` : '条款'}
        isRequired={!isPublished}
        hint={isPublished ? '不写就沿用现在这一版' : undefined}
        multiline
        value={text}
        maxCharacters={contestLimits.terms}
        error={faultAt('terms')}
        disabled={isLocked}
        onChange={type}
      />
    </FormSection>
  )
}
