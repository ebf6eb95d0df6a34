import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/Card'
import { FormSection } from '@/components/form/Form'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Checkbox, Switch } from '@/components/form/Toggles'
import { Section } from './Sample'

const units = [
  { key: 'sjz', label: '石家庄市委网信办' },
  { key: 'xa', label: '雄安新区宣传中心' },
  { key: 'self', label: '个人参赛', note: '不代表任何单位' },
] as const

export function FormSamples() {
  const [title, setTitle] = useState('太行山上的邮路')
  const [text, setText] = useState('三十年，一个人，一条邮路。')
  const [phone, setPhone] = useState('1380013')
  const [unit, setUnit] = useState<(typeof units)[number]['key']>()
  const [agrees, setAgrees] = useState(true)
  const [reminds, setReminds] = useState(true)
  return (
    <Section title="填写" note="标签在上，错误在下。多写的字不会被截掉，只会告诉你多了几个。">
      <View className="gallery-pair">
        <Card>
          <FormSection title="作品" note="公开展示">
            <TextField label="作品题目" value={title} onChange={setTitle} maxCharacters={30} isRequired />
            <TextField
              label="作品简介"
              hint="说说它讲了什么"
              value={text}
              onChange={setText}
              maxCharacters={10}
              multiline
            />
            <SelectField
              label="推荐单位"
              choices={units}
              chosen={unit}
              onChoose={setUnit}
              hint="没有单位就选个人参赛"
            />
          </FormSection>
        </Card>
        <Card>
          <FormSection title="联系方式" note="只有主办方看得到">
            <TextField
              label="手机号码"
              value={phone}
              onChange={setPhone}
              keyboard="tel"
              error="手机号码应当是 11 位"
              isRequired
            />
            <TextField label="通讯地址" value="" onChange={() => undefined} placeholder="寄送证书用" />
            <View>
              <Switch isOn={reminds} onChange={setReminds} note="微信服务通知，每次都可以拒绝">
                审核有结果时提醒我
              </Switch>
              <Switch isOn={false} onChange={() => undefined} disabled>
                公开我的姓名
              </Switch>
              <Checkbox isOn={agrees} onChange={setAgrees}>
                作品是我原创的，我同意参赛条款
              </Checkbox>
              <Checkbox isOn={false} onChange={() => undefined}>
                有未满 14 岁的作者
              </Checkbox>
            </View>
          </FormSection>
        </Card>
      </View>
    </Section>
  )
}
