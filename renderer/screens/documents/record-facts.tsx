// The head of a record: which visit, when, in which language, on which content, how it began and how it ended. Never who.
import type { ReactNode } from 'react';
import { TicketPicture } from '../../illustrations/tickets/ticket-picture';
import { isolated, languageEntry } from '../staff/languages';
import { levelKey, outcomeKey, roleKey, ticketKey } from '../staff/staff-keys';
import { dateAndTime } from '../staff/use-now';
import type { RecordPaper } from './record-paper';
import type { Section } from './sheets';
import { Told } from './told';

export function factsSection(paper: RecordPaper): Section {
  const { record, desk, settings } = paper;
  const { picture, number } = record.visit.ticket;
  return [
    {
      id: 'record',
      node: (
        <div className="record-head">
          <TicketPicture id={picture} />
          <div>
            <h1>{desk.t('record.title')}</h1>
            <p>
              <bdi>{settings.clinic.name}</bdi>
            </p>
            <p>
              {desk.t('record.ticket')} <strong>{`${desk.mirror(ticketKey(picture))} ${number}`}</strong>
            </p>
          </div>
        </div>
      ),
    },
    {
      id: 'record-facts',
      node: (
        <dl className="record-facts">
          {factsOf(paper).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ),
    },
  ];
}

type Fact = readonly [name: string, value: ReactNode];

function factsOf(paper: RecordPaper): readonly Fact[] {
  const { record, desk } = paper;
  const { t } = desk;
  const { visit, readiness } = record;
  const { outcome } = visit.review;
  const { nativeName, code } = languageEntry(visit.language);
  const time = (at: number): string => dateAndTime(at, desk.language.code);
  return [
    [t('record.first'), t(levelKey(readiness.first, 'short'))],
    [t('record.after'), <strong key="after">{t(levelKey(readiness.level, 'label'))}</strong>],
    ...(outcome
      ? [[t('review.outcome'), <strong key="outcome">{t(outcomeKey(outcome))}</strong>] as const]
      : []),
    [t('review.signOff'), <Told key="signed" text={signedBy(paper)} />],
    [t('record.began'), time(visit.beganAt)],
    ...(record.lastAnswerAt === null ? [] : [[t('record.ended'), time(record.lastAnswerAt)] as const]),
    [t('record.signed'), time(record.sealedAt)],
    [
      t('record.language'),
      <bdi key="language" lang={code}>
        {nativeName}
      </bdi>,
    ],
    [t('record.translation'), t(`status.${record.translation}`)],
    [t('record.mode'), record.modes.map((mode) => t(`record.modes.${mode}`)).join(', ')],
    [t('status.contentVersion'), <bdi key="content">{record.contentVersion}</bdi>],
    [t('record.approval'), <Told key="approval" text={approvalOf(paper)} />],
    ...(record.programVersion
      ? [[t('status.version'), <bdi key="program">{record.programVersion}</bdi>] as const]
      : []),
    [
      t('record.number'),
      <bdi key="number" className="record-number">
        {visit.visitId}
      </bdi>,
    ],
  ];
}

function signedBy({ record, desk: { t, language } }: RecordPaper): string {
  const { signedOff } = record.visit.review;
  if (!signedOff) return t('record.none');
  return t('review.signedOff', {
    role: t(roleKey(signedOff.by.role)),
    id: isolated(signedOff.by.id),
    time: dateAndTime(signedOff.at, language.code),
  });
}

function approvalOf({ record: { approval }, desk: { t } }: RecordPaper): string {
  if (!approval) return t('approval.none');
  return t('approval.until', { by: isolated(approval.approvedBy), date: isolated(approval.expiresOn) });
}
