import { stageOf } from '../brush/stage'
import { paintings } from './index'

// What runs inside the browser: one canvas, and a call that paints a second of a scene on it.

export interface ShotRequest {
  scene: string
  w: number
  h: number
  t: number
  /** JPEG quality, 0 … 1. */
  quality: number
}

declare global {
  interface Window {
    /** Answers the picture as base64 JPEG. */
    shoot: (shot: ShotRequest) => string
  }
}

const canvas = document.createElement('canvas')

window.shoot = ({ scene, w, h, t, quality }) => {
  const painting = paintings[scene as keyof typeof paintings]
  if (!painting) throw new Error(`nobody has painted ${scene}`)
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w
    canvas.height = h
  }
  const g = canvas.getContext('2d')
  if (!g) throw new Error('this browser has no canvas')
  painting(stageOf(g, w, h, t, scene))
  return canvas.toDataURL('image/jpeg', quality).slice('data:image/jpeg;base64,'.length)
}
