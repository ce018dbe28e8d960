import { render } from 'preact'
render(<p>parts</p>, document.querySelector('#app')!)
