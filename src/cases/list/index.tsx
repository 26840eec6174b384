import { View } from '@tarojs/components'

export default function CasesPage() {
  return <View>我的诉求</View>
}
