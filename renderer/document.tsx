import './styles/fonts.css';
import './styles/whole-faces.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/pictures.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bridge } from './bridge';
import { Words } from './i18n/words';
import { DocumentPage } from './screens/documents/document-page';

/** Builds the hidden page of a document: asks the trusted side what to draw, draws it, and says when it stands. */
async function start(): Promise<void> {
  const trusted = bridge();
  const order = await trusted.call('document:open', {});
  if (!order.ok) throw new Error(`document:open was refused: ${order.failure.code}`);
  const words = new Words(order.value.settings);
  const container = document.getElementById('root');
  if (!container) throw new Error('document.html has no #root');
  createRoot(container).render(
    <StrictMode>
      <DocumentPage
        order={order.value}
        words={words}
        onDrawn={(sheets) => void trusted.call('document:ready', { sheets })}
      />
    </StrictMode>,
  );
}

void start();
