import { View } from '@tarojs/components'

export default function MarketDayPage() {
  return <View>集市</View>
}
