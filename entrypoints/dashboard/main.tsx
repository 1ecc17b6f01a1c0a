import { render } from 'preact';

render(<p>Zhibi</p>, document.getElementById('app') as HTMLElement);
