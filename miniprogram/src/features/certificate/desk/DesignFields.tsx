import { View } from '@tarojs/components'
import { type CertificateDesign, certificateLimits, placeholders } from '#shared/model/certificate'
import { Field } from '@/components/form/Field'
import { LinesField } from '@/components/form/LinesField'
import { TextField } from '@/components/form/TextField'
import { DateBox } from '@/components/host/DateBox'
import { Segmented } from '@/components/tabs/Tabs'

interface DesignFieldsProps {
  readonly design: CertificateDesign
  readonly onChange: (design: CertificateDesign) => void
  readonly disabled: boolean
}

const layouts = [
  { key: 'gold', label: '金框横版' },
  { key: 'plain', label: '素雅横版' },
  { key: 'upright', label: '红框竖版' },
] as const

const pers = [
  { key: 'work', label: '一件作品一张' },
  { key: 'author', label: '一位作者一张' },
] as const

const { heading, body, issuers, issuer } = certificateLimits
const wordsHint = `花括号里的词会换成实际内容：${placeholders.map((word) => `{${word}}`).join('')}`

export function DesignFields({ design, onChange, disabled }: DesignFieldsProps) {
  const become = (change: Partial<CertificateDesign>) => onChange({ ...design, ...change })
  return (
    <>
      <Field label="版式" isBare isRequired>
        <Segmented
          label="版式"
          choices={layouts}
          chosen={design.layout}
          onChoose={(layout) => become({ layout })}
        />
      </Field>
      <Field label="几张" isBare isRequired hint="有了第一张证书以后不能再改">
        <Segmented label="几张" choices={pers} chosen={design.per} onChoose={(per) => become({ per })} />
      </Field>
      <TextField
        label="标题"
        value={design.heading}
        onChange={(text) => become({ heading: text })}
        maxCharacters={heading}
        disabled={disabled}
        isRequired
      />
      <TextField
        label="正文"
        hint={wordsHint}
        value={design.body}
        onChange={(text) => become({ body: text })}
        maxCharacters={body}
        disabled={disabled}
        multiline
        isRequired
      />
      <TextField
        label="颁给单位的正文"
        hint="用于优秀组织奖这样颁给单位的奖"
        value={design.unitBody}
        onChange={(text) => become({ unitBody: text })}
        maxCharacters={body}
        disabled={disabled}
        multiline
        isRequired
      />
      <LinesField
        label="落款"
        hint={`一行一个单位，最多 ${issuers} 个，每个不超过 ${issuer} 个字`}
        lines={design.issuers}
        onChange={(lines) => become({ issuers: lines.slice(0, issuers) })}
        disabled={disabled}
      />
      <Field label="落款日期" isRequired>
        <View>
          <DateBox
            mode="date"
            label="落款日期"
            value={design.day}
            disabled={disabled}
            onChange={(day) => become({ day })}
          />
        </View>
      </Field>
    </>
  )
}
