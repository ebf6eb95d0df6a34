/** What a browser needs while something covers the page; WeChat's overlays catch touches by themselves. */
export const useModal = (_isOpen: boolean, _onClose: () => void): void => undefined
