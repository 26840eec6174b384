import { View } from '@tarojs/components'

export default function SignInPage() {
  return <View>登录</View>
}
