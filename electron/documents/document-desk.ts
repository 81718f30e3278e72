import type { DocumentOrder } from '#core/contract/messages';
import { ok, refuse } from '#core/result';
import type { Handlers } from '../ipc/answer-call';

type DocumentHandlers = Pick<Handlers, 'document:open' | 'document:ready'>;

/**
 * The one document that is on its way to paper: what its hidden page is to draw, and whether it has drawn it. It must never hold
 * an order longer than its page lives.
 */
export interface DocumentDesk {
  /** Puts down what is to be drawn; gives the number of sheets once the page has drawn it, letters and all. */
  put(order: DocumentOrder): Promise<number>;
  clear(): void;
  readonly handlers: DocumentHandlers;
}

const NO_DOCUMENT = { code: 'no-document' } as const;

export function createDocumentDesk(): DocumentDesk {
  let onDesk: { readonly order: DocumentOrder; readonly drawn: (sheets: number) => void } | null = null;
  return {
    put: (order) =>
      new Promise((drawn) => {
        onDesk = { order, drawn };
      }),
    clear() {
      onDesk = null;
    },
    handlers: {
      async 'document:open'() {
        return onDesk ? ok(onDesk.order) : refuse(NO_DOCUMENT);
      },
      async 'document:ready'({ sheets }) {
        if (!onDesk) return refuse(NO_DOCUMENT);
        onDesk.drawn(sheets);
        return ok({});
      },
    },
  };
}
