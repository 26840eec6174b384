import '@testing-library/jest-dom'
import { resetTaro } from './taro'

afterEach(resetTaro)
