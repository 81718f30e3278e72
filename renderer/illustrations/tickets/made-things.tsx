// Ticket pictures, second half: boat, key, star, umbrella, bell, kite, lamp, bicycle. Big, flat, one idea each.

export const BOAT = (
  <>
    <path d="M112 154 V18" strokeWidth={10} />
    <path d="M126 30 C170 62 196 104 204 146 H126 Z" fill="var(--pic-clay)" />
    <path d="M96 52 C72 84 52 116 44 146 H96 Z" fill="var(--pic-white)" />
    <path d="M22 160 H218 C210 190 194 204 172 206 H68 C46 204 30 190 22 160 Z" fill="var(--pic-blue)" />
    <path d="M14 226 C40 212 60 212 84 226 C108 212 132 212 156 226 C180 212 202 212 226 226" />
  </>
);

export const KEY = (
  <path
    d="M78 56 C104 56 128 72 137 96 H226 V160 H198 V138 H176 V156 H152 V138 H140 C132 166 107 186 78 186 C42 186 14 158 14 121 C14 84 42 56 78 56 Z M64 100 C52 100 43 109 43 121 C43 133 52 142 64 142 C76 142 85 133 85 121 C85 109 76 100 64 100 Z"
    fill="var(--pic-sun)"
    fillRule="evenodd"
  />
);

export const STAR = (
  <path
    d="M120 14 L151 82 L226 90 L170 141 L186 214 L120 176 L54 214 L70 141 L14 90 L89 82 Z"
    fill="var(--pic-blue)"
  />
);

export const UMBRELLA = (
  <>
    <path d="M120 40 V192 C120 226 168 226 168 194" strokeWidth={26} />
    <path d="M120 40 V192 C120 226 168 226 168 194" stroke="var(--pic-hair-2)" strokeWidth={10} />
    <path d="M120 16 V30" strokeWidth={12} />
    <path
      d="M14 130 C18 68 62 30 120 30 C178 30 222 68 226 130 C210 112 172 112 156 130 C142 112 98 112 84 130 C68 112 30 112 14 130 Z"
      fill="var(--pic-plum)"
    />
    <path d="M84 130 C86 92 98 58 120 32 C142 58 154 92 156 130" />
  </>
);

export const BELL = (
  <>
    <circle cx={120} cy={204} r={22} fill="var(--pic-clay)" />
    <circle cx={120} cy={30} r={16} fill="var(--pic-sun)" />
    <path
      d="M120 40 C172 40 186 84 186 124 C186 156 200 170 216 190 H24 C40 170 54 156 54 124 C54 84 68 40 120 40 Z"
      fill="var(--pic-sun)"
    />
    <path d="M54 158 H186" />
  </>
);

export const KITE = (
  <>
    <path d="M98 150 C70 170 110 190 84 206 C66 218 48 208 30 224" />
    <path d="M66 178 L104 164 L98 196 Z M34 202 L72 206 L52 230 Z" fill="var(--pic-sun)" strokeWidth={6} />
    <path d="M206 16 L98 150 L72 70 Z" fill="var(--pic-teal)" />
    <path d="M206 16 L98 150 L200 136 Z" fill="var(--pic-clay)" />
    <path d="M206 16 L98 150 M72 70 L200 136" strokeWidth={6} />
  </>
);

export const LAMP = (
  <>
    <path d="M120 122 V206" strokeWidth={28} />
    <path d="M120 122 V206" stroke="var(--pic-teal)" strokeWidth={12} />
    <path d="M84 22 H156 L210 128 H30 Z" fill="var(--pic-sun)" />
    <path d="M66 220 C66 200 174 200 174 220 Z" fill="var(--pic-teal)" />
    <path d="M178 132 V168" strokeWidth={6} />
    <circle cx={178} cy={174} r={8} fill="var(--pic-line)" stroke="none" />
  </>
);

export const BICYCLE = (
  <>
    <circle cx={60} cy={160} r={46} fill="var(--pic-white)" strokeWidth={10} />
    <circle cx={180} cy={160} r={46} fill="var(--pic-white)" strokeWidth={10} />
    <path d="M60 160 L92 92 H158 L116 160 Z M92 92 L116 160 M180 160 L152 62" strokeWidth={22} />
    <path
      d="M60 160 L92 92 H158 L116 160 Z M92 92 L116 160 M180 160 L152 62"
      stroke="var(--pic-muscle)"
      strokeWidth={9}
    />
    <path d="M92 92 L86 70 M66 68 H106 M152 62 L148 48 H184 C194 48 194 64 184 64" strokeWidth={11} />
    <circle cx={116} cy={160} r={12} fill="var(--pic-sun)" />
  </>
);
