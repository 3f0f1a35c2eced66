// Runs before the page is painted: what the reader chose last, else what the system says.
import { recall } from './remember.ts'

const chosen = recall('contact-theme')
const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
document.documentElement.dataset.theme = dark ? 'dark' : 'light'
