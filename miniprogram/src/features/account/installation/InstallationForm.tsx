import { View } from '@tarojs/components'
import { useState } from 'react'
import { contestLimits } from '#shared/model/contest'
import { bodyKinds, codeLinkPattern } from '#shared/model/installation'
import { isGuarded } from '#shared/rules/bodyKind'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Switch } from '@/components/form/Toggles'
import { Notice } from '@/components/notice/Notice'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import { bodyWords } from './bodyWords'
import { ContactFields } from './ContactFields'
import '../my-data.css'

type Opened = Output<'account', 'openInstallation'>['installation']

const kinds = bodyKinds.map((kind) => ({ key: kind, label: bodyWords[kind] }))

/** Saved as a whole, by a press: it holds for every contest, and half of it would hold as well. */
export function InstallationForm({ installation }: { readonly installation: Opened }) {
  const { version, ...stated } = installation
  const [draft, setDraft] = useState(stated)
  const { act, isSending, refusal } = useDeed('account', 'saveInstallation', () => {
    showToast('已经保存，对所有赛事生效', 'good')
    readAgain('account', 'openInstallation', 'aboutInstallation')
    readAgain('contest', 'checkLaunch')
  })
  const change = (patch: Partial<typeof stated>) => setDraft((before) => ({ ...before, ...patch }))
  const isSame = JSON.stringify(draft) === JSON.stringify(stated)
  const isTooLong = [draft.operator, draft.filingNumber].some((text) => text.length > contestLimits.line)
  const isNoLink = !codeLinkPattern.test(draft.codeLink ?? '')
  return (
    <>
      <FormSection title="谁在运营" note="写进用户协议、隐私保护指引和赛事页，所有人看得到。">
        <TextField
          label="运营者名称"
          hint="与小程序认证的主体一致"
          isRequired
          value={draft.operator}
          maxCharacters={contestLimits.line}
          onChange={(operator) => change({ operator })}
        />
        <SelectField
          label="机构的性质"
          isRequired
          choices={kinds}
          chosen={draft.bodyKind ?? undefined}
          onChoose={(bodyKind) => change({ bodyKind })}
        />
        {isGuarded(draft.bodyKind) && (
          <Notice tone="warning" title="这类机构有几件事不能做">
            依据国办函〔2026〕12号（请找到原文核对）：不得把点赞、投票、转发用于考核评比，不得强制打卡或积分排名。这些数只作统计，用来计分或给单位排名会被拒绝，并说明原因。
          </Notice>
        )}
      </FormSection>
      <FormSection title="备案与隐私">
        <TextField
          label="小程序备案号"
          value={draft.filingNumber}
          maxCharacters={contestLimits.line}
          onChange={(filingNumber) => change({ filingNumber })}
        />
        <TextField
          label="扫码网址"
          hint="在微信公众平台登记的“扫普通链接二维码打开小程序”前缀，以 https:// 开头，以 / 结尾；作品海报上的二维码用它"
          {...(isNoLink ? { error: '要以 https:// 开头，以 / 结尾' } : {})}
          value={draft.codeLink ?? ''}
          maxCharacters={contestLimits.line}
          onChange={(codeLink) => change({ codeLink: codeLink.trim() })}
        />
        <Switch
          isOn={draft.privacyGuideDeclared}
          note="在微信公众平台“用户隐私保护指引”里声明并通过后再打开"
          onChange={(privacyGuideDeclared) => change({ privacyGuideDeclared })}
        >
          已经声明隐私保护指引
        </Switch>
      </FormSection>
      <ContactFields contact={draft.contact} onChange={(contact) => change({ contact })} />
      <RefusalNotice of={refusal} />
      <View className="my-data-act">
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          disabled={isSame || isTooLong || isNoLink}
          onPress={() => void act({ baseVersion: version, patch: draft })}
        >
          保存
        </Button>
      </View>
    </>
  )
}
