import { View } from '@tarojs/components'

export default function Services() {
  return <View>办事</View>
}
