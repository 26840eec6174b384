import { View } from '@tarojs/components'

export default function BookingPage() {
  return <View>预约凭证</View>
}
