import { View } from '@tarojs/components'

export default function CasePage() {
  return <View>诉求进展</View>
}
