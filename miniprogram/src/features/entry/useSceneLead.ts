import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { contestAddress, contestPage } from '@/features/contest/addresses'
import { readScene, sceneOfLink } from './scene'

/** A QR code may open the home page with what it means in its scene: from here it leads there. */
export const useSceneLead = (): void => {
  const { params } = useRouter()
  const text = params.scene ?? sceneOfLink(params.q)
  useEffect(() => {
    const scene = readScene(text)
    if (scene.kind === 'nothing') return
    const url =
      scene.kind === 'contest'
        ? contestAddress(scene.contestId)
        : contestPage('entry', { scene: scene.kind === 'entry' ? `e=${scene.entryId}` : scene.number })
    void Taro.navigateTo({ url })
  }, [text])
}
