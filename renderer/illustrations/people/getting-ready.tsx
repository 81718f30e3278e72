/*
 * S09: three frames that appear one after the other: lie down, the skin is cleaned, fingers hold the muscle.
 * It must never show a needle; the numbers of the frames are in the caption.
 */
import { box, Crop, Line, Placed, Wash } from './figure';
import { CleanFrame, HoldFrame, LieFrame } from './getting-ready-frames';
import { Picture } from './picture';

const FRAMES = [LieFrame, CleanFrame, HoldFrame] as const;

/** Lie down, clean, hold. */
export function GettingReadyPicture(): React.JSX.Element {
  const frame = box(0, 0, 146, 260, 24);
  return (
    <Picture from={44} to={316}>
      {FRAMES.map((Frame, index) => (
        <Placed
          key={Frame.name}
          x={6 + index * 161}
          y={50}
          className={`people-frame people-frame-${index + 1}`}
        >
          <Wash fill="sky" d={frame} />
          <Crop along={frame}>
            <Frame />
          </Crop>
          <Line thick d={frame} />
        </Placed>
      ))}
    </Picture>
  );
}
