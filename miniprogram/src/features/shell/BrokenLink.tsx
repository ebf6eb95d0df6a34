import Taro from '@tarojs/taro'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'

/** A page that was opened without what it is about: nothing will come, so it says so and leads home. */
export function BrokenLink({ title }: { readonly title: string }) {
  return (
    <PageFrame title={title}>
      <StateView
        icon="search"
        title="链接不完整"
        action={<Button onPress={() => void Taro.switchTab({ url: '/pages/home/index' })}>到首页看看</Button>}
      >
        请让发给你的人重新分享一次，或者从首页进入。
      </StateView>
    </PageFrame>
  )
}
