import Taro from '@tarojs/taro'

/**
 * WeChat's own question, asked within a tap: of these templates, those that the person agreed to. Nothing where they
 * said no, or switched such messages off altogether.
 */
export const askToNotify = async (templateIds: readonly string[]): Promise<readonly string[]> => {
  try {
    const answer = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    return templateIds.filter((templateId) => (answer as Record<string, unknown>)[templateId] === 'accept')
  } catch {
    return []
  }
}
