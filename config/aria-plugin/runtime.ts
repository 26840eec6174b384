import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './attributes.json'

// The runtime numbers the props of a component in the order of this list, and so do the templates: both merge the same one.
mergeInternalComponents(attributes)
