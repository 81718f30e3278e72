import type { Documents } from '../documents/documents';
import type { StaffSession } from '../staff/staff-session';
import type { VisitService } from '../visits/visit-service';

export interface QuietDeps {
  readonly visits: Pick<VisitService, 'resumable'>;
  readonly session: Pick<StaffSession, 'isOpen'>;
  readonly documents: Pick<Documents, 'contentsId'>;
}

/** Whether nobody is at the kiosk: no visit that could go on, no one of the staff, nothing being printed or saved. */
export const quietWatch =
  ({ visits, session, documents }: QuietDeps): (() => Promise<boolean>) =>
  async () =>
    (await visits.resumable()) === null && !session.isOpen() && documents.contentsId() === null;
