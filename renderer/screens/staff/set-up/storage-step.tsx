// Whether the disk keeps what it is given: tried by the trusted side as soon as the step stands.
import { RotateCw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Press } from '../../../components/press';
import { useDesk } from '../staff-desk';
import { ResultLine } from './result-line';
import type { StepProps } from './step-props';
import type { StorageTest } from './use-assistant';

export function StorageStep({ frame, assistant: { testStorage } }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const [told, setTold] = useState<StorageTest | 'failed' | null>(null);
  const test = useCallback(() => void testStorage().then((done) => setTold(done ?? 'failed')), [testStorage]);
  useEffect(test, [test]);
  const works = told !== null && told !== 'failed' && told.progress.tests.storage?.works === true;
  return frame(
    <>
      {told !== null && (
        <ResultLine works={works} words={works ? t('assistant.storageGood') : t('assistant.storageBad')} />
      )}
      {told !== null && told !== 'failed' && (
        <dl className="storage-facts">
          <dt>{t('status.keys')}</dt>
          <dd>{t(`status.keysKinds.${told.keys}`)}</dd>
          {told.freeGigabytes !== null && (
            <>
              <dt>{t('status.freeSpace')}</dt>
              <dd>{t('status.gigabytes', { count: told.freeGigabytes })}</dd>
            </>
          )}
        </dl>
      )}
      <div className="assistant-answers">
        <Press action="storage:again" onPress={test}>
          <RotateCw aria-hidden />
          {t('assistant.again')}
        </Press>
      </div>
    </>,
  );
}
