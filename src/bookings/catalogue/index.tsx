import { View } from '@tarojs/components'

export default function CataloguePage() {
  return <View>课程与预约</View>
}
