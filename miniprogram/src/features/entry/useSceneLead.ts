import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { contestAddress, contestPage, resultsPage } from '@/features/contest/addresses'
import { readScene, type Scene, sceneOfLink } from './scene'

/** A QR code may open the home page with what it means in its scene: from here it leads there. */
export const useSceneLead = (): void => {
  const { params } = useRouter()
  const text = params.scene ?? sceneOfLink(params.q)
  useEffect(() => {
    const scene = readScene(text)
    if (scene.kind === 'nothing') return
    const url = addressOf(scene)
    void Taro.navigateTo({ url })
  }, [text])
}

const addressOf = (scene: Exclude<Scene, { kind: 'nothing' }>): string => {
  if (scene.kind === 'contest') return contestAddress(scene.contestId)
  if (scene.kind === 'showcase') return resultsPage('showcase', { contestId: scene.contestId })
  if (scene.kind === 'certificate') return resultsPage('verify', { number: scene.number })
  return contestPage('entry', { scene: scene.kind === 'entry' ? `e=${scene.entryId}` : scene.number })
}
