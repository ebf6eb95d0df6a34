import type { Commands } from '../host/commands'
import type { AppImage, CloudBridge, LaunchSettings, Target } from '../protocol'

/** The window that a phone's host runs in. */
export interface Glass {
  run<Name extends keyof Commands>(
    name: Name,
    ...args: Parameters<Commands[Name]>
  ): Promise<ReturnType<Commands[Name]>>
  tap(target: Target): Promise<void>
  type(target: Target, words: string): Promise<void>
  close(): Promise<void>
}

export type OpenGlass = (image: AppImage, settings: LaunchSettings, bridge: CloudBridge) => Promise<Glass>
