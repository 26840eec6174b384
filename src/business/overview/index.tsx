import { View } from '@tarojs/components'

export default function BusinessPage() {
  return <View>办企业</View>
}
