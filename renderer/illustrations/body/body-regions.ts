// Where each treatment area lies on the drawn person. Ids and the meaning of left and right are fixed here and nowhere else.

/** One treatment area, drawn on the viewer's right half of a 300 by 620 figure; the other half is its mirror image. */
export type BodyRegion = {
  readonly area: string;
  readonly path: string;
  /** Where the leader line of the label ends, in figure units. */
  readonly anchor: readonly [number, number];
};

/** Areas of each view from the head down: the order in which they are offered. */
export const BODY_REGIONS: { readonly [view in 'front' | 'back']: readonly BodyRegion[] } = {
  front: [
    {
      area: 'shoulder',
      anchor: [218, 158],
      path: 'M204 138 C216 139 227 143 233 157 C237 169 239 181 241 194 C232 200 221 196 214 186 C203 174 200 154 204 138 Z',
    },
    {
      area: 'chest',
      anchor: [178, 180],
      path: 'M156 156 C167 151 182 150 195 151 C195 168 200 182 207 192 C207 206 202 215 190 218 C176 220 164 217 156 212 Z',
    },
    {
      area: 'arm',
      anchor: [256, 306],
      path: 'M216 204 C224 208 234 207 242 204 C246 230 253 247 255 264 C260 288 265 312 268 330 C263 335 256 337 250 336 C244 314 237 297 232 273 C226 250 220 226 216 204 Z',
    },
    {
      area: 'thigh',
      anchor: [186, 372],
      path: 'M161 342 C174 332 196 330 213 338 C214 366 210 404 204 438 C194 446 178 446 165 440 C163 408 162 374 161 342 Z',
    },
  ],
  back: [
    {
      area: 'neck',
      anchor: [166, 124],
      path: 'M155 106 C160 106 164 104 168 101 C168 114 171 126 190 131 C182 142 168 147 155 147 Z',
    },
    {
      area: 'upper-back',
      anchor: [182, 217],
      path: 'M156 157 C172 155 190 148 206 137 C218 140 227 144 231 156 C224 164 215 182 212 202 C211 212 208 221 206 228 C190 232 172 232 156 230 Z',
    },
    {
      area: 'low-back',
      anchor: [176, 256],
      path: 'M156 239 C172 241 188 241 204 237 C201 252 202 262 204 272 C190 278 172 280 156 280 Z',
    },
    {
      area: 'buttock',
      anchor: [182, 322],
      path: 'M157 300 C170 293 192 290 209 296 C213 312 215 332 213 350 C198 364 172 366 158 356 C156 338 156 318 157 300 Z',
    },
    {
      area: 'calf',
      anchor: [184, 506],
      path: 'M164 474 C176 480 192 480 203 475 C207 494 203 518 198 542 C195 556 192 566 191 574 C184 578 174 578 166 575 C165 552 160 512 164 474 Z',
    },
  ],
};

/** The two sides of a region as the viewer sees them. */
export const VIEWER_HALVES = ['viewer-left', 'viewer-right'] as const;
export type ViewerHalf = (typeof VIEWER_HALVES)[number];

/** The id of a region. Left and right are always the patient's own: seen from behind they are the viewer's, seen from the front they swap. */
export function regionId(view: 'front' | 'back', area: string, half: ViewerHalf): string {
  const isPatientsLeft = (view === 'back') === (half === 'viewer-left');
  return `${area}-${isPatientsLeft ? 'left' : 'right'}`;
}
