// Which sections, title and foot note each kind of document has. A new kind is one more case here.
import type { DocumentOrder } from '#core/contract/messages';
import type { Words } from '../../i18n/words';
import { languageEntry } from '../staff/languages';
import { contentSections } from './content-document';
import { recordDocument } from './record-document';
import type { Section, SheetsProps } from './sheets';
import { takeHomeDocument } from './take-home-document';
import { testPage } from './test-page';

export interface DrawnDocument {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly note: SheetsProps['note'];
}

/** The words it needs must have been loaded. */
export function drawnDocument(order: DocumentOrder, words: Words): DrawnDocument {
  const { settings } = order;
  switch (order.kind) {
    case 'content': {
      const t = words.patient(order.language.code);
      const note = { words: t('document.mark') };
      return { title: t('document.title'), sections: contentSections(settings, t), note };
    }
    case 'take-home': {
      const t = words.patient(order.language.code);
      const paper = { settings, t };
      return { title: t('takeHome.title'), sections: takeHomeDocument(paper), note: { words: '' } };
    }
    case 'record':
      return recordDrawn(order, words);
    case 'test': {
      const title = words.staff(settings.staffLanguage)('assistant.testPage');
      return { title, sections: testPage(title, settings, words), note: { words: '' } };
    }
  }
}

function recordDrawn(
  { record, settings }: Extract<DocumentOrder, { kind: 'record' }>,
  words: Words,
): DrawnDocument {
  const staff = languageEntry(settings.staffLanguage);
  const own = record.visit.language;
  const t = words.staff(staff.code);
  const desk = { language: staff, t, mirror: words.patient(staff.code) };
  const isOther = own !== staff.code && words.has(own);
  const patient = isOther ? { t: words.patient(own), language: languageEntry(own) } : null;
  return {
    title: t('record.title'),
    sections: recordDocument({ record, settings, desk, patient }),
    note: { words: t('notice'), always: true },
  };
}
