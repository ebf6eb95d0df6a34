import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { Checkbox, Switch } from '@/components/form/Toggles'
import { Sheet } from '@/components/overlay/Sheet'
import { useFormView } from './formView'
import './consents.css'

/** What an entrant declares, each by a tap of its own. */
export function Consents() {
  const { contest, form, changeConsents, errorOf } = useFormView()
  const [isReading, setReading] = useState(false)
  const { terms } = contest
  const { original, isUnder14, guardian, terms: accepted } = form.consents
  const agree = (isOn: boolean) => changeConsents({ terms: isOn && terms ? terms.version : null })
  return (
    <FormSection title="声明">
      {terms && (
        <Declared error={errorOf('consents.terms')}>
          <Checkbox isOn={accepted === terms.version} onChange={agree}>
            {`我已阅读并同意参赛条款（第 ${terms.version} 版）`}
          </Checkbox>
          <View className="consents-read">
            <Button size="small" kind="quiet" onPress={() => setReading(true)}>
              阅读参赛条款
            </Button>
          </View>
        </Declared>
      )}
      <Declared error={errorOf('consents.original')}>
        <Checkbox
          isOn={original}
          onChange={(isOn) => changeConsents({ original: isOn })}
          note="没有侵犯他人的肖像权、名誉权、隐私权、著作权和商标权"
        >
          作品是我（们）原创的，内容真实
        </Checkbox>
      </Declared>
      <Switch
        isOn={isUnder14}
        onChange={(isOn) =>
          changeConsents(isOn ? { isUnder14: true } : { isUnder14: false, guardian: false })
        }
      >
        参赛者未满 14 周岁
      </Switch>
      {isUnder14 && (
        <Declared error={errorOf('consents.guardian')}>
          <Checkbox
            isOn={guardian}
            onChange={(isOn) => changeConsents({ guardian: isOn })}
            note="由父母或其他监护人阅读参赛条款和隐私保护指引后勾选。勾选之前，电话、地址等不公开的资料不会存到服务器"
          >
            我是监护人，同意孩子参赛，并同意为此收集上面填写的资料
          </Checkbox>
        </Declared>
      )}
      {terms && (
        <Sheet
          isOpen={isReading}
          title={`参赛条款（第 ${terms.version} 版）`}
          onClose={() => setReading(false)}
          footer={
            <Button
              kind="primary"
              isWide
              onPress={() => {
                agree(true)
                setReading(false)
              }}
            >
              我同意
            </Button>
          }
        >
          <View className="consents-terms">{terms.text}</View>
        </Sheet>
      )}
    </FormSection>
  )
}

interface DeclaredProps {
  readonly error: string | undefined
  readonly children: ReactNode
}

function Declared({ error, children }: DeclaredProps) {
  return (
    <View>
      {children}
      {error && (
        <View className="consents-error" role="alert">
          {error}
        </View>
      )}
    </View>
  )
}
