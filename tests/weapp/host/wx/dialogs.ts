import type { Notice } from '../../protocol'
import { ApiFailure, answer, type Callbacks } from './answer'

interface ModalOptions extends Callbacks {
  title?: string
  content?: string
  showCancel?: boolean
  confirmText?: string
  cancelText?: string
}

interface Open {
  notice: Notice
  confirmText: string
  cancelText: string
  choose(words: string): void
}

/** WeChat's own dialogs: they lie over the page and are no part of it, so a test reads and answers them by `phone.notices` and `phone.answer`. */
export function dialogsApi() {
  const notices: Notice[] = []
  const open: Open[] = []
  const note = (notice: Notice) => void notices.push(notice)

  const ask = <T extends object>(
    api: string,
    options: Callbacks,
    dialog: Omit<Open, 'choose'>,
    result: (words: string) => T,
  ) => {
    note(dialog.notice)
    return answer(
      api,
      options,
      () =>
        new Promise<T>((resolve, reject) => {
          const question: Open = {
            ...dialog,
            choose(words) {
              open.splice(open.indexOf(question), 1)
              try {
                resolve(result(words))
              } catch (error) {
                reject(error)
              }
            },
          }
          open.push(question)
        }),
    )
  }

  return {
    notices,
    /** Presses a button of the dialog that lies on top. */
    press(words: string): void {
      const top = open.at(-1)
      if (!top) throw new Error(`No dialog is open, so "${words}" cannot be pressed`)
      const buttons = [top.confirmText, top.cancelText, ...(top.notice.items ?? [])].filter(Boolean)
      if (!buttons.includes(words))
        throw new Error(`The dialog "${top.notice.title}" has no "${words}"; it has ${buttons.join(', ')}`)
      top.choose(words)
    },
    dialog: () => open.at(-1)?.notice ?? null,
    api: {
      showToast: (options: Callbacks & { title: string }) =>
        answer('showToast', options, () => note({ kind: 'toast', title: options.title })),
      hideToast: (options?: Callbacks) => answer('hideToast', options, () => ({})),
      showLoading: (options: Callbacks & { title: string }) =>
        answer('showLoading', options, () => note({ kind: 'loading', title: options.title })),
      hideLoading: (options?: Callbacks) => answer('hideLoading', options, () => ({})),
      showModal(options: ModalOptions) {
        const confirmText = options.confirmText ?? '确定'
        const cancelText = options.showCancel === false ? '' : (options.cancelText ?? '取消')
        const notice: Notice = { kind: 'modal', title: options.title ?? '', content: options.content ?? '' }
        return ask('showModal', options, { notice, confirmText, cancelText }, (words) => ({
          confirm: words === confirmText,
          cancel: words !== confirmText,
          content: null,
        }))
      },
      showActionSheet(options: Callbacks & { itemList: string[] }) {
        const notice: Notice = { kind: 'actionSheet', title: '', items: options.itemList }
        return ask('showActionSheet', options, { notice, confirmText: '', cancelText: '取消' }, (words) => {
          if (words === '取消') throw new ApiFailure('showActionSheet', 'cancel')
          return { tapIndex: options.itemList.indexOf(words) }
        })
      },
    },
  }
}
