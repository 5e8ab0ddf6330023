import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Scheme } from '@shared/host/preferences';
import { App } from './app/App';
import { reportFailures } from './app/failures';
import { stopHeldEnter } from './keys/held-enter';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const said = new URLSearchParams(location.search);
const language = said.get('language');
if (!language) throw new Error('the page has no language');
stopHeldEnter();
reportFailures();
createRoot(root).render(
  <StrictMode>
    <App
      hash={location.hash.slice(1)}
      language={language}
      scheme={Scheme.safeParse(said.get('scheme')).data ?? 'system'}
      stopped={said.has('stopped')}
    />
  </StrictMode>,
);
