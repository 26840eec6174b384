import { View } from '@tarojs/components'

export default function Home() {
  return <View>追光邻里</View>
}
