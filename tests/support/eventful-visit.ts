// One visit with one of everything that a record can hold, signed off.
import { aVisit, type VisitInTheMaking } from './a-visit';

/** A visit with one of everything that a record can hold; the golden files were made from it. */
export const eventfulVisit = (): VisitInTheMaking =>
  aVisit()
    .inLanguage('es')
    .expects('upper-back-left')
    .tells('lungs', 'allergy')
    .tried('T3', 'wait', 'not-sure')
    .tried('T5', 'lift', 'not-yet')
    .answered('K3', 'talk')
    .answered('K7', 'no')
    .asked('S06-q2')
    .needed('interpreter')
    .skipped('S04')
    .alsoOn('S11', { type: 'not-ready' }, { type: 'carried-on' })
    .closed('handed-over')
    .checkedAloud({ N11: 'no', N8: 're-explained' })
    .nurse({ type: 'helper-noted', helped: true }, { type: 'level-raised', to: 'talk' })
    .clinician(
      ...['T3', 'safety-allergy', 'safety-lungs'].map(
        (flag) => ({ type: 'flag-entered', flag, entry: 'addressed' }) as const,
      ),
    )
    .nurse(
      ...[
        'K3',
        'not-ready',
        'S06-q2',
        'need-interpreter',
        'skipped-S04',
        'draft-language-es',
        'helped',
        'raised',
        'N11',
      ].map((flag) => ({ type: 'flag-entered', flag, entry: 'addressed' }) as const),
      { type: 'outcome-chosen', outcome: 'ready-for-talk' },
      { type: 'signed-off' },
    );
