import { View } from '@tarojs/components'
import {
  alwaysSigned,
  type CountersignedAct,
  type Countersigner,
  countersignedActs,
  countersigners,
} from '#shared/model/proposal'
import { FormSection } from '@/components/form/Form'
import { SelectField } from '@/components/form/SelectField'
import { actWords, signerWords } from '../../signatures/signatureWords'
import type { SectionProps } from './section'

const nobody = 'nobody' as const
interface Choice {
  readonly key: Countersigner | typeof nobody
  readonly label: string
}
const signed: readonly Choice[] = countersigners.map((by) => ({ key: by, label: `要${signerWords[by]}签字` }))
const choices: readonly Choice[] = [{ key: nobody, label: '不用，一个人就能办' }, ...signed]

/** Which acts wait for a second pair of eyes. */
export function SignaturesSection({ plan, change, isLocked }: SectionProps) {
  const rules = plan.countersignatures
  const set = (act: CountersignedAct, by: Countersigner | typeof nobody) => {
    const others = rules.filter((rule) => rule.act !== act)
    change('countersignatures', by === nobody ? others : [...others, { act, by }])
  }
  return (
    <FormSection note="选了签字的事，提出后先记录在案，签字的一刻才生效；提出的人不能给自己签字，拒绝要写原因。公众能看到哪些事要两个人办。">
      {countersignedActs.map((act) => (
        <View key={act}>
          <SelectField
            label={actWords[act]}
            choices={act in alwaysSigned ? signed : choices}
            chosen={rules.find((rule) => rule.act === act)?.by ?? alwaysSigned[act] ?? nobody}
            disabled={isLocked}
            onChoose={(by) => set(act, by)}
          />
        </View>
      ))}
    </FormSection>
  )
}
