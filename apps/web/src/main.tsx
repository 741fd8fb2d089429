import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './styles/index.scss';
import './styles/tokens.css';
import './styles/page.css';
import './styles/parts.css';
import './styles/header.css';
import './styles/around.css';
import './styles/forms.css';
import './styles/cases.css';
import './styles/areas.css';
import './styles/program.css';
import './styles/calendar.css';
import './styles/security.css';

// Only where the pages are built: in development they change with each save.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
