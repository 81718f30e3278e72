// The clinic's name, key by key: a keyboard of our own, because the system's is a way out of the kiosk.
import { ArrowBigUp, Delete, Space } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import { ScreenHeading } from '../screen-heading';
import { useDesk } from '../staff-desk';
import { beginsWord, DIGITS, PAGES, type Page, SIGNS, shaped } from './name-keys';
import '../unlock-screen.css';
import '../manage/phone-entry.css';
import './name-entry.css';

/** As long as the clinic config takes (core/config/clinic-config.ts). */
const LONGEST = 60;

export interface NameEntryProps {
  readonly now: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

export function NameEntry({ now, onSave, onCancel }: NameEntryProps): React.JSX.Element {
  const { t } = useDesk();
  const [name, setName] = useState(now);
  const [isMissing, setMissing] = useState(false);
  const change = (next: string): void => {
    setMissing(false);
    setName([...next].slice(0, LONGEST).join(''));
  };
  const save = (): void => {
    const written = name.trim();
    setMissing(written === '');
    if (written !== '') onSave(written);
  };
  return (
    <main className="unlock name-entry">
      <ScreenHeading>{t('assistant.clinicName')}</ScreenHeading>
      <p className="name-shown" role="status" dir="auto">
        {name}
        <span className="name-caret" aria-hidden />
      </p>
      <p className="phone-wrong" role="alert">
        {isMissing && t('assistant.nameMissing')}
      </p>
      <Keys
        key={String(beginsWord(name))}
        beginsCapital={beginsWord(name)}
        onKey={(key) => change(name + key)}
        onErase={() => change([...name].slice(0, -1).join(''))}
      />
      <div className="phone-ends">
        <Press action="name:save" look="main" onPress={save}>
          {t('manage.save')}
        </Press>
        <Press action="cancel" onPress={onCancel}>
          {t('manage.cancel')}
        </Press>
      </div>
    </main>
  );
}

function Keys({
  beginsCapital,
  onKey,
  onErase,
}: {
  readonly beginsCapital: boolean;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
}): React.JSX.Element {
  const { t } = useDesk();
  const [page, setPage] = useState<Page>('plain');
  const [isCapital, setCapital] = useState(beginsCapital);
  const sign = (key: string): React.JSX.Element => (
    <Press key={key} action={`key:${key}`} onPress={() => onKey(key)}>
      {key}
    </Press>
  );
  return (
    <div className="name-keys" dir="ltr">
      <div className="name-row">{DIGITS.map(sign)}</div>
      {PAGES[page].map((row) => (
        <div key={row[0]} className="name-row">
          {row.map((letter) => sign(shaped(letter, isCapital)))}
        </div>
      ))}
      <div className="name-row">
        <Press
          action="key:capitals"
          label={t('assistant.capitals')}
          pressed={isCapital}
          onPress={() => setCapital(!isCapital)}
        >
          <ArrowBigUp aria-hidden />
        </Press>
        <Press
          action="key:more"
          label={t('assistant.moreLetters')}
          pressed={page === 'more'}
          onPress={() => setPage(page === 'more' ? 'plain' : 'more')}
        >
          {page === 'more' ? 'abc' : 'éñü'}
        </Press>
        {SIGNS.map(sign)}
        <Press action="key:space" className="name-space" label={t('manage.space')} onPress={() => onKey(' ')}>
          <Space aria-hidden />
        </Press>
        <Press action="erase" label={t('unlock.erase')} onPress={onErase}>
          <Delete aria-hidden />
        </Press>
      </div>
    </div>
  );
}
