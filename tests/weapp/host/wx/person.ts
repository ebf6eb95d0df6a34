import { answer, type Callbacks } from './answer'

/** What WeChat asks of the person: each yes is given at once, unless the test has said no by `phone.refuse(scope)`. */
export function personApi(refused: Set<string>) {
  const consent =
    (api: string, result: object = {}) =>
    (options?: Callbacks) =>
      answer(api, options, () => {
        if (refused.has(api)) throw new Error('auth deny')
        return result
      })
  return {
    requirePrivacyAuthorize: consent('requirePrivacyAuthorize'),
    getPrivacySetting: consent('getPrivacySetting', {
      needAuthorization: false,
      privacyContractName: '《用户隐私保护指引》',
    }),
    openPrivacyContract: consent('openPrivacyContract'),
    onNeedPrivacyAuthorization() {},
    login: consent('login', { code: 'code-of-a-test' }),
    checkSession: consent('checkSession'),
    authorize: consent('authorize'),
    getSetting: consent('getSetting', { authSetting: {} }),
    openSetting: consent('openSetting', { authSetting: {} }),
    requestSubscribeMessage: (options: Callbacks & { tmplIds: string[] }) =>
      consent(
        'requestSubscribeMessage',
        Object.fromEntries(options.tmplIds.map((id) => [id, 'accept'])),
      )(options),
    setClipboardData: consent('setClipboardData'),
    getClipboardData: consent('getClipboardData', { data: '' }),
    saveImageToPhotosAlbum: consent('saveImageToPhotosAlbum'),
    previewImage: consent('previewImage'),
    previewMedia: consent('previewMedia'),
    makePhoneCall: consent('makePhoneCall'),
    vibrateShort: consent('vibrateShort'),
    vibrateLong: consent('vibrateLong'),
    setKeepScreenOn: consent('setKeepScreenOn'),
    showShareMenu: consent('showShareMenu'),
    hideShareMenu: consent('hideShareMenu'),
    updateShareMenu: consent('updateShareMenu'),
    hideKeyboard: consent('hideKeyboard'),
    reportEvent() {},
  }
}
