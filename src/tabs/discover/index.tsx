import { View } from '@tarojs/components'

export default function Discover() {
  return <View>发现</View>
}
