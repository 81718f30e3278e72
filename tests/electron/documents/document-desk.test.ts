import { describe, expect, it } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { pageSettings } from '#core/config/page-settings';
import type { DocumentOrder } from '#core/contract/messages';
import { createDocumentDesk } from '../../../electron/documents/document-desk';

const order: DocumentOrder = {
  kind: 'content',
  language: { code: 'ar', nativeName: 'العربية', dir: 'rtl' },
  settings: pageSettings(EVALUATION_CONFIG, { known: [], reviews: {} }, null),
};
const nothing = { ok: false, failure: { code: 'no-document' } };

describe('the desk of the one document on its way to paper', () => {
  it('gives the order to the page that draws it, and hears from it how many sheets it takes', async () => {
    const desk = createDocumentDesk();
    const sheets = desk.put(order);
    expect(await desk.handlers['document:open']({})).toEqual({ ok: true, value: order });
    expect(await desk.handlers['document:ready']({ sheets: 24 })).toEqual({ ok: true, value: {} });
    expect(await sheets).toBe(24);
  });

  it('is empty before and after: nothing is drawn that nobody has ordered', async () => {
    const desk = createDocumentDesk();
    expect(await desk.handlers['document:open']({})).toEqual(nothing);
    void desk.put(order);
    desk.clear();
    expect(await desk.handlers['document:open']({})).toEqual(nothing);
    expect(await desk.handlers['document:ready']({ sheets: 24 })).toEqual(nothing);
  });
});
