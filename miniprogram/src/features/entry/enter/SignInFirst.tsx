import { StateView } from '@/components/page/StateView'

/** Only in a browser: WeChat knows who is there. */
export function SignInFirst() {
  return (
    <StateView icon="me" title="登录后就能参赛">
      作品会记在你的账号下，换一台设备也找得到。
    </StateView>
  )
}
