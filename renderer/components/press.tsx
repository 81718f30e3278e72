import type { ReactNode } from 'react';

export interface PressProps {
  /** The address of the action, for black-box checks and for the help of staff: `next`, `answer:yes`, … */
  readonly action: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** `main` is the one way on; `plain` a choice or tool; `quiet` something rarely wanted. */
  readonly look?: 'main' | 'plain' | 'quiet';
  /** A choice that is or is not taken. */
  readonly pressed?: boolean;
  /** It opens and closes something that stands right after it. */
  readonly expanded?: boolean;
  /** Not possible yet; still reachable, so that a press can say why. */
  readonly notYet?: boolean;
  readonly className?: string;
  /** Said instead of the visible text, when that alone would not tell. */
  readonly label?: string;
  readonly lang?: string;
  /** Said after the name to whoever listens; not on the glass. */
  readonly said?: string | undefined;
}

/** The one button of the product. Acts on release, so that a finger can slide off (WCAG 2.5.2). */
export function Press(props: PressProps): React.JSX.Element {
  const {
    action,
    onPress,
    children,
    look = 'plain',
    pressed,
    expanded,
    notYet,
    className = '',
    label,
    lang,
    said,
  } = props;
  return (
    <button
      type="button"
      data-action={action}
      className={`press press-${look} ${className}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={notYet || undefined}
      aria-label={label}
      lang={lang}
      data-said={said}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
