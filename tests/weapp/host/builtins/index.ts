import type { glassEasel } from '../glassEasel'
import { type BuiltIn, type BuiltInHost, defineBuiltIn } from './builtIn'
import { checkbox, checkboxGroup, radio, radioGroup, switchControl } from './choice'
import { button, form, label, navigator, swallowTapsOnDisabledButtons } from './form'
import { canvas, image, richTextView, video } from './media'
import { picker, slider } from './pick'
import { scrollView, swiper } from './scroll'
import { input, textarea } from './text'

/** Boxes: they show what is in them, and their own behaviour (a map, a camera) is not imitated. */
const boxes = [
  'view',
  'text',
  'cover-view',
  'cover-image',
  'swiper-item',
  'icon',
  'progress',
  'movable-area',
  'movable-view',
  'picker-view',
  'picker-view-column',
  'root-portal',
  'match-media',
  'page-meta',
  'page-container',
  'navigation-bar',
  'share-element',
  'sticky-header',
  'sticky-section',
  'grid-view',
  'list-view',
  'keyboard-accessory',
  'web-view',
  'map',
  'camera',
  'live-player',
  'live-pusher',
  'audio',
  'ad',
  'official-account',
  'open-data',
  'editor',
  'slot-view',
]

const special: Record<string, BuiltIn> = {
  button,
  canvas,
  checkbox,
  'checkbox-group': checkboxGroup,
  form,
  image,
  input,
  label,
  navigator,
  picker,
  radio,
  'radio-group': radioGroup,
  'rich-text': richTextView,
  'scroll-view': scrollView,
  slider,
  swiper,
  switch: switchControl,
  textarea,
  video,
}

export function defineBuiltIns(space: glassEasel.ComponentSpace, host: BuiltInHost): void {
  swallowTapsOnDisabledButtons()
  for (const tag of boxes) defineBuiltIn(space, host, tag, {})
  for (const [tag, builtIn] of Object.entries(special)) defineBuiltIn(space, host, tag, builtIn)
}
