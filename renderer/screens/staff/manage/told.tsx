// One line that says what became of the last press, for eyes and ears alike. Empty, it keeps its room.
import './manage-screen.css';

export interface ToldWords {
  readonly look: 'good' | 'bad';
  readonly words: string;
}

export function Told({ told }: { readonly told: ToldWords | null }): React.JSX.Element {
  return (
    <p className="manage-told" role="status" data-look={told?.look}>
      {told?.words}
    </p>
  );
}
