import { buildScreen, screenDir } from './build/screen'

// For a place that hosts web pages. Beside the files goes a config.json; docs/operate/screen.md says what is in it.
buildScreen().then(() => console.log(`大屏已构建到 ${screenDir}`))
