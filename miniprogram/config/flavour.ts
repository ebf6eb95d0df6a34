/**
 * One source, three outputs. The preview (persona switcher, demo clock, component gallery) exists in one of
 * them only: an h5 build asked for with JINGYING_PREVIEW=1.
 */
const isWeb = process.env.TARO_ENV === 'h5'

export const showsPreview = isWeb && process.env.JINGYING_PREVIEW === '1'

export const outputFolder = isWeb ? (showsPreview ? 'dist/h5' : 'dist/public') : 'dist/weapp'
