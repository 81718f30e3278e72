// S13: when relief may start: today, then one, two, three days with a rising sun, then a month. Days are counted in dots, not in words.
import { DETAIL_WIDTH, PictureFrame } from './picture-frame';

const PAGE = { width: 98, height: 142, gap: 16, left: 20, top: 52 } as const;
/** How high the sun stands above the horizon of each page, in picture units; today it has not risen. */
const SUN_HEIGHTS = [-30, -2, 20, 42] as const;
/** A month: thirty dots along the bar. */
const MONTH_DOTS = Array.from({ length: 30 }, (_, day) => 92 + day * 12);
const RAYS = [-80, -40, 0, 40, 80] as const;

function Page({ day }: { readonly day: number }): React.JSX.Element {
  const { width, height } = PAGE;
  const horizon = 92;
  const sunHeight = SUN_HEIGHTS[day] ?? 0;
  const dots = Array.from({ length: day }, (_, place) => width / 2 + (place - (day - 1) / 2) * 24);
  return (
    <g transform={`translate(${PAGE.left + day * (width + PAGE.gap)} ${PAGE.top})`}>
      <path
        d={`M0 14 C0 5 5 0 14 0 H${width - 14} C${width - 5} 0 ${width} 5 ${width} 14 V${horizon} H0 Z`}
        fill="var(--pic-white)"
        stroke="none"
      />
      {day > 0 && (
        <g className={`diagram-days-sun diagram-days-sun-${day}`}>
          <circle cx={width / 2} cy={horizon - sunHeight} r={20} fill="var(--pic-sun)" />
        </g>
      )}
      {day === 3 && (
        <g className="diagram-days-rays" strokeWidth={DETAIL_WIDTH}>
          {RAYS.map((degrees) => (
            <path
              key={degrees}
              d="M0 -28 V-35"
              transform={`translate(${width / 2} ${horizon - sunHeight}) rotate(${degrees})`}
            />
          ))}
        </g>
      )}
      <path
        d={`M0 ${horizon} H${width} V${height - 14} C${width} ${height - 5} ${width - 5} ${height} ${width - 14} ${height} H14 C5 ${height} 0 ${height - 5} 0 ${height - 14} Z`}
        fill="var(--pic-ground)"
        stroke="none"
      />
      <path d={`M0 ${horizon} H${width}`} strokeWidth={DETAIL_WIDTH} />
      {day === 0 ? (
        <circle cx={width / 2} cy={116} r={9} strokeWidth={DETAIL_WIDTH} />
      ) : (
        dots.map((x) => <circle key={x} cx={x} cy={116} r={8} fill="var(--pic-line)" stroke="none" />)
      )}
      <rect width={width} height={height} rx={14} />
      <path d={`M28 -9 V9 M${width - 28} -9 V9`} />
    </g>
  );
}

/** Four calendar pages with none, one, two and three dots under a sun that climbs, and a bar of thirty dots: a month. */
export function DaysPicture(): React.JSX.Element {
  return (
    <PictureFrame>
      <path
        d="M240 14 C390 14 474 110 474 206 C474 296 392 346 240 346 C88 346 6 296 6 206 C6 110 90 14 240 14 Z"
        fill="var(--pic-sky)"
        stroke="none"
      />
      {[0, 1, 2, 3].map((day) => (
        <Page key={day} day={day} />
      ))}
      <rect x={20} y={240} width={440} height={56} rx={28} fill="var(--pic-teal-soft)" />
      <circle cx={48} cy={268} r={28} fill="var(--pic-sun)" />
      {MONTH_DOTS.map((x) => (
        <circle key={x} cx={x} cy={268} r={3.8} fill="var(--pic-line)" stroke="none" />
      ))}
    </PictureFrame>
  );
}
