import type { ComponentType } from 'react';
import type { PictureId } from '#core/procedure/pictures';
import './diagrams.css';
import './people.css';
import { CallPicture } from './diagrams/call';
import { DaysPicture } from './diagrams/days';
import { InTheShotPicture, NumbingOnlyPicture } from './diagrams/in-the-shot';
import { KnotPicture } from './diagrams/knot';
import { NeedlePicture } from './diagrams/needle';
import { ProblemsPicture } from './diagrams/problems';
import { SpreadPicture } from './diagrams/spread';
import { BeforeDuringAfterPicture } from './people/before-during-after';
import { ChoicesPicture } from './people/choices';
import { DoorsPicture } from './people/doors';
import { FeelPicture } from './people/feel';
import { GettingReadyPicture } from './people/getting-ready';
import { HelpDiffersPicture } from './people/help-differs';
import { IcePicture } from './people/ice';
import { LightUsePicture } from './people/light-use';
import { MedicinesPicture } from './people/medicines';
import { NightPicture } from './people/night';
import { Columns, type ColumnsProps } from './picture-words';

/** The drawing of each picture; a picture id without a drawing does not compile. */
const DRAWINGS: Readonly<Record<PictureId, ComponentType>> = {
  'before-during-after': BeforeDuringAfterPicture,
  knot: KnotPicture,
  spread: SpreadPicture,
  'in-the-shot': InTheShotPicture,
  'numbing-only': NumbingOnlyPicture,
  choices: ChoicesPicture,
  'help-differs': HelpDiffersPicture,
  problems: ProblemsPicture,
  medicines: MedicinesPicture,
  'getting-ready': GettingReadyPicture,
  needle: NeedlePicture,
  feel: FeelPicture,
  'light-use': LightUsePicture,
  days: DaysPicture,
  ice: IcePicture,
  call: CallPicture,
  doors: DoorsPicture,
  night: NightPicture,
};

/** Pictures whose motion explains; they offer "play again". */
export const ANIMATED_PICTURES: ReadonlySet<PictureId> = new Set([
  'before-during-after',
  'knot',
  'spread',
  'medicines',
  'help-differs',
  'getting-ready',
  'needle',
  'feel',
  'days',
]);

/** Pictures that tell an order from one side to the other; right-to-left readers see them mirrored. */
export const SEQUENCE_PICTURES: ReadonlySet<PictureId> = new Set([
  'before-during-after',
  'getting-ready',
  'light-use',
  'days',
]);

/** Where the words of a picture made of equal columns stand; the others place their own. */
const COLUMN_LABELS: Partial<Record<PictureId, Omit<ColumnsProps, 'children'>>> = {
  'before-during-after': { below: ['before', 'during', 'after'], height: 308 },
  'in-the-shot': { below: ['numbing', 'steroid'] },
  'numbing-only': { below: ['numbing'] },
  'help-differs': { below: ['big', 'small', 'none'], height: 268 },
  'getting-ready': { below: ['lie', 'clean', 'find'], height: 272 },
  'light-use': { below: ['light', 'hard'] },
  days: { above: ['today', 'day1', 'day2', 'day3'], below: ['month'] },
  doors: { above: ['yes', 'notToday', 'no'] },
};

/** A picture, with its words where its surroundings give them (`PictureWords`). */
export function Picture({ id }: { readonly id: PictureId }): React.JSX.Element {
  const Drawing = DRAWINGS[id];
  const labels = COLUMN_LABELS[id];
  return labels ? (
    <Columns {...labels}>
      <Drawing />
    </Columns>
  ) : (
    <Drawing />
  );
}
