import { TEXT_SIZES, type TextSize } from '#core/visit/comfort';
import { Press } from '../../components/press';
import './sheets.css';

export interface TextSizesProps {
  readonly chosen: TextSize;
  readonly nameOf: (size: TextSize) => string;
  /** Before a language is known the letter alone speaks to the eye, the name to the ear. */
  readonly unnamed?: boolean;
  readonly onChoose: (size: TextSize) => void;
}

/** Four sizes, each button showing the size it gives. */
export function TextSizes({ chosen, nameOf, unnamed, onChoose }: TextSizesProps): React.JSX.Element {
  return (
    <div className="comfort-row text-sizes">
      {TEXT_SIZES.map((size) => (
        <Press
          key={size}
          action={`text-size:${size}`}
          pressed={chosen === size}
          className="text-size"
          onPress={() => onChoose(size)}
          {...(unnamed ? { label: nameOf(size) } : {})}
        >
          <span className="text-size-sample" data-size={size} aria-hidden="true">
            A
          </span>
          {!unnamed && <span className="text-size-name">{nameOf(size)}</span>}
        </Press>
      ))}
    </div>
  );
}
