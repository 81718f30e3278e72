/** One thing no text may say, in the languages the kiosk speaks, and why. */
export interface Ban {
  readonly why: string;
  readonly words: RegExp;
}

/** A sentence in which a banned word stands rightly: where, which, and the reason. Anything else is found out. */
export interface Allowed {
  readonly where: RegExp;
  readonly saying: string;
  readonly reason: string;
}

/** A text and where it stands, for example `en/patient.json steps.S16.say.test`. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

/** CL-1: the kiosk claims readiness for a talk, never consent. Everywhere: screens, print, exports, README. */
export const CONSENT_CLAIMS: readonly Ban[] = [
  {
    why: 'claims consent',
    words: /\bconsented\b|\bconsent (is |was |has been )?(given|complete|obtained)\b|\be-?consent\b/i,
  },
  { why: 'claims agreement', words: /\bI agree to the procedure\b|\bI consent\b|\bsign here\b/i },
  { why: 'claims a legal effect', words: /\blegally\b|\bcleared for (the )?procedure\b/i },
  {
    why: 'claims consent in Spanish',
    words:
      /consentimiento (dado|otorgado|obtenido|completo|firmado)|\bconsintió\b|firme aquí|legalmente|acepto el procedimiento/i,
  },
  {
    why: 'claims consent in Arabic',
    words: /تم الحصول على الموافقة|وقّ?ع هنا|أوافق على الإجراء|تمت الموافقة/,
  },
  {
    why: 'claims consent in Chinese',
    words: /已(经)?同意|已(經)?同意|同意书已签|請在此簽名|请在此签名|我同意接受/,
  },
  {
    why: 'claims consent in Vietnamese',
    words: /đã đồng ý điều trị|đã ký|ký tên vào đây|tôi đồng ý làm thủ thuật/i,
  },
  { why: 'claims consent in Tagalog', words: /nagbigay na ng pahintulot|pumirma dito|sumasang-ayon ako sa/i },
  { why: 'claims consent in Korean', words: /동의(함|했습니다|하였습니다|완료)|여기에 서명|동의가 완료/ },
  {
    why: 'claims consent in Russian',
    words: /согласие (дано|получено|подписано)|распишитесь здесь|я согла(сен|сна) на процедуру/i,
  },
  {
    why: 'claims consent in Ukrainian',
    words: /згоду (надано|отримано|підписано)|підпишіть тут|я згод(ен|на) на процедуру/i,
  },
  {
    why: 'claims consent in Polish',
    words: /zgoda (wyrażona|udzielona|podpisana)|proszę podpisać|zgadzam się na zabieg/i,
  },
  {
    why: 'claims consent in Haitian Creole',
    words: /konsantman (bay|siyen)|siyen isit|mwen dakò pou pwosedi/i,
  },
  {
    why: 'claims consent in French',
    words: /consentement (donné|obtenu|signé)|signez ici|j[’']accepte l[’']intervention/i,
  },
  {
    why: 'claims consent in Portuguese',
    words: /consentimento (dado|obtido|assinado)|assine aqui|eu aceito o procedimento/i,
  },
  {
    why: 'claims consent in German',
    words: /einwilligung (erteilt|liegt vor|unterschrieben)|hier unterschreiben|ich willige (hiermit )?ein/i,
  },
  { why: 'claims consent in Hindi', words: /सहमति (दे दी|मिल गई|ले ली)|यहाँ हस्ताक्षर/ },
  { why: 'claims consent in Bengali', words: /সম্মতি (দেওয়া হয়েছে|নেওয়া হয়েছে)|এখানে সই/ },
  { why: 'claims consent in Urdu', words: /رضامندی (دے دی|لے لی|مل گئی)|یہاں دستخط/ },
  { why: 'claims consent in Farsi', words: /رضایت (داده شد|گرفته شد|داده‌ام)|اینجا را امضا/ },
  { why: 'claims consent in Japanese', words: /同意(しました|済み|を得ました)|ここに署名/ },
];

export const CONSENT_ALLOWED: readonly Allowed[] = [
  {
    where: /^en\/staff\.json notice$/,
    saying: 'Consent is obtained by the clinician who does the procedure',
    reason: 'the fixed text of the storyboard, part 6: says whose task it is, and that it is not the kiosk’s',
  },
];

/** Part 1, rule 7 of the storyboard: words that frighten, judge or bind. On patient screens only. */
export const PATIENT_BANS: readonly Ban[] = [
  { why: 'speaks of consent', words: /\bconsent/i },
  { why: 'binds', words: /\bagree|\bsign(ed|ature)?\b|\bmust\b/i },
  { why: 'judges', words: /\bfail(ed|ure)?\b|\bwrong\b|\bscores?\b|\bincorrect\b/i },
];

/** Each is there on purpose; a new one needs a reason of its own. */
export const PATIENT_ALLOWED: readonly Allowed[] = [
  {
    where:
      /^en\/patient\.json (steps\.S16\.say\.not-consent|steps\.check\.lead|statement\.lead|document\.note)$/,
    saying: 'It is not your consent.',
    reason: 'CL-2: says what the kiosk and its paper are not',
  },
  {
    where: /^en\/patient\.json steps\.S05\.say\.studies$/,
    saying: 'Studies do not agree on how well it works.',
    reason: 'X16: studies agree or not; the patient is asked for nothing',
  },
  {
    where: /^en\/patient\.json teachBacks\.T2\.answers\.pull-away$/,
    saying: 'I think it went wrong.',
    reason:
      'what a patient may fear, in the answer that is not the right one; nobody is told that they are wrong',
  },
];

/** What breaks a ban: each place, why, and the word. An allowed sentence is taken out first, and only where it is allowed. */
export function broken(
  bans: readonly Ban[],
  allowed: readonly Allowed[],
  said: readonly Said[],
): readonly string[] {
  return said.flatMap(({ where, text }) => {
    const rest = allowed
      .filter((one) => one.where.test(where))
      .reduce((left, { saying }) => left.replace(saying, ''), text);
    return bans.flatMap(({ why, words }) => {
      const found = words.exec(rest)?.[0];
      return found ? [`${where} ${why}: “${found}”`] : [];
    });
  });
}
