/**
 * The treatment-area map: where on the body the patient expects the shot. Sides are always the patient's own. A coded tap,
 * not a diagnosis: it serves the site check (Universal Protocol) and the lung warning near the chest (X15, X24).
 */
export const BODY_SIDES = ['left', 'right'] as const;
export type BodySide = (typeof BODY_SIDES)[number];

export interface BodyArea {
  readonly id: string;
  /** The drawing on which the area is found. */
  readonly view: 'front' | 'back';
  /** A shot here can reach the lung (X15: chest wall, upper back, low neck). */
  readonly nearChest: boolean;
}

/** Head to foot, front then back; C11 names neck, low back, arms and legs, C20 any muscle. */
export const BODY_AREAS = [
  { id: 'shoulder', view: 'front', nearChest: true },
  { id: 'chest', view: 'front', nearChest: true },
  { id: 'arm', view: 'front', nearChest: false },
  { id: 'thigh', view: 'front', nearChest: false },
  { id: 'neck', view: 'back', nearChest: true },
  { id: 'upper-back', view: 'back', nearChest: true },
  { id: 'low-back', view: 'back', nearChest: false },
  { id: 'buttock', view: 'back', nearChest: false },
  { id: 'calf', view: 'back', nearChest: false },
] as const satisfies readonly BodyArea[];

type AreaName = (typeof BODY_AREAS)[number]['id'];

/** A place on the body with its side, for example `upper-back-left`. */
export type BodyRegionId = `${AreaName}-${BodySide}`;

/** What may be answered: regions, or honestly not knowing. */
export type AreaAnswer = BodyRegionId | 'not-sure';

export const BODY_REGIONS: readonly BodyRegionId[] = BODY_AREAS.flatMap(({ id }) =>
  BODY_SIDES.map((side) => `${id}-${side}` as const),
);

export const AREA_ANSWERS: readonly AreaAnswer[] = [...BODY_REGIONS, 'not-sure'];

const NEAR_CHEST: ReadonlySet<AreaAnswer> = new Set(
  BODY_AREAS.filter((area) => area.nearChest).flatMap(({ id }) =>
    BODY_SIDES.map((side) => `${id}-${side}` as const),
  ),
);

/** True when any chosen region is one from which a needle could reach the lung (X15). */
export const isNearChest = (areas: readonly AreaAnswer[]): boolean =>
  areas.some((area) => NEAR_CHEST.has(area));

/** Also true while nobody knows where the shot will go: the careful reading for lung disease (X15). */
export const mayBeNearChest = (areas: readonly AreaAnswer[]): boolean =>
  areas.length === 0 || areas.includes('not-sure') || isNearChest(areas);
