import type { DocumentOrder } from '#core/contract/messages';
import type { PrintFailure } from './documents';
import type { SaveFailure } from './saver';

/** What the log is told of a document: its kind and who asked. Never whose visit it is about. */
export type DocumentNote =
  | {
      readonly event: 'document-printed' | 'document-saved';
      readonly staff: string;
      readonly document: DocumentOrder['kind'];
      /** 'staff': of what is written for them. */
      readonly language: string;
      readonly pages: number;
    }
  | {
      readonly event: 'document-not-printed' | 'document-not-saved';
      readonly staff: string;
      readonly document: DocumentOrder['kind'];
      readonly why: PrintFailure | SaveFailure;
    };
