// What a patient asked for and still waits for, seen in the list: picture and word. "Unwell" cannot be missed. Never a diagnosis.
import { DoorClosed, HandHelping, Languages, type LucideIcon } from 'lucide-react';
import type { Readiness } from '#core/readiness/evaluate';
import type { Need } from '#core/visit/events';
import { pressingFirst } from './flag-order';
import { ReadinessShape } from './readiness-badge';
import { useDesk } from './staff-desk';
import { needKey } from './staff-keys';
import './need-badges.css';

const PICTURES = {
  person: HandHelping,
  interpreter: Languages,
  private: DoorClosed,
} as const satisfies Record<Exclude<Need, 'unwell'>, LucideIcon>;

export function NeedBadges({ readiness }: { readonly readiness: Readiness }): React.JSX.Element {
  const { t } = useDesk();
  const needs = pressingFirst(readiness.flags).flatMap(({ open, reason }) =>
    open && reason.kind === 'need' ? [reason.need] : [],
  );
  return (
    <>
      {needs.map((need) => (
        <span key={need} className="need-badge" data-need={need}>
          <NeedPicture need={need} />
          <span>{t(needKey(need))}</span>
        </span>
      ))}
    </>
  );
}

function NeedPicture({ need }: { readonly need: Need }): React.JSX.Element {
  if (need === 'unwell') return <ReadinessShape level="stop" />;
  const Picture = PICTURES[need];
  return <Picture aria-hidden />;
}
