import { View } from '@tarojs/components'

export default function MarketDaysPage() {
  return <View>集市日程</View>
}
