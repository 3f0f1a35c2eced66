import { tell } from './told.js'

tell(performance.now())
