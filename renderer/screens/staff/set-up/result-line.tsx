// How a test went: a sign, a colour and words.
import { Check, TriangleAlert } from 'lucide-react';

export function ResultLine({
  works,
  words,
}: {
  readonly works: boolean;
  readonly words: string;
}): React.JSX.Element {
  const Sign = works ? Check : TriangleAlert;
  return (
    <p className="assistant-result" role="status" data-works={works}>
      <Sign aria-hidden />
      <span>{words}</span>
    </p>
  );
}
