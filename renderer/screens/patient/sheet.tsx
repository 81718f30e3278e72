import { ComfortSheet } from './sheets/comfort-sheet';
import { HelpSheet } from './sheets/help-sheet';
import { LanguageSheet } from './sheets/language-sheet';
import { QuestionSheet } from './sheets/question-sheet';
import { SoundSheet } from './sheets/sound-sheet';
import { TakeHomeSheet } from './sheets/take-home-sheet';
import './sheets.css';

/** What may lie over a step. */
export type SheetName = 'language' | 'comfort' | 'sound' | 'question' | 'help' | 'take-home';

export interface SheetProps {
  readonly onClose: () => void;
}

export function Sheet({ name, onClose }: SheetProps & { readonly name: SheetName }): React.JSX.Element {
  switch (name) {
    case 'language':
      return <LanguageSheet onClose={onClose} />;
    case 'comfort':
      return <ComfortSheet onClose={onClose} />;
    case 'sound':
      return <SoundSheet onClose={onClose} />;
    case 'question':
      return <QuestionSheet onClose={onClose} />;
    case 'help':
      return <HelpSheet onClose={onClose} />;
    case 'take-home':
      return <TakeHomeSheet onClose={onClose} />;
  }
}
