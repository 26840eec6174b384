import { View } from '@tarojs/components'

export default function PlacePage() {
  return <View>地点</View>
}
