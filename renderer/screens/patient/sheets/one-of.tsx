import { useId } from 'react';
import { Press } from '../../../components/press';

export interface OneOfProps<Choice extends string | number | boolean> {
  readonly title: string;
  /** Said under the title, where the choices alone would not tell. */
  readonly why?: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly actionOf: (choice: Choice) => string;
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

/** One setting: a few choices in a row, of which one holds. */
export function OneOf<Choice extends string | number | boolean>({
  title,
  why,
  choices,
  chosen,
  actionOf,
  nameOf,
  onChoose,
}: OneOfProps<Choice>): React.JSX.Element {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {why && <p>{why}</p>}
      <div className="comfort-row">
        {choices.map((choice) => (
          <Press
            key={String(choice)}
            action={actionOf(choice)}
            pressed={choice === chosen}
            onPress={() => onChoose(choice)}
          >
            {nameOf(choice)}
          </Press>
        ))}
      </div>
    </section>
  );
}
