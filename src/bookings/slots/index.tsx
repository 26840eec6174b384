import { View } from '@tarojs/components'

export default function SlotsPage() {
  return <View>选时间</View>
}
