import { TabBar } from '@/shell/TabBar'
import './index.css'

export default TabBar
