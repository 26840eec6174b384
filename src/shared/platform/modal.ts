/** Props of a sheet's panel on the phone, where WeChat keeps no focus of its own. */
export const useModal = (_onClose: () => void) => (title: string) => ({ 'aria-role': 'dialog', 'aria-label': title })
