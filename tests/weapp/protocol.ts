/** What travels between the test (Node) and the host (a jsdom window or a Chromium page). All of it is JSON. */

/** The output of a build, made ready for a host: scripts with browser-only names fenced, wxml compiled, wxss turned into css. */
export interface AppImage {
  /** path without extension → script */
  scripts: Record<string, string>
  /** path without extension → parsed json (app.json is `app`) */
  configs: Record<string, Record<string, unknown>>
  /** path without extension → css, and the scope that a component's classes are written with */
  styles: Record<string, { css: string; scope?: string | undefined }>
  /** one script that evaluates to every compiled template by path */
  templates: string
}

export interface LaunchSettings {
  /** what `wx.getLaunchOptionsSync` tells: how the person came here; 1154 is the single page shown in Moments */
  scene: number
  storage: Record<string, unknown>
  network: NetworkType
  window: { width: number; height: number }
  /** milliseconds by which the phone's clock is ahead of this machine's */
  clockAhead: number
  /** jsdom lays nothing out and plays nothing: there the built-in components act as if images loaded and videos played */
  pretendMedia: boolean
}

export type NetworkType = 'wifi' | '4g' | 'none'

/** What went wrong inside the mini-program. Any of these fails the test when the phone is next used. */
export interface Problem {
  kind: 'browser-only name' | 'uncaught error' | 'console.error' | 'unhandled rejection' | 'framework error'
  message: string
}

/** One `setData` of a page or of a component on it: what the logic layer sends to the view layer of a real phone. */
export interface SetDataCall {
  page: string
  component: string
  bytes: number
  paths: number
}

/** Everything a person was shown outside the page: toasts, modals, loading, action sheets. */
export interface Notice {
  kind: 'toast' | 'modal' | 'loading' | 'actionSheet'
  title: string
  content?: string
  items?: string[]
}

/** How a test names something on the screen: its words, or a CSS selector. */
export type Target = string | { css: string; nth?: number } | { text: string; nth?: number }

export interface Spot {
  x: number
  y: number
}

/** A file that the person picks when the mini-program asks for media or files. */
export interface PickedFile {
  name: string
  base64: string
  durationSeconds?: number
  width?: number
  height?: number
  /** The picture that WeChat makes of a film. */
  stillBase64?: string
}

/** A document that was opened in WeChat's own reader. */
export interface OpenedDocument {
  name: string
  fileType?: string
  base64: string
}

/** What was drawn on a canvas that is on no page, as far as a test can read it. */
export interface Drawing {
  width: number
  height: number
  words: string[]
  squares: number
  /** The addresses of pictures. */
  pictures: string[]
}

/** Questions that the host asks of the test's side, where the network is. */
export interface CloudBridge {
  callFunction(name: string, data: unknown): Promise<unknown>
  uploadFile(
    cloudPath: string,
    base64: string,
    progressId: number,
    progress?: UploadProgress,
  ): Promise<{ fileID: string }>
  getTempFileURL(fileIds: string[]): Promise<{ fileID: string; tempFileURL: string; status: number }[]>
}

export type UploadProgress = (sent: number, total: number) => void
