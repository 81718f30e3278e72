// What is carried to and from the folder for IT: the last answer of each press, in words. Nothing is taken over unseen.
import { useState } from 'react';
import type { Output, RefusalOf } from '#core/contract/messages';
import { useKiosk } from '../../../visit/kiosk-context';
import { isolated } from '../languages';
import { useDesk, useSession } from '../staff-desk';
import type { ToldWords } from './told';

/** A file that was looked into. */
export type SettingsFile = Output<'staff:read-settings'> & { readonly file: string };

export interface Transfer {
  readonly told: ToldWords | null;
  /** Null until somebody looks for them. */
  readonly files: readonly string[] | null;
  readonly shown: SettingsFile | null;
  readonly save: (what: 'report' | 'settings') => void;
  readonly find: () => void;
  readonly show: (file: string) => void;
  readonly use: (file: SettingsFile) => void;
  /** Back from a file to the list. */
  readonly close: () => void;
}

type Refused = RefusalOf<'staff:use-settings'> | RefusalOf<'staff:save-report'>;

export function useTransfer(): Transfer {
  const { bridge } = useKiosk();
  const { t } = useDesk();
  const { locked } = useSession();
  const [told, setTold] = useState<ToldWords | null>(null);
  const [files, setFiles] = useState<readonly string[] | null>(null);
  const [shown, setShown] = useState<SettingsFile | null>(null);
  const refused = ({ code }: Refused, isSaving: boolean): void => {
    if (code === 'locked') {
      locked();
      return;
    }
    const failed = isSaving ? 'documents.saveFailed' : 'transfer.unread';
    const others = code === 'storage' ? 'manage.notSaved' : 'problem.failed';
    const words = code === 'no-folder' ? 'documents.noFolder' : code === 'folder-failed' ? failed : others;
    setTold({ look: 'bad', words: t(words) });
  };
  const find = (): void =>
    void bridge.call('staff:settings-files', {}).then((answer) => {
      setFiles(answer.ok ? answer.value.files : null);
      if (answer.ok) setTold(null);
      else refused(answer.failure, false);
    });
  return {
    told,
    files,
    shown,
    find,
    save: (what) =>
      void bridge.call(`staff:save-${what}`, {}).then((answer) => {
        if (!answer.ok) return refused(answer.failure, true);
        const words = t('transfer.saved', { file: isolated(answer.value.file) });
        setTold({ look: 'good', words });
      }),
    show: (file) =>
      void bridge.call('staff:read-settings', { file }).then((answer) => {
        if (!answer.ok) return refused(answer.failure, false);
        setTold(null);
        setShown({ ...answer.value, file });
      }),
    use: ({ file, stamp }) =>
      void bridge.call('staff:use-settings', { file, stamp }).then((answer) => {
        setShown(null);
        if (!answer.ok) return refused(answer.failure, false);
        setTold({ look: 'good', words: t('manage.saved') });
      }),
    close: () => {
      setShown(null);
      setTold(null);
    },
  };
}
