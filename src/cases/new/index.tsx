import { View } from '@tarojs/components'

export default function NewCasePage() {
  return <View>提诉求</View>
}
