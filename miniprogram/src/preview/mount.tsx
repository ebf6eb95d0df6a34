import { createRoot } from 'react-dom/client'
import { Switcher } from './Switcher'

// A tree of its own beside the app's: nothing of the app knows that it is there.
const place = document.createElement('div')
document.body.appendChild(place)
createRoot(place).render(<Switcher />)
