import { TabBar } from '@/features/shell/TabBar'
import './index.css'

export default TabBar
