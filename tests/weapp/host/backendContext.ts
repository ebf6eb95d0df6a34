import { glassEasel } from './glassEasel'

/** The framework's way to the document. One for each document: a second would hear every tap again. */
export function backendContext(): glassEasel.CurrentWindowBackendContext {
  const context = new glassEasel.CurrentWindowBackendContext()
  context.onEvent((target, type, detail, options) => {
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  // Tags are called `wx-…` in the document, as in WeChat: a wxml `<button>` or `<input>` is no button or input of html.
  const make = {
    createElement: (tag: string) => document.createElement(`wx-${tag}`),
    createTextNode: (words: string) => document.createTextNode(words),
    createDocumentFragment: () => document.createDocumentFragment(),
  }
  return Object.assign(context, { document: make })
}
