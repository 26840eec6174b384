import Taro from '@tarojs/taro'
import { create } from 'zustand'

const useNetwork = create(() => ({ online: true }))

Taro.onNetworkStatusChange?.(({ isConnected }) => useNetwork.setState({ online: isConnected }))

/** Whether the phone has a connection; true until it says otherwise. */
export const useOnline = () => useNetwork((state) => state.online)
