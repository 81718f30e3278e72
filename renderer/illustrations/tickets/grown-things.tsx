// Ticket pictures, first half: sun, tree, fish, apple, leaf, flower, and the cup and house of every day. Big, flat, one idea each.

const RAYS = [0, 45, 90, 135, 180, 225, 270, 315] as const;
const PETALS = [0, 60, 120, 180, 240, 300] as const;

export const SUN = (
  <>
    {RAYS.map((degrees) => (
      <path key={degrees} d="M120 40 V16" strokeWidth={14} transform={`rotate(${degrees} 120 120)`} />
    ))}
    <circle cx={120} cy={120} r={58} fill="var(--pic-sun)" />
  </>
);

export const TREE = (
  <>
    <path d="M106 222 V140 H134 V222 Z" fill="var(--pic-hair-2)" />
    <path
      d="M76 166 C30 166 16 118 50 98 C42 58 80 34 106 46 C130 8 190 26 188 72 C230 84 228 150 184 160 C170 176 146 176 134 166 C118 176 92 178 76 166 Z"
      fill="var(--pic-leaf)"
    />
    <path d="M20 222 H220" />
  </>
);

export const FISH = (
  <>
    <path d="M172 120 L226 72 C214 104 214 136 226 168 Z" fill="var(--pic-clay)" />
    <path d="M96 66 C112 38 140 34 154 40 C150 54 148 66 150 78 Z" fill="var(--pic-clay)" />
    <path d="M14 120 C44 56 140 48 184 120 C140 192 44 184 14 120 Z" fill="var(--pic-clay)" />
    <path d="M84 82 C100 104 100 136 84 158" />
    <circle cx={54} cy={108} r={8} fill="var(--pic-line)" stroke="none" />
    <path d="M122 100 C130 112 130 128 122 140 M148 106 C154 114 154 126 148 134" strokeWidth={6} />
  </>
);

export const APPLE = (
  <>
    <path
      d="M120 80 C154 52 216 70 212 130 C208 190 166 230 138 218 C126 212 114 212 102 218 C74 230 32 190 28 130 C24 70 86 52 120 80 Z"
      fill="var(--pic-muscle)"
    />
    <path d="M120 80 C118 60 112 44 102 30" strokeWidth={10} />
    <path d="M124 52 C132 24 164 14 186 24 C182 50 152 66 124 52 Z" fill="var(--pic-leaf)" />
    <path d="M54 132 C54 114 62 102 74 98" stroke="var(--pic-white)" strokeWidth={10} />
  </>
);

export const LEAF = (
  <>
    <path d="M66 174 C30 100 90 22 214 24 C222 144 146 214 66 174 Z" fill="var(--pic-leaf)" />
    <path d="M22 218 C66 174 116 124 172 68 M98 142 V96 M98 142 H148 M132 108 V74 M132 108 H170" />
  </>
);

export const FLOWER = (
  <>
    <path d="M120 128 V226" strokeWidth={12} />
    <path
      d="M120 206 C116 170 84 156 50 164 C54 196 86 214 120 206 Z M120 206 C124 170 156 156 190 164 C186 196 154 214 120 206 Z"
      fill="var(--pic-leaf)"
    />
    {PETALS.map((degrees) => (
      <ellipse
        key={degrees}
        cx={120}
        cy={44}
        rx={24}
        ry={32}
        fill="var(--pic-plum)"
        transform={`rotate(${degrees} 120 86)`}
      />
    ))}
    <circle cx={120} cy={86} r={24} fill="var(--pic-sun)" />
  </>
);

export const CUP = (
  <>
    <path d="M164 104 C220 92 226 170 154 172" strokeWidth={30} />
    <path d="M164 104 C220 92 226 170 154 172" stroke="var(--pic-teal)" strokeWidth={14} />
    <path d="M34 86 H176 C178 140 172 196 140 202 H70 C38 196 32 140 34 86 Z" fill="var(--pic-teal)" />
    <path d="M20 218 H190" />
    <path d="M76 62 C66 48 88 38 78 22 M124 62 C114 48 136 38 126 22" />
  </>
);

export const HOUSE = (
  <>
    <path d="M162 66 V30 H192 V94 Z" fill="var(--pic-clay)" />
    <path d="M42 112 V218 H198 V112 L120 44 Z" fill="var(--pic-white)" />
    <path d="M16 122 L120 28 L224 122 L204 140 L120 64 L36 140 Z" fill="var(--pic-clay)" />
    <path d="M100 218 V158 H140 V218 Z" fill="var(--pic-blue)" />
  </>
);
