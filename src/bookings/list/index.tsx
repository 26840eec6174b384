import { View } from '@tarojs/components'

export default function BookingsPage() {
  return <View>我的预约</View>
}
