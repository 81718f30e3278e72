// The patient's exact words in their language, and beside them the same words in the staff's. Translates nothing itself.
import type { LanguageEntry } from '#core/languages';
import type { WeighedFlag } from '#core/readiness/evaluate';
import type { PatientWords } from '../../i18n/words';
import { useKiosk } from '../../visit/kiosk-context';
import { exactWords } from './flag-words';
import { languageEntry } from './languages';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';

export function ExactWordsPanel({ flag }: { readonly flag: WeighedFlag }): React.JSX.Element | null {
  const { mirror, language } = useDesk();
  const { ofPatient, visit } = useReview();
  const isOther = visit.language !== language.code;
  return (
    <div className="exact-words">
      {isOther && ofPatient && (
        <Words flag={flag} t={ofPatient.patient} entry={languageEntry(visit.language)} />
      )}
      <Words flag={flag} t={mirror} entry={language} />
    </div>
  );
}

function Words({
  flag,
  t,
  entry,
}: {
  readonly flag: WeighedFlag;
  readonly t: PatientWords;
  readonly entry: LanguageEntry;
}): React.JSX.Element | null {
  const desk = useDesk();
  const words = exactWords(flag, t, useKiosk().store.settings.intake);
  if (!words) return null;
  // The patient's side holds nothing but the patient's words; what is what is said once, in the staff's mirror beside it.
  const label = (text: string): React.JSX.Element | false =>
    entry.code === desk.language.code && <span className="exact-label">{text} </span>;
  return (
    <div lang={entry.code} dir={entry.dir} className="exact-side">
      {words.saw && (
        <p>
          {label(desk.t('review.patientSaw'))}
          {words.saw}
        </p>
      )}
      {words.chose.map((chosen, turn) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two tries may be the same words; their order is their identity.
        <p key={turn}>
          {label(desk.t('review.patientChose'))}
          <strong>{chosen}</strong>
        </p>
      ))}
    </div>
  );
}
