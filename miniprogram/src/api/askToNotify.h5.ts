import Taro from '@tarojs/taro'

/** WeChat asks this by itself; the preview asks the same in a dialog, and sends into an outbox. */
export const askToNotify = async (templateIds: readonly string[]): Promise<readonly string[]> => {
  const { confirm } = await Taro.showModal({
    title: '接收微信通知？',
    content: '这里是预览：在微信里由微信来问。同意后，通知会写进本地云的 messages 集合。',
    confirmText: '允许',
    cancelText: '取消',
  })
  return confirm ? templateIds : []
}
